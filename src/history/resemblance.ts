import type { History, Incident } from './history.js'
import type { Names } from './names.js'
import { distinctionOf, rarityOf } from './rarity.js'
import type { SearchWord } from './search-words.js'
import type { TellingWords } from './telling-words.js'

/** How alike two incidents are, and in what. */
export interface Resemblance {
  /** From 0; two copies of one text come to 1, and more with the same services and causes. */
  readonly score: number
  /** As the later one writes them. */
  readonly services: readonly string[]
  readonly causes: readonly string[]
  /** Stems. */
  readonly titleWords: readonly string[]
  /** Stems of the text, the most telling first, without those named already. */
  readonly words: readonly string[]
}

const WEIGHTS = { title: 0.5, text: 0.5, services: 0.2, causes: 0.2 } as const

/** `matched` are telling words of the later incident that stand in the earlier one too. */
export function resemblance(
  history: History,
  later: Incident,
  earlier: Incident,
  telling: TellingWords,
  matched: ReadonlySet<string>,
): Resemblance {
  const inTitles = sharedStems(later.fields.title, earlier.fields.title)
  const inText = [...telling.keys()].filter((stem) => matched.has(stem))
  const services = sharedNames(later.services, earlier.services)
  const causes = sharedNames(later.causes, earlier.causes)
  const score =
    WEIGHTS.title * shareOfTitles(history, later, earlier, inTitles) +
    WEIGHTS.text * shareOfText(telling, inText) +
    WEIGHTS.services * Math.max(0, ...services.map((name) => distinctionOf(history, 'services', name))) +
    WEIGHTS.causes * Math.max(0, ...causes.map((name) => distinctionOf(history, 'causes', name)))
  const named = new Set([...inTitles, ...[...later.fields.services, ...later.fields.causes].map(({ stem }) => stem)])
  return {
    score,
    services: services.flatMap((name) => later.services.get(name) ?? []),
    causes: causes.flatMap((name) => later.causes.get(name) ?? []),
    titleWords: inTitles,
    words: inText.filter((stem) => !named.has(stem)),
  }
}

function sharedStems(some: readonly SearchWord[], others: readonly SearchWord[]): readonly string[] {
  const known = new Set(others.map(({ stem }) => stem))
  return [...new Set(some.map(({ stem }) => stem))].filter((stem) => known.has(stem))
}

function sharedNames(some: Names, others: Names): readonly string[] {
  return [...some.keys()].filter((name) => others.has(name))
}

// Two titles of one word each are not the same because that word is: two rare words are the least that a title tells.
const TITLE_TELLS = 6

/** Of all that both titles tell, the share that both tell (Dice's coefficient, by rarity). */
function shareOfTitles(history: History, later: Incident, earlier: Incident, shared: readonly string[]): number {
  const told = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + rarityOf(history, stem), 0)
  const toldBy = ({ fields }: Incident) => told(new Set(fields.title.map(({ stem }) => stem)))
  return (2 * told(shared)) / Math.max(toldBy(later) + toldBy(earlier), 2 * TITLE_TELLS)
}

function shareOfText(telling: TellingWords, shared: readonly string[]): number {
  const told = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + (telling.get(stem) ?? 0), 0)
  const all = told(telling.keys())
  return all === 0 ? 0 : told(shared) / all
}
