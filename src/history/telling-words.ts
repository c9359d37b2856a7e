import { BOOSTS, FIELDS } from './fields.js'
import type { History, Incident } from './history.js'
import { rarityOf } from './rarity.js'

/** The words that tell most about an incident, by stem, with how much each tells; the most telling first. */
export type TellingWords = ReadonlyMap<string, number>

const AT_MOST = 30
// In so many places a query may have to look; without this bound ten thousand documents would take minutes.
const PLACES = 2_000
const WEIGHT_AT_MOST = 6

export function tellingWords(history: History, { fields }: Incident): TellingWords {
  const weights = new Map<string, number>()
  for (const field of FIELDS) {
    // A word of a short text tells more about it than one of many.
    const weight = BOOSTS[field] / Math.sqrt(1 + fields[field].length / 20)
    for (const { stem } of fields[field]) weights.set(stem, (weights.get(stem) ?? 0) + weight)
  }
  const told = [...weights].map(
    ([stem, weight]) => [stem, rarityOf(history, stem) * Math.min(weight, WEIGHT_AT_MOST)] as const,
  )
  told.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return new Map(affordable(history, told.slice(0, AT_MOST)))
}

function affordable({ frequency }: History, told: readonly (readonly [string, number])[]) {
  let left = PLACES
  return told.filter(([stem]) => {
    left -= frequency.words.get(stem) ?? 0
    return left >= 0
  })
}
