import type { Issue } from '../../ports/tracker.js'
import type { IssuesAfter } from '../after.js'
import { keyDigest } from '../mark/digest.js'
import { isRetired } from '../match/duplicates.js'
import { managedOf } from '../match/ownership.js'
import type { Survey } from '../survey.js'
import type { WantedItem } from '../want/want.js'

export type Standing = Pick<Survey, 'wanted' | 'actual' | 'matching'>

/**
 * How many action items of each postmortem are not finished, by digest of its id: items whose issue is open, accepted
 * ones without an issue, and issues that are open although their item is gone, hidden or held.
 */
export function stillOpen({ wanted, actual, matching }: Standing, after: IssuesAfter): ReadonlyMap<string, number> {
  const there = new Map(wanted.documents.map(({ id, path }) => [keyDigest(id.value), path]))
  const byPath = new Map([...there].map(([postmortem, path]) => [path, postmortem]))
  const paired = new Set(matching.pairs.map(({ managed }) => managed))
  const items = wanted.items.filter((item) => isUnfinished(item, after)).map(({ postmortem }) => postmortem)
  const apart = actual.managed
    .filter((managed) => !paired.has(managed) && after.latest(managed.issue).state === 'open')
    .map(({ mark }) => (there.has(mark.postmortem) ? mark.postmortem : (byPath.get(mark.path) ?? mark.postmortem)))
  const counts = new Map<string, number>()
  for (const postmortem of [...items, ...apart]) counts.set(postmortem, (counts.get(postmortem) ?? 0) + 1)
  return counts
}

/** The issue of an item; null also for one that this run closed as a duplicate: another run knows the one that stays. */
export function issueNow(item: WantedItem, { ofItem }: IssuesAfter): Issue | null {
  const issue = ofItem(item)
  return issue && !managedOf(issue).some(isRetired) ? issue : null
}

/** What is only proposed, or tracked elsewhere, is not ours to wait for. */
function isUnfinished(item: WantedItem, after: IssuesAfter): boolean {
  const issue = issueNow(item, after)
  if (issue) return issue.state === 'open'
  return item.state === 'open' && item.action.state !== 'proposed' && item.action.tracked === null
}
