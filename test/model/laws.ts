import { expect } from '@jest/globals'
import type { Comment, Issue } from '../../src/ports/tracker.js'
import { grouped } from '../../src/sync/grouped.js'
import { keyDigest } from '../../src/sync/mark/digest.js'
import { readMark } from '../../src/sync/mark/mark-line.js'
import { BOT } from '../support/memory-tracker.js'
import type { Doc } from './documents.js'

/** What people did that the laws have to know of. */
export interface Deeds {
  /** Places of issues that a person opened again. */
  readonly reopened: Set<string>
  /** Texts of people by the place of their issue. */
  readonly texts: Map<string, Set<string>>
  /** Two runs were at work at once: they may say the same. */
  raced: boolean
  /** An issue or an item was there twice: if one of the issues loses its label, its key may come to be another's too. */
  doubled: boolean
}

export interface Aftermath {
  readonly docs: readonly Doc[]
  /** Item ids as the documents have them, by document id. */
  readonly idsOf: (doc: Doc) => readonly string[]
  /** Of all repositories. */
  readonly issues: readonly Issue[]
  readonly commentsOf: (issue: Issue) => readonly Comment[]
  readonly deeds: Deeds
}

export const placeOf = ({ repository, number }: Issue) => `${repository}#${number}`

/** Exactly one open issue for each item that is open, none for others, and no word of people lost. */
export function expectLaws({ docs, idsOf, issues, commentsOf, deeds }: Aftermath): void {
  const clashing = new Set(docs.filter((doc) => docs.some((other) => other !== doc && other.id === doc.id)))
  const usable = docs.filter((doc) => doc.readable && !clashing.has(doc))
  const byKey = grouped(issues, keyOf)
  const alive = new Set<string>()
  const unlabelled = issues.filter((issue) => keyOf(issue) !== null && !isLabelled(issue))
  const uncovered: string[] = []
  for (const doc of usable) {
    const ids = idsOf(doc)
    for (const [at, item] of doc.items.entries()) {
      const key = keyDigest(doc.id, ids[at] ?? '')
      const own = byKey.get(key) ?? []
      const open = own.filter(({ state }) => state === 'open')
      if (item.state === 'open') alive.add(key)
      expect(open.filter(isLabelled).length).toBeLessThanOrEqual(1)
      if (!deeds.doubled) expect(open.length).toBeLessThanOrEqual(1)
      const isClosedByPeople = own.some(({ closedBy }) => closedBy !== null && closedBy.login !== BOT.login)
      const isWanted = item.state === 'open' && doc.status === 'final' && !isClosedByPeople
      if (isWanted && open.length === 0) uncovered.push(item.title)
    }
  }
  const isWhole = docs.length > 0 && usable.length === docs.length
  const known = new Set(usable.flatMap((doc) => idsOf(doc).map((id) => keyDigest(doc.id, id))))
  // An item that changed after its issue lost the label is not filed again: it has that one, under the old key. Nor is
  // one that moved while a document cannot be read.
  const waiting = issues.filter((issue) => !known.has(keyOf(issue) ?? '') && !isWhole)
  if (uncovered.length > unlabelled.length + waiting.length) expect(uncovered).toEqual([])
  for (const issue of issues.filter((issue) => isWhole && issue.state === 'open' && isLabelled(issue))) {
    const key = keyOf(issue)
    if (key !== null) expect(alive.has(key) || deeds.reopened.has(placeOf(issue))).toBe(true)
  }
  for (const issue of issues) {
    for (const text of deeds.texts.get(placeOf(issue)) ?? []) expect(issue.body).toContain(text)
    const ours = commentsOf(issue).filter(({ author }) => author?.id === BOT.id)
    const said = ours.map(({ body }) => body)
    if (!deeds.raced) expect(said).toEqual([...new Set(said)])
  }
}

/** Two runs at once, on a good day, leave one open issue for each item that had none before. */
export function expectNoDoubles(issues: readonly Issue[], before: ReadonlySet<string>, keyFor = keyOf): void {
  const open = issues.filter(({ state }) => state === 'open')
  for (const [key, group] of grouped(open, keyFor)) {
    if (key !== null && !before.has(key)) expect(group).toHaveLength(1)
  }
}

const isLabelled = ({ labels }: Issue) => labels.includes('postmortem')

/** The key of an issue that we wrote; null for any other. */
export function keyOf(issue: Issue): string | null {
  const reading = readMark(issue.body)
  return reading.kind === 'mark' && issue.author?.id === BOT.id ? reading.mark.key : null
}
