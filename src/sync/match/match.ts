import { grouped } from '../grouped.js'
import { digest, keyDigest } from '../mark/digest.js'
import type { Rendering } from '../settings.js'
import { issueNumberIn } from '../want/references.js'
import { titleFor } from '../want/title.js'
import type { Wanted, WantedItem } from '../want/want.js'
import type { Managed } from './ownership.js'
import { pairsOf, plainOf, similarity } from './similarity.js'

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
  /** Issues with the key of an older one, and that one. */
  readonly duplicates: readonly { readonly managed: Managed; readonly of: Managed }[]
  /** Closed by us as duplicates before: they belong to no item, and never will. */
  readonly retired: readonly Managed[]
}

// Measured on reworded titles: one changed word of six stays above 0.7, other items of one document below 0.4.
const SAME_DOCUMENT = 0.5
const WRITTEN_ID = 0.75
const OTHER_DOCUMENT = 0.8
const MOST_COMPARISONS = 250_000

/**
 * Says which issue belongs to which item: by key, then, among what is left, by reference, place and id, title and
 * similarity. So a mended typo, a moved item or a renamed file keeps its issue.
 */
export function match(
  wanted: Wanted,
  all: readonly Managed[],
  repository: string,
  rendering: Rendering,
  receives: Receives = () => true,
): Matching {
  const retired = all.filter(isRetired)
  const { survivors, duplicates } = withoutDuplicates(all)
  const found = new Map<WantedItem, Managed>()
  const taken = new Set<Managed>()
  const join = (item: WantedItem, managed: Managed) => {
    if (found.has(item) || taken.has(managed)) return
    found.set(item, managed)
    taken.add(managed)
  }
  const byKey = new Map(survivors.map((managed) => [managed.mark.key, managed]))
  for (const item of wanted.items) {
    const managed = byKey.get(item.key)
    if (managed) join(item, managed)
  }
  const free = () => survivors.filter((managed) => !taken.has(managed) && !isHeld(managed, wanted))
  const open = () => wanted.items.filter((item) => !found.has(item))
  const places = placesOf(wanted, receives)
  const steps = [byReference(repository), byPlace, byTitle(rendering, places), bySimilarity(places)]
  for (const step of steps) for (const pair of step(open(), free())) join(pair.wanted, pair.managed)
  return {
    pairs: wanted.items.flatMap((item) => {
      const managed = found.get(item)
      return managed ? [{ wanted: item, managed }] : []
    }),
    missing: open(),
    left: free(),
    duplicates,
    retired,
  }
}

/** The lowest number stays; one that a person closed as a duplicate stays only where all were. */
export function withoutDuplicates(all: readonly Managed[]) {
  const groups = [
    ...grouped(
      all.filter((managed) => !isRetired(managed)),
      (managed) => managed.mark.key,
    ).values(),
  ]
  const chosen = groups.flatMap((group) => {
    const of = group.find(({ issue }) => issue.stateReason !== 'duplicate' || issue.state === 'open') ?? group[0]
    return of ? [{ of, others: group.filter((managed) => managed !== of) }] : []
  })
  return {
    survivors: chosen.map(({ of }) => of).toSorted((a, b) => a.issue.number - b.issue.number),
    duplicates: chosen.flatMap(({ of, others }) => others.map((managed) => ({ managed, of }))),
  }
}

function isRetired({ issue, mark }: Managed): boolean {
  return issue.state === 'closed' && mark.said.includes('duplicate')
}

function isHeld({ mark }: Managed, { held }: Wanted): boolean {
  return held.postmortems.has(mark.postmortem) || held.paths.has(mark.path) || held.keys.has(mark.key)
}

type Step = (items: readonly WantedItem[], issues: readonly Managed[]) => Iterable<Pair>

function byReference(repository: string): Step {
  return function* (items, issues) {
    const byNumber = new Map(issues.map((managed) => [managed.issue.number, managed]))
    for (const wanted of items) {
      const references = [wanted.action.tracked, ...wanted.action.references]
      for (const reference of references) {
        const number = reference && issueNumberIn(reference.value, repository)
        const managed = typeof number === 'number' ? byNumber.get(number) : undefined
        if (managed) yield { wanted, managed }
      }
    }
  }
}

// The document's id changed, nothing else: same file, same item id.
function* byPlace(items: readonly WantedItem[], issues: readonly Managed[]): Iterable<Pair> {
  const places = new Map(issues.map((managed) => [`${managed.mark.item} ${managed.mark.path}`, managed]))
  for (const wanted of items) {
    const managed = places.get(`${wanted.item} ${wanted.source.path}`)
    if (managed) yield { wanted, managed }
  }
}

function byTitle(rendering: Rendering, places: Places): Step {
  return function* (items, issues) {
    const plain = new Map(issues.map((managed) => [managed, plainOf(managed.issue.title)]))
    const titles = items.map((item) => ({ item, ...titlesOf(item, rendering) }))
    for (const near of [true, false]) {
      for (const { item, written, plain: words } of titles) {
        const same = issues.filter(
          (managed) =>
            isNear(item, managed) === near &&
            (near || mayMove(item, managed, places)) &&
            (managed.mark.base.title.document === written || (words !== '' && plain.get(managed) === words)),
        )
        for (const managed of same) yield { wanted: item, managed }
      }
    }
  }
}

function bySimilarity(places: Places): Step {
  return (items, issues) => {
    const everywhere = items.length * issues.length <= MOST_COMPARISONS
    const ofIssues = issues.map((managed) => ({ managed, pairs: pairsOf(plainOf(managed.issue.title)) }))
    const scored = items.flatMap((wanted) => {
      const pairs = pairsOf(plainOf(wanted.action.title))
      return ofIssues.flatMap((one) => {
        const near = isNear(wanted, one.managed)
        if (!near && !(everywhere && mayMove(wanted, one.managed, places))) return []
        if (isFinished(wanted, one.managed)) return []
        const score = similarity(pairs, one.pairs)
        const least = near ? (wanted.action.idWritten ? WRITTEN_ID : SAME_DOCUMENT) : OTHER_DOCUMENT
        return score >= least ? [{ wanted, managed: one.managed, score: near ? score + 1 : score }] : []
      })
    })
    return scored.toSorted((a, b) => b.score - a.score || a.managed.issue.number - b.managed.issue.number)
  }
}

function titlesOf(item: WantedItem, rendering: Rendering) {
  return { written: digest(titleFor(item, rendering)), plain: plainOf(item.action.title) }
}

function isNear({ postmortem, source }: WantedItem, { mark }: Managed): boolean {
  return mark.postmortem === postmortem || mark.path === source.path
}

/** Whether an item's document is followed by its own right: only such a document takes issues over from one that stays. */
export type Receives = (item: WantedItem) => boolean

interface Places {
  readonly receives: Receives
  readonly whole: boolean
  /** Paths, and digests of the ids, of all documents. */
  readonly there: ReadonlySet<string>
}

function placesOf({ whole, documents }: Wanted, receives: Receives): Places {
  return { receives, whole, there: new Set(documents.flatMap(({ path, id }) => [path, keyDigest(id.value)])) }
}

/** To another document an issue moves with an open item, or with all items when its own document is no more. */
function mayMove(item: WantedItem, managed: Managed, { whole, there, receives }: Places): boolean {
  if (!whole || isFinished(item, managed)) return false
  const { path, postmortem } = managed.mark
  const isGone = !(there.has(path) || there.has(postmortem))
  return isGone || (item.state === 'open' && item.action.tracked === null && receives(item))
}

/** An issue that was finished before is not taken for a new item. */
function isFinished(wanted: WantedItem, { issue, mark }: Managed): boolean {
  return wanted.state === 'open' && issue.state === 'closed' && mark.base.state.document !== 'open'
}
