import { grouped } from '../grouped.js'
import { digest } from '../mark/digest.js'
import type { Rendering } from '../settings.js'
import { byPlace, issueIn, placeKey } from '../want/references.js'
import { titleFor } from '../want/title.js'
import type { WantedItem } from '../want/want.js'
import type { Pair } from './match.js'
import { isFinished, mayMove, type Places } from './moving.js'
import type { Managed } from './ownership.js'
import { pairsOf, plainOf, similarity } from './similarity.js'

// Measured on reworded titles: one changed word of six stays above 0.7, other items of one document below 0.4.
const SAME_DOCUMENT = 0.5
const WRITTEN_ID = 0.75
const OTHER_DOCUMENT = 0.8
const MOST_COMPARISONS = 250_000

/** One way to tell which of the issues that are left belongs to which of the items that are left; the best pairs first. */
export type Step = (items: readonly WantedItem[], issues: readonly Managed[]) => Iterable<Pair>

/** The document names the issue. */
export function byReference(home: string): Step {
  return function* (items, issues) {
    const places = new Map(issues.map((managed) => [placeKey(managed.issue), managed]))
    for (const wanted of items) {
      const references = [wanted.action.tracked, ...wanted.action.references]
      for (const reference of references) {
        const place = reference && issueIn(reference.value, home)
        const managed = place && places.get(placeKey(place))
        if (managed) yield { wanted, managed }
      }
    }
  }
}

/** Of items with equal words the ids are but places in a row: what the document names comes before them. */
export function byReferenceOfTwins(home: string): Step {
  return function* (items, issues) {
    const derived = items.filter(({ action }) => !action.idWritten)
    for (const twins of grouped(
      derived,
      ({ postmortem, action }) => `${postmortem} ${plainOf(action.title)}`,
    ).values()) {
      const keys = new Set(twins.length > 1 ? twins.map(({ key }) => key) : [])
      const theirs = issues.filter(({ mark }) => keys.has(mark.key))
      yield* byReference(home)(twins, theirs)
    }
  }
}

export function* byKey(items: readonly WantedItem[], issues: readonly Managed[]): Iterable<Pair> {
  const keys = new Map(issues.map((managed) => [managed.mark.key, managed]))
  for (const wanted of items) {
    const managed = keys.get(wanted.key)
    if (managed) yield { wanted, managed }
  }
}

/** The document's id changed, nothing else: same file, same item id. */
export function* byPathAndId(items: readonly WantedItem[], issues: readonly Managed[]): Iterable<Pair> {
  const places = new Map(issues.map((managed) => [`${managed.mark.item} ${managed.mark.path}`, managed]))
  for (const wanted of items) {
    const managed = places.get(`${wanted.item} ${wanted.source.path}`)
    if (managed && !isFinished(wanted, managed)) yield { wanted, managed }
  }
}

export function byTitle(rendering: Rendering, places: Places): Step {
  return function* (items, issues) {
    const plain = new Map(issues.map((managed) => [managed, textsOf(managed)]))
    const titles = items.map((item) => ({ item, ...titlesOf(item, rendering) }))
    for (const near of [true, false]) {
      for (const { item, written, plain: words } of titles) {
        const same = issues.filter(
          (managed) =>
            isNear(item, managed) === near &&
            (near || mayMove(item, managed, places, true)) &&
            (managed.mark.base.title.document === written || (words !== '' && plain.get(managed)?.includes(words))),
        )
        for (const managed of same) yield { wanted: item, managed }
      }
    }
  }
}

export function bySimilarity(places: Places): Step {
  return (items, issues) => {
    const everywhere = items.length * issues.length <= MOST_COMPARISONS
    const ofIssues = issues.map((managed) => ({ managed, texts: textsOf(managed).map(pairsOf) }))
    const scored = items.flatMap((wanted) => {
      const pairs = pairsOf(plainOf(wanted.action.title))
      return ofIssues.flatMap((one) => {
        const near = isNear(wanted, one.managed)
        if (!near && !(everywhere && mayMove(wanted, one.managed, places))) return []
        if (isFinished(wanted, one.managed)) return []
        const score = Math.max(...one.texts.map((text) => similarity(pairs, text)))
        const least = near ? (wanted.action.idWritten ? WRITTEN_ID : SAME_DOCUMENT) : OTHER_DOCUMENT
        return score >= least ? [{ wanted, managed: one.managed, score: near ? score + 1 : score }] : []
      })
    })
    return scored.toSorted((a, b) => b.score - a.score || byPlace(a.managed.issue, b.managed.issue))
  }
}

/** The issue's title, and the document's where a person gave the issue another one. */
function textsOf({ issue, mark }: Managed): readonly string[] {
  const { words } = mark.base.title
  return words === '' ? [plainOf(issue.title)] : [plainOf(issue.title), words]
}

function titlesOf(item: WantedItem, rendering: Rendering) {
  return { written: digest(titleFor(item, rendering)), plain: plainOf(item.action.title) }
}

function isNear({ postmortem, source }: WantedItem, { mark }: Managed): boolean {
  return mark.postmortem === postmortem || mark.path === source.path
}
