import { grouped } from '../grouped.js'
import type { TrackedItem } from '../tracked-item.js'
import { isSamePlace, issueIn, shownPlace } from '../want/references.js'
import type { WantedItem } from '../want/want.js'
import type { Actual, Doubtful } from './ownership.js'
import { plainOf } from './similarity.js'

export type Unfiled = Exclude<TrackedItem['unfiled'], null>

const MOST_SHOWN = 5

/** Why an open item without an issue is not filed; null when it is. */
export function unfiledBecause(item: WantedItem, actual: Actual, adopted: ReadonlySet<string>): Unfiled | null {
  const { source, action } = item
  if (source.status === 'draft') return 'draft'
  if (item.repository === null) return 'confidential'
  if (action.state === 'proposed') return 'proposed'
  if (trackedElsewhere(item, actual) !== null) return 'tracked-elsewhere'
  if (!adopted.has(item.postmortem)) return 'not-adopted'
  return actual.takenAway.has(item.key) ? 'taken-away' : null
}

/** The reference under which an item is tracked where we do not write; null when there is none. */
export function trackedElsewhere({ action }: WantedItem, { managed, repository }: Actual): string | null {
  if (action.tracked === null) return null
  const place = issueIn(action.tracked.value, repository)
  const isOurs = place !== null && managed.some(({ issue }) => isSamePlace(issue, place))
  return isOurs ? null : action.tracked.value
}

/** The doubtful issue that may be this item's: by its key, or by its title where no key can be read. */
export function doubtfulOf(item: WantedItem, doubtful: readonly Doubtful[]): Doubtful | null {
  const plain = plainOf(item.action.title)
  const isIts = ({ keys, issue }: Doubtful) =>
    keys.length > 0 ? keys.includes(item.key) : plain !== '' && plainOf(issue.title) === plain
  return doubtful.find(isIts) ?? null
}

/** One sentence for all doubtful issues that are so for the same reason. */
export function doubtNotices(doubts: readonly Doubtful[], home: string): readonly string[] {
  const groups = grouped([...new Set(doubts)], ({ because }) => because)
  return [...groups].map(([because, group]) => {
    const shown = group.slice(0, MOST_SHOWN).map(({ issue }) => shownPlace(issue, home))
    const more = group.length > MOST_SHOWN ? ` and ${group.length - MOST_SHOWN} more` : ''
    return `${shown.join(', ')}${more} may be ours, but ${because}. It is neither changed nor filed again: mend or close it by hand.`
  })
}
