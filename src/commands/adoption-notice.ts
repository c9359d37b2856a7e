import type { TrackedItem } from '../sync/tracked-item.js'

const MOST_PATHS = 10

/**
 * Says which older documents are followed by nobody, and the one command that adopts all, some or none of them. Once
 * the team has set `action-items.since` it has decided, and nothing is said.
 */
export function adoptionNotice(items: readonly TrackedItem[], today: string): readonly string[] {
  const older = items.filter((item) => item.unfiled === 'not-adopted')
  if (older.length === 0) return []
  const counts = new Map<string, number>()
  for (const { postmortem } of older) counts.set(postmortem.path, (counts.get(postmortem.path) ?? 0) + 1)
  const listed = [...counts].slice(0, MOST_PATHS).map(([path, count]) => `${path} (${count})`)
  const more = counts.size > MOST_PATHS ? `, and ${counts.size - MOST_PATHS} more documents` : ''
  return [
    `Nothing old is filed: ${older.length} open action ${older.length === 1 ? 'item' : 'items'} of documents from before the adoption ${older.length === 1 ? 'has' : 'have'} no issue, in ${listed.join(', ')}${more}.`,
    `\`followthrough sync --since 2000-01-01\` adopts all of them, a later day only the documents from then on; \`action-items.since: ${today}\` in the configuration adopts none and ends this note.`,
  ]
}
