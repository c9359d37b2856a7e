import { secondsBetween } from '../calendar/time.js'
import type { Postmortem } from '../postmortem/model.js'
import { becauseOf } from './because.js'
import { daysFrom, type EarlierIncident, factsOf, newestFirst } from './earlier-incident.js'
import { BOOSTS } from './fields.js'
import { type History, type Incident, incidentOf } from './history.js'
import { type Resemblance, resemblance } from './resemblance.js'
import { tellingWords } from './telling-words.js'

// Measured on the records of real organisations, as are the weights of `resemblance`.
const ALIKE = 0.32
const VERY_ALIKE = 0.5
const AT_MOST = 3

/** Earlier incidents of the record that are like one, the most alike first. The document may stand in the record itself. */
export function similarTo(history: History, postmortem: Postmortem): readonly EarlierIncident[] {
  const later = history.incidents.get(postmortem.path)
  const itself = later?.postmortem === postmortem ? later : incidentOf(postmortem)
  return pairsWith(history, itself)
    .filter(({ like }) => like.score >= ALIKE && isExplained(like))
    .sort(bestFirst)
    .slice(0, AT_MOST)
    .map(({ earlier, like }) => ({
      ...factsOf(earlier.postmortem),
      daysEarlier: daysFrom(earlier.postmortem, postmortem),
      because: becauseOf(itself, like),
      isVeryAlike: like.score >= VERY_ALIKE,
    }))
}

interface Pair {
  readonly earlier: Incident
  readonly like: Resemblance
}

function pairsWith(history: History, later: Incident): readonly Pair[] {
  const telling = tellingWords(history, later)
  const candidates: { readonly earlier: Incident; readonly terms: readonly string[] }[] = []
  for (const { id, terms } of history.words.search([...telling.keys()].join(' '), { boost: BOOSTS })) {
    const earlier = history.incidents.get(String(id))
    if (earlier && isEarlier(earlier.postmortem, later.postmortem)) candidates.push({ earlier, terms })
    if (candidates.length === LOOKED_AT) break
  }
  return candidates.map(({ earlier, terms }) => ({
    earlier,
    like: resemblance(history, later, earlier, telling, new Set(terms)),
  }))
}

// The search knows the best twenty of a large record; which of them are alike is not for it to say.
const LOOKED_AT = 20

/** Where a day is unknown the names of the files decide: most begin with a day or a number. A copy is no other incident. */
function isEarlier(one: Postmortem, other: Postmortem): boolean {
  if (one.path === other.path || one.id.value === other.id.value || one.text === other.text) return false
  if (one.date === null || other.date === null) return NUMERIC.compare(one.path, other.path) < 0
  if (one.date.value !== other.date.value) return one.date.value < other.date.value
  const [began, othersBegan] = [one.times.started, other.times.started]
  return began !== null && othersBegan !== null && (secondsBetween(began.value, othersBegan.value) ?? 0) > 0
}

const NUMERIC = new Intl.Collator('en', { numeric: true })

/** One thing in common is chance: every outage of one system speaks of the same machines, and titles are short. */
function isExplained({ titleWords, words, services, causes }: Resemblance): boolean {
  return [titleWords, words, services, causes].filter((shared) => shared.length > 0).length > 1
}

function bestFirst(a: Pair, b: Pair): number {
  return b.like.score - a.like.score || newestFirst(a.earlier.postmortem, b.earlier.postmortem)
}
