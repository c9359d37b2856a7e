import { distinctionOf, type Frequency } from './frequency.js'
import type { Incident } from './incident.js'
import type { Names } from './names.js'
import { searchWords } from './search-words.js'
import { CAUSE_NAMED } from './told.js'
import { cosineOf, sharedBy } from './vector.js'

/** What two incidents have in common. */
export interface Resemblance {
  /** As the later one writes them. */
  readonly services: readonly string[]
  readonly causes: readonly string[]
  /** Kinds of failure that both are about, the most telling first; none where both name the same cause. */
  readonly kinds: readonly string[]
  /** Stems. */
  readonly titleWords: readonly string[]
  /** Stems of the text, the most telling first, without those named already. */
  readonly words: readonly string[]
}

const WEIGHTS = { text: 1, title: 0.2, services: 0.08, causes: 0.08 } as const
// What two texts have in common counts a third when they speak of different kinds of failure.
const WHATEVER_KIND = 0.3

/** How alike two incidents are: from 0; two copies of one text come to 1.2 and more. */
export function likenessOf(frequency: Frequency, later: Incident, earlier: Incident): number {
  const common =
    WEIGHTS.text * cosineOf(later.words, earlier.words) +
    WEIGHTS.title * cosineOf(later.title, earlier.title) +
    WEIGHTS.services * mostDistinct(frequency, 'services', later, earlier) +
    WEIGHTS.causes * mostDistinct(frequency, 'causes', later, earlier)
  return common * (WHATEVER_KIND + cosineOf(later.kinds, earlier.kinds))
}

function mostDistinct(frequency: Frequency, kind: 'services' | 'causes', later: Incident, earlier: Incident): number {
  const shared = sharedNames(later[kind], earlier[kind])
  return Math.max(0, ...shared.map((name) => distinctionOf(frequency, kind, name)))
}

export function resemblanceOf(later: Incident, earlier: Incident): Resemblance {
  const services = sharedNames(later.services, earlier.services).flatMap((name) => later.services.get(name) ?? [])
  const causes = sharedNames(later.causes, earlier.causes).flatMap((name) => later.causes.get(name) ?? [])
  const titleWords = sharedBy(later.title, earlier.title).map(([stem]) => stem)
  const named = new Set([...titleWords, ...stemsOf([...services, ...causes])])
  return {
    services,
    causes,
    kinds: causes.length > 0 ? [] : sharedKinds(later, earlier),
    titleWords,
    words: sharedBy(later.words, earlier.words).flatMap(([stem]) => (named.has(stem) ? [] : [stem])),
  }
}

function stemsOf(names: readonly string[]): readonly string[] {
  return searchWords(names.join('\n')).map(({ stem }) => stem)
}

function sharedNames(some: Names, others: Names): readonly string[] {
  return [...some.keys()].filter((name) => others.has(name))
}

// A kind that both touch on in passing makes nobody say that they are about the same.
const MENTIONED = 0.08

function sharedKinds(later: Incident, earlier: Incident): readonly string[] {
  const shared = sharedBy(later.kinds, earlier.kinds).filter(([, weight]) => weight >= MENTIONED)
  return shared.flatMap(([kind]) => (kind.startsWith(CAUSE_NAMED) ? [] : [kind]))
}
