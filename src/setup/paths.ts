/** Paths have `/` between folders; a folder ends in `/`, and the top one is empty. */
export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder)
}

/** Names of the folders directly in a folder that lead to one of the paths. */
export function foldersIn(paths: readonly string[], folder: string): readonly string[] {
  const names = paths.map((path) => path.slice(folder.length).split('/')).filter((parts) => parts.length > 1)
  return [...new Set(names.map(([first = '']) => first))]
}

/** `2026`, `03-march`, `INC-17`: there will be another one beside it. */
export function isCounted(folder: string): boolean {
  return /\d/.test(folder)
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const PRACTICE =
  /^(?:tests?|specs?|__tests__|fixtures?|testdata|examples?|samples?|demos?|vendor|third_party|node_modules)$/i

/** The folder, with `/` at its end, in which a path serves a program or its tests; null: none above it does. */
export function practiceFolderOf(path: string): string | null {
  const folders = path.split('/').slice(0, -1)
  const at = folders.findIndex((folder) => PRACTICE.test(folder))
  return at < 0 ? null : `${folders.slice(0, at + 1).join('/')}/`
}
