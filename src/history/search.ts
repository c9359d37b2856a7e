import { inBackticks } from './because.js'
import { type EarlierIncident, factsOf, newestFirst } from './earlier-incident.js'
import { asWritten, BOOSTS } from './fields.js'
import type { History, Incident } from './history.js'
import { searchWords } from './search-words.js'

const LOOKED_AT = 400
const AT_MOST = 10
// Beside a far better answer, one that has a single word in common is no answer.
const SHARE_OF_BEST = 0.15
const WORDS_NAMED = 4

/** Incidents in which words stand, the best first. A word may be the beginning of a longer one, or be mistyped a little. */
export function search(history: History, words: string): readonly EarlierIncident[] {
  const stems = new Set(searchWords(words.slice(0, LOOKED_AT)).map(({ stem }) => stem))
  const found = history.words.search([...stems].join(' '), {
    boost: BOOSTS,
    prefix: (stem) => stem.length > 3,
    fuzzy: (stem) => (stem.length > 5 ? 0.2 : false),
  })
  const best = found[0]?.score ?? 0
  return found
    .flatMap(({ id, score, terms }): readonly Match[] => {
      const incident = history.incidents.get(String(id))
      return incident && score >= best * SHARE_OF_BEST ? [{ incident, score, terms }] : []
    })
    .sort(bestFirst)
    .slice(0, AT_MOST)
    .map(({ incident, terms }) => ({
      ...factsOf(incident.postmortem),
      daysEarlier: null,
      because: [`it speaks of ${wordsNamed(incident, terms)}`],
      isVeryAlike: false,
    }))
}

interface Match {
  readonly incident: Incident
  readonly score: number
  readonly terms: readonly string[]
}

function bestFirst(a: Match, b: Match): number {
  return b.score - a.score || newestFirst(a.incident.postmortem, b.incident.postmortem)
}

function wordsNamed({ fields }: Incident, terms: readonly string[]): string {
  const named = [...terms].sort().slice(0, WORDS_NAMED)
  return named.map((stem) => inBackticks(asWritten(fields, stem))).join(', ')
}
