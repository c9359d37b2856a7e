import type { Told } from './told.js'

/** In how many incidents of a record something stands, by its stem or plain name. */
export interface Frequency {
  readonly incidents: number
  readonly words: Counts
  readonly kinds: Counts
  readonly services: Counts
  readonly causes: Counts
}

type Counts = ReadonlyMap<string, number>

export function frequencyIn(all: readonly Told[]): Frequency {
  return {
    incidents: all.length,
    words: counted(all.map(({ words }) => words)),
    kinds: counted(all.map(({ kinds }) => kinds)),
    services: counted(all.map(({ services }) => services)),
    causes: counted(all.map(({ causes }) => causes)),
  }
}

function counted(groups: readonly ReadonlyMap<string, unknown>[]): Counts {
  const counts = new Map<string, number>()
  for (const group of groups) for (const one of group.keys()) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

// Among two or three documents every shared word would look common.
const FEWEST = 20

/** How much a word tells: near 0 for one that stands everywhere (inverse document frequency). */
export function rarityOf({ incidents, words }: Frequency, stem: string): number {
  const all = Math.max(incidents, FEWEST)
  const among = Math.max(words.get(stem) ?? 0, 1)
  return Math.log(1 + (all - among + 0.5) / (among + 0.5))
}

/** How much a kind of failure tells: a little also where every incident speaks of it. */
export function rarityOfKind({ incidents, kinds }: Frequency, kind: string): number {
  return Math.log(1 + Math.max(incidents, FEWEST) / Math.max(kinds.get(kind) ?? 0, 1))
}

/** How much a shared service or cause tells: 0 for one that every incident has, nearly 1 for one of two. */
export function distinctionOf(frequency: Frequency, kind: 'services' | 'causes', name: string): number {
  return 1 - (frequency[kind].get(name) ?? 0) / Math.max(frequency.incidents, FEWEST)
}
