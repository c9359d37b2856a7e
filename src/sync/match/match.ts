import type { Rendering } from '../settings.js'
import type { Wanted, WantedItem } from '../want/want.js'
import { isRetired, withoutDuplicates } from './duplicates.js'
import { isExposed, isHeld, isUnread, mayBelong } from './held.js'
import { type Places, placesOf, type Receives } from './moving.js'
import type { Managed } from './ownership.js'
import { byKey, byPathAndId, byReference, byReferenceOfTwins, bySimilarity, byTitle } from './steps.js'

export interface Pair {
  readonly wanted: WantedItem
  readonly managed: Managed
}

export interface Matching {
  /** In the order of the documents. */
  readonly pairs: readonly Pair[]
  /** Items without an issue. */
  readonly missing: readonly WantedItem[]
  /** Issues without an item; those that are held are not among them. */
  readonly left: readonly Managed[]
  /** Issues without an item in a document of which not every item could be read. */
  readonly unread: readonly Managed[]
  /** Issues with the key of an older one, and that one. */
  readonly duplicates: readonly { readonly managed: Managed; readonly of: Managed }[]
  /** Closed by us as duplicates before: they belong to no item, and never will. */
  readonly retired: readonly Managed[]
  /** Items without an issue, with one that may be theirs: as long as the record is not whole nobody can tell. */
  readonly likely: readonly Pair[]
}

export interface Bounds {
  readonly receives: Receives
  /** Repositories whose issues could not be listed, in lower case: an item that belongs there takes no other issue. */
  readonly closed: ReadonlySet<string>
}

const NO_BOUNDS: Bounds = { receives: () => true, closed: new Set() }

/**
 * Says which issue belongs to which item: by key, then, among what is left, by reference, place and id, title and
 * similarity. So a mended typo, a moved item or a renamed file keeps its issue.
 */
export function match(
  wanted: Wanted,
  all: readonly Managed[],
  home: string,
  rendering: Rendering,
  { receives, closed }: Bounds = NO_BOUNDS,
): Matching {
  const retired = all.filter(isRetired)
  const { survivors, duplicates } = withoutDuplicates(all)
  const found = new Map<WantedItem, Managed>()
  const taken = new Set<Managed>()
  const join = ({ wanted: item, managed }: Pair) => {
    if (found.has(item) || taken.has(managed)) return
    found.set(item, managed)
    taken.add(managed)
  }
  const open = () => wanted.items.filter((item) => !found.has(item))
  const unclaimed = () => survivors.filter((managed) => !taken.has(managed))
  for (const step of [byReferenceOfTwins(home), byKey]) for (const pair of step(open(), unclaimed())) join(pair)
  const free = () => unclaimed().filter((managed) => !isHeld(managed, wanted))
  const places = placesOf(wanted, receives)
  const steps = [byReference(home), byPathAndId, byTitle(rendering, places), bySimilarity(places)]
  const within = () => open().filter(({ repository }) => !closed.has(repository?.toLowerCase() ?? ''))
  for (const step of steps) {
    for (const pair of step(within(), free())) if (mayBelong(pair.wanted, pair.managed, wanted)) join(pair)
  }
  return {
    pairs: wanted.items.flatMap((item) => {
      const managed = found.get(item)
      return managed ? [{ wanted: item, managed }] : []
    }),
    missing: open(),
    left: free().filter((managed) => !isUnread(managed, wanted)),
    unread: free().filter((managed) => isUnread(managed, wanted)),
    duplicates,
    retired,
    likely: wanted.whole ? [] : likelyPairs(open(), unclaimed(), wanted, rendering, places),
  }
}

/** What would belong together if every document could be read, and held nothing else. */
function likelyPairs(
  items: readonly WantedItem[],
  issues: readonly Managed[],
  wanted: Wanted,
  rendering: Rendering,
  places: Places,
): readonly Pair[] {
  const anywhere = { ...places, whole: true, receives: () => true }
  const visible = issues.filter((managed) => !isExposed(managed, wanted))
  const pairs = new Map<WantedItem, Pair>()
  const taken = new Set<Managed>()
  for (const step of [byTitle(rendering, anywhere), bySimilarity(anywhere)]) {
    for (const pair of step(items, visible)) {
      const isFree = !pairs.has(pair.wanted) && !taken.has(pair.managed)
      if (!isFree || !mayBelong(pair.wanted, pair.managed, wanted)) continue
      pairs.set(pair.wanted, pair)
      taken.add(pair.managed)
    }
  }
  return [...pairs.values()]
}
