const COMMON = new Set(['index', 'readme', 'postmortem'])

/** The ids of documents that write none, by path: the file's stem, or the path without extension where stems clash. */
export function fallbackIds(paths: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const stem = stemOf(path).toLowerCase()
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return new Map(paths.map((path) => [path, idOf(path, counts)] as const))
}

function idOf(path: string, counts: ReadonlyMap<string, number>): string {
  const stem = stemOf(path)
  const isUnique = counts.get(stem.toLowerCase()) === 1 && !COMMON.has(stem.toLowerCase())
  return isUnique ? stem : withoutExtension(path)
}

function stemOf(path: string): string {
  return withoutExtension(path.slice(path.lastIndexOf('/') + 1))
}

function withoutExtension(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot > path.lastIndexOf('/') + 1 ? path.slice(0, dot) : path
}
