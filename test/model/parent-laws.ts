import { expect } from '@jest/globals'
import type { Issue } from '../../src/ports/tracker.js'
import { grouped } from '../../src/sync/grouped.js'
import { readRecord } from '../../src/sync/records/record-mark.js'
import { BOT } from '../support/memory-tracker.js'
import type { Doc } from './documents.js'
import { keyOf, placeOf } from './laws.js'

/** At most one open parent issue for each postmortem, and none that we closed while one of our issues below it is open. */
export function expectParentLaws(docs: readonly Doc[], issues: readonly Issue[]): void {
  const isWhole = docs.every((doc) => doc.readable && !docs.some((other) => other !== doc && other.id === doc.id))
  const parents = issues.flatMap((issue) => {
    const mark = isParent(issue) ? readRecord(issue.body)?.mark : null
    return mark ? [{ issue, mark }] : []
  })
  const open = parents.filter(({ issue }) => issue.state === 'open')
  for (const [, group] of grouped(isWhole ? open : [], ({ mark }) => mark.postmortem)) expect(group).toHaveLength(1)
  for (const { issue } of isWhole ? parents : []) {
    if (issue.state === 'open' || issue.closedBy?.login !== BOT.login) continue
    const below = issues.filter(
      ({ parent }) => parent?.number === issue.number && parent.repository === issue.repository,
    )
    expect(below.filter(isOpenItem).map(placeOf)).toEqual([])
  }
}

const isParent = ({ author, labels }: Issue) => author?.id === BOT.id && labels.includes('postmortem-record')
const isOpenItem = (issue: Issue) =>
  issue.state === 'open' && issue.labels.includes('postmortem') && keyOf(issue) !== null
