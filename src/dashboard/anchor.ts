import { createHash } from 'node:crypto'

/** The fragment of a postmortem's view: the same as long as its id is, and safe whatever the id holds. */
export function anchorOf(id: string): string {
  return `p-${createHash('sha256').update(id.toLowerCase(), 'utf8').digest('hex').slice(0, 12)}`
}

/** Anchors by path. Documents that share an id are told apart by their paths. */
export function anchorsOf(documents: readonly { readonly id: string; readonly path: string }[]): AnchorsByPath {
  const counts = new Map<string, number>()
  for (const { id } of documents) counts.set(id.toLowerCase(), (counts.get(id.toLowerCase()) ?? 0) + 1)
  return new Map(
    documents.map(({ id, path }) => [path, anchorOf(counts.get(id.toLowerCase()) === 1 ? id : `${id}\n${path}`)]),
  )
}

export type AnchorsByPath = ReadonlyMap<string, string>
