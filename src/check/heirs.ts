import type { BaselineEntry } from './baseline.js'

/** A document of today, with the remarks on it by rule and fingerprint. */
export interface Remarked {
  readonly path: string
  readonly remarks: ReadonlySet<string>
}

/**
 * Gives what a baseline holds of files that are gone to the documents they have become: for each the one that the
 * baseline does not know and that shares most of its remarks, at least half of them.
 */
export function inherited(
  entries: readonly BaselineEntry[],
  documents: readonly Remarked[],
  gone: ReadonlySet<string>,
): readonly BaselineEntry[] {
  if (gone.size === 0) return entries
  const known = new Set(entries.map(({ path }) => path))
  const strangers = new Set(documents.filter(({ path }) => !known.has(path)))
  const heirs = new Map<string, string>()
  for (const [path, remarks] of remarksOf(entries.filter((entry) => gone.has(entry.path)))) {
    const [best] = [...strangers]
      .map((stranger) => ({ stranger, shared: remarks.filter((one) => stranger.remarks.has(one)).length }))
      .filter(({ shared }) => 2 * shared >= remarks.length)
      .sort((a, b) => b.shared - a.shared)
    if (!best) continue
    strangers.delete(best.stranger)
    heirs.set(path, best.stranger.path)
  }
  return entries.map((entry) => ({ ...entry, path: heirs.get(entry.path) ?? entry.path }))
}

/** What tells a remark apart within its document. */
export function remarkKey({ rule, fingerprint }: Pick<BaselineEntry, 'rule' | 'fingerprint'>): string {
  return `${rule}\n${fingerprint}`
}

function remarksOf(entries: readonly BaselineEntry[]): ReadonlyMap<string, readonly string[]> {
  const remarks = new Map<string, string[]>()
  for (const entry of entries) {
    const others = remarks.get(entry.path)
    if (others) others.push(remarkKey(entry))
    else remarks.set(entry.path, [remarkKey(entry)])
  }
  return remarks
}
