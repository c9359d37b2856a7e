import type { Issue } from '../../ports/tracker.js'
import type { IssuesAfter } from '../after.js'
import { grouped } from '../grouped.js'
import type { Survey } from '../survey.js'
import type { ItemSource } from '../tracked-item.js'
import { isSameRepository } from '../want/route.js'

/** A postmortem with issues, as its parent issue should stand. */
export interface WantedRecord {
  /** Digest of the id. */
  readonly postmortem: string
  readonly source: ItemSource
  readonly repository: string
  /** Page of the document at the commit. */
  readonly permalink: string
  /** The issues of its items in the same repository, by number. */
  readonly children: readonly Issue[]
  readonly state: 'open' | 'done'
}

/** One for each postmortem of which some item has an issue where it belongs. */
export function wantRecords({ wanted, context }: Survey, { ofItem }: IssuesAfter): readonly WantedRecord[] {
  const filed = wanted.items.flatMap((item) => {
    const issue = ofItem(item)
    const isHere = issue !== null && item.repository !== null && isSameRepository(issue.repository, item.repository)
    return isHere ? [{ item, issue }] : []
  })
  return [...grouped(filed, ({ item }) => item.postmortem)].flatMap(([postmortem, group]) => {
    const [first] = group
    if (!first) return []
    const { source } = first.item
    const children = group.map(({ issue }) => issue).toSorted((a, b) => a.number - b.number)
    const permalink = context.permalinkOf(source.path, 1)
    const state = children.some((issue) => issue.state === 'open') ? 'open' : 'done'
    return [{ postmortem, source, repository: first.issue.repository, permalink, children, state }]
  })
}
