/** The page of a file at a commit; `page` is the repository's own. */
export function pageAt(page: string, commit: string, path: string): string {
  return `${page}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** The same with its line; `plain=1` shows Markdown as text, where lines are. */
export function permalink(page: string, commit: string, path: string, line: number): string {
  return `${pageAt(page, commit, path)}?plain=1#L${line}`
}
