import type { Issue } from '../ports/tracker.js'
import { grouped } from './grouped.js'
import { isRetired } from './match/duplicates.js'
import { trackedElsewhere } from './match/filing.js'
import { managedOf } from './match/ownership.js'
import { newsOf } from './news.js'
import { isSecretIssue } from './plan/plan-change.js'
import type { SyncResult } from './result.js'
import type { Survey } from './survey.js'
import { filedItem, orphanItem, unfiledItem } from './tracked.js'
import type { TrackedItem } from './tracked-item.js'
import { placeKey } from './want/references.js'
import type { WantedItem } from './want/want.js'

export interface IssuesAfter {
  readonly ofItem: (item: WantedItem) => Issue | null
  readonly latest: (issue: Issue) => Issue
}

/** The issues as they are after the run. */
export function issuesAfter({ matching }: Survey, changed: readonly Issue[]): IssuesAfter {
  const now = new Map(changed.map((issue) => [placeKey(issue), issue]))
  const latest = (issue: Issue) => now.get(placeKey(issue)) ?? issue
  const byKey = new Map(changed.flatMap((issue) => keyOf(issue).map((key) => [key, issue] as const)))
  for (const { wanted, managed } of matching.pairs) byKey.set(wanted.key, latest(managed.issue))
  return { latest, ofItem: ({ key }) => byKey.get(key) ?? null }
}

/** Every item of the record, and every issue of ours without one. */
export function itemsAfter(
  { wanted, actual, matching, plan, context }: Survey,
  { ofItem, latest }: IssuesAfter,
): readonly TrackedItem[] {
  const paired = new Set(matching.pairs.map(({ managed }) => managed))
  const doubled = new Set([...matching.retired, ...matching.duplicates.map(({ managed }) => managed)])
  const orphans = actual.managed.filter((managed) => !paired.has(managed) && !doubled.has(managed))
  return [
    ...wanted.items.map((item) => {
      const issue = ofItem(item)
      if (issue) return filedItem(item, issue, context)
      const unfiled = plan.unfiled.get(item.key) ?? (item.state === 'open' ? 'deferred' : null)
      const taken = actual.takenAway.get(item.key)?.shown ?? null
      const elsewhere = unfiled === 'tracked-elsewhere' ? trackedElsewhere(item, actual) : taken
      return unfiledItem(item, unfiled, elsewhere, context)
    }),
    ...orphans.map(({ issue }) => orphanItem(latest(issue), context)),
  ]
}

/** What each document could learn from its issues. An item whose issue stands where its words may not says nothing back either. */
export function newsAfter({ wanted, context }: Survey, { ofItem }: IssuesAfter): SyncResult['news'] {
  const news = wanted.items.flatMap((item) => {
    const issue = ofItem(item)
    const isApart = item.source.confidential && issue !== null && !isSecretIssue(issue, context)
    const own = issue === null || isApart ? null : newsOf(item, issue, context)
    return own === null ? [] : [{ path: item.source.path, own }]
  })
  const groups = grouped(news, ({ path }) => path)
  return new Map([...groups].map(([path, group]) => [path, group.map(({ own }) => own)]))
}

/** Of an issue that was closed as a duplicate there is another one that counts. */
function keyOf(issue: Issue): readonly string[] {
  return managedOf(issue).flatMap((managed) => (isRetired(managed) ? [] : [managed.mark.key]))
}
