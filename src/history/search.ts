import MiniSearch from 'minisearch'
import type { Postmortem } from '../postmortem/model.js'
import { inBackticks } from './because.js'
import { type EarlierIncident, factsOf, newestFirst } from './earlier-incident.js'
import { asWritten, BOOSTS, FIELDS, type Fields, fieldsOf, textsOf } from './fields.js'
import { searchWords } from './search-words.js'

const LOOKED_AT = 400
const AT_MOST = 10
// Beside a far better answer, one that has a single word in common is no answer.
const SHARE_OF_BEST = 0.15
const WORDS_NAMED = 4

/**
 * Incidents in which words stand, the best first; confidential ones are never named. A word may be the beginning of a
 * longer one, or be mistyped a little.
 */
export function search(record: readonly Postmortem[], words: string): readonly EarlierIncident[] {
  const named = record.filter(({ confidential }) => !confidential)
  const incidents = new Map(named.map((postmortem) => [postmortem.path, searchable(postmortem)] as const))
  const stems = new Set(searchWords(words.slice(0, LOOKED_AT)).map(({ stem }) => stem))
  const found = indexOf(incidents).search([...stems].join(' '), {
    boost: BOOSTS,
    prefix: (stem) => stem.length > 3,
    fuzzy: (stem) => (stem.length > 5 ? 0.2 : false),
  })
  const best = found[0]?.score ?? 0
  return found
    .flatMap(({ id, score, terms }): readonly Match[] => {
      const incident = incidents.get(String(id))
      return incident && score >= best * SHARE_OF_BEST ? [{ incident, score, terms }] : []
    })
    .sort(bestFirst)
    .slice(0, AT_MOST)
    .map(({ incident, terms }) => ({
      ...factsOf(incident.postmortem),
      daysEarlier: null,
      because: [`it speaks of ${wordsNamed(incident, terms)}`],
      isAlike: true,
      isVeryAlike: false,
    }))
}

interface Searchable {
  readonly postmortem: Postmortem
  readonly fields: Fields
}

interface Match {
  readonly incident: Searchable
  readonly score: number
  readonly terms: readonly string[]
}

function searchable(postmortem: Postmortem): Searchable {
  return { postmortem, fields: fieldsOf(textsOf(postmortem)) }
}

function indexOf(incidents: ReadonlyMap<string, Searchable>): MiniSearch {
  const index = new MiniSearch({
    fields: [...FIELDS],
    idField: 'path',
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word || null,
  })
  for (const path of [...incidents.keys()].sort()) {
    const { fields } = incidents.get(path) ?? {}
    if (fields) index.add({ path, ...stemsByField(fields) })
  }
  return index
}

function stemsByField(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(FIELDS.map((field) => [field, fields[field].map(({ stem }) => stem).join(' ')]))
}

function bestFirst(a: Match, b: Match): number {
  return b.score - a.score || newestFirst(a.incident.postmortem, b.incident.postmortem)
}

function wordsNamed({ fields }: Searchable, terms: readonly string[]): string {
  const named = [...terms].sort().slice(0, WORDS_NAMED)
  return named.map((stem) => inBackticks(asWritten(fields, stem))).join(', ')
}
