import { draftOf } from '../issue/draft.js'
import { doubtfulOf, doubtNotices, type Unfiled, unfiledBecause } from '../match/filing.js'
import { isExposed } from '../match/held.js'
import type { Matching } from '../match/match.js'
import type { Actual, Doubtful } from '../match/ownership.js'
import type { PlanContext } from '../settings.js'
import { byPlace } from '../want/references.js'
import type { Wanted, WantedItem } from '../want/want.js'
import type { Change, Creation, Revision } from './plan-change.js'
import { elsewhereNotices, exposedNotices, likelyNotices, unreadNotices } from './plan-notices.js'
import { closeDuplicate, reviseGone } from './revise-gone.js'
import { reviseMatched } from './revise-matched.js'

/** All that would make the issues say what the documents and the people on the issues want. */
export interface Plan {
  /** Existing issues first, then new ones in the order of the documents. */
  readonly changes: readonly Change[]
  /** Why open items have no issue, by key. */
  readonly unfiled: ReadonlyMap<string, Unfiled>
  readonly notices: readonly string[]
}

/** Compares what is wanted with what is there. Applied, it leaves nothing to plan. */
export function plan(
  wanted: Wanted,
  actual: Actual,
  matching: Matching,
  adopted: ReadonlySet<string>,
  context: PlanContext,
): Plan {
  const { repository: home } = actual
  const filings = filingsOf(matching, actual, adopted)
  const creations = filings.open.map((item) => creation(item, context, home))
  return {
    changes: [...revisionsOf(wanted, matching, context), ...creations],
    unfiled: filings.unfiled,
    notices: [
      ...doubtNotices([...actual.doubtful.filter(({ isOurs }) => isOurs), ...filings.doubts], home),
      ...unreadNotices(matching.unread, home),
      ...elsewhereNotices(
        matching.pairs.filter(({ managed }) => !isExposed(managed, wanted)),
        home,
      ),
      ...exposedNotices(
        actual.managed.filter((managed) => isExposed(managed, wanted)),
        home,
      ),
      ...likelyNotices(matching.likely, filings.unfiled, home),
    ],
  }
}

/** Items that want an issue and may have one; and why the others may not. */
export function filingsOf(matching: Matching, actual: Actual, adopted: ReadonlySet<string>) {
  const unfiled = new Map<string, Unfiled>()
  const doubts: Doubtful[] = []
  const open: WantedItem[] = []
  const likely = new Set(matching.likely.map(({ wanted }) => wanted))
  for (const item of matching.missing.filter(({ state }) => state === 'open')) {
    const reason = unfiledBecause(item, actual, adopted)
    const doubtful = reason === null ? doubtfulOf(item, actual.doubtful) : null
    if (reason) unfiled.set(item.key, reason)
    else if (doubtful || likely.has(item)) unfiled.set(item.key, 'deferred')
    else open.push(item)
    if (doubtful) doubts.push(doubtful)
  }
  return { open, unfiled, doubts }
}

function revisionsOf(wanted: Wanted, matching: Matching, context: PlanContext): readonly Revision[] {
  const { pairs, left, duplicates } = matching
  const visible = pairs.filter(({ managed }) => !isExposed(managed, wanted))
  const matched = visible.flatMap((pair) => reviseMatched(pair, context) ?? [])
  const gone = left.flatMap((managed) => reviseGone(managed, context) ?? [])
  const doubled = duplicates
    .filter(({ managed }) => !wanted.held.paths.has(managed.mark.path))
    .flatMap(({ managed, of }) => closeDuplicate(managed, of, context) ?? [])
  return [...matched, ...gone, ...doubled].toSorted((a, b) => byPlace(a.managed.issue, b.managed.issue))
}

function creation(wanted: WantedItem, context: PlanContext, home: string): Creation {
  const repository = wanted.repository ?? home
  const because = 'the action item has no issue yet'
  const draft = draftOf(wanted, repository, context)
  return { kind: 'create', repository, wanted, draft, because, secret: wanted.source.confidential }
}
