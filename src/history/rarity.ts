import type { History } from './history.js'

// Among two or three documents every shared word would look common.
const FEWEST = 20

/** How much a word tells: near 0 for one that stands everywhere (inverse document frequency). */
export function rarityOf({ incidents, frequency }: History, stem: string): number {
  const all = Math.max(incidents.size, FEWEST)
  const among = Math.max(frequency.words.get(stem) ?? 0, 1)
  return Math.log(1 + (all - among + 0.5) / (among + 0.5))
}

/** How much a shared service or cause tells: 0 for one that every incident has, nearly 1 for one of two. */
export function distinctionOf({ incidents, frequency }: History, kind: 'services' | 'causes', name: string): number {
  return 1 - (frequency[kind].get(name) ?? 0) / Math.max(incidents.size, FEWEST)
}
