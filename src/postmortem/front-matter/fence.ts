/** What stands at the top of a document. Lines count from 0. */
export type Opening =
  | { readonly kind: 'none'; readonly body: number }
  /** `+++`: another tool's, in a language that is not ours; skipped. */
  | { readonly kind: 'foreign'; readonly body: number }
  | { readonly kind: 'yaml'; readonly close: number; readonly body: number }
  | { readonly kind: 'refused'; readonly reason: string; readonly hint: string; readonly line: number }

/** Looks at whole lines only: a fence is exactly three dashes and blanks. */
export function openingOf(lines: readonly string[]): Opening {
  const first = lines[0] ?? ''
  if (isFence(first, '+++')) {
    const close = lines.findIndex((line, index) => index > 0 && isFence(line, '+++'))
    return close < 0 ? { kind: 'none', body: 0 } : { kind: 'foreign', body: close + 1 }
  }
  if (!first.startsWith('---') || first.startsWith('----')) return { kind: 'none', body: 0 }
  if (!isFence(first, '---')) {
    return refused('The opening line names a language; only YAML front matter is read.', 'Write exactly `---`.', 0)
  }
  const close = lines.findIndex((line, index) => index > 0 && isFence(line, '---'))
  if (close >= 0) return { kind: 'yaml', close, body: close + 1 }
  return refused('The front matter begins and never ends.', 'Close it with a line of exactly `---`.', 0)
}

function isFence(line: string, fence: string): boolean {
  return line.startsWith(fence) && line.trimEnd() === fence
}

function refused(reason: string, hint: string, line: number): Opening {
  return { kind: 'refused', reason, hint, line }
}
