import { secondsBetween } from '../calendar/time.js'
import type { Postmortem } from '../postmortem/model.js'
import { becauseOf } from './because.js'
import { candidatesFor } from './candidates.js'
import { daysFrom, type EarlierIncident, factsOf, newestFirst } from './earlier-incident.js'
import type { History } from './history.js'
import { type Incident, incidentBeside } from './incident.js'
import { likenessOf, type Resemblance, resemblanceOf } from './resemblance.js'

// Measured on the records of real organisations, as are the weights of `resemblance`.
const NEAR = 0.05
const ALIKE = 0.17
const VERY_ALIKE = 0.25
const AT_MOST = 3

/** Earlier incidents of the record that are like one, the most alike first. The document may stand in the record itself. */
export function similarTo(history: History, postmortem: Postmortem): readonly EarlierIncident[] {
  return nearestTo(history, postmortem).filter(({ isAlike }) => isAlike)
}

/** The earlier incidents that are nearest to one, for whoever asks: also such as nobody would be told of unasked. */
export function nearestTo(history: History, postmortem: Postmortem): readonly EarlierIncident[] {
  const later = incidentIn(history, postmortem)
  return candidatesFor(history, later, (other) => isEarlier(other.postmortem, postmortem))
    .map((earlier) => ({ earlier, likeness: likenessOf(history.frequency, later, earlier) }))
    .filter(({ likeness }) => likeness >= NEAR)
    .sort(bestFirst)
    .slice(0, AT_MOST)
    .map(({ earlier, likeness }) => {
      const shared = resemblanceOf(later, earlier)
      const isAlike = likeness >= ALIKE && isExplained(shared)
      return {
        ...factsOf(earlier.postmortem),
        daysEarlier: daysFrom(earlier.postmortem, postmortem),
        because: becauseOf(later, shared),
        isAlike,
        isVeryAlike: isAlike && likeness >= VERY_ALIKE,
      }
    })
}

function incidentIn(history: History, postmortem: Postmortem): Incident {
  const known = history.incidents[history.numbers.get(postmortem.path) ?? -1]
  return known?.postmortem === postmortem ? known : incidentBeside(postmortem, history.frequency)
}

/** Where days or times are unknown the names of the files decide: most begin with a day or a number. A copy is no other incident. */
function isEarlier(one: Postmortem, other: Postmortem): boolean {
  if (one.path === other.path || one.id.value === other.id.value || one.text === other.text) return false
  if (one.date === null || other.date === null) return NUMERIC.compare(one.path, other.path) < 0
  if (one.date.value !== other.date.value) return one.date.value < other.date.value
  const [began, othersBegan] = [one.times.started, other.times.started]
  if (began === null || othersBegan === null) return NUMERIC.compare(one.path, other.path) < 0
  return (secondsBetween(began.value, othersBegan.value) ?? 0) > 0
}

const NUMERIC = new Intl.Collator('en', { numeric: true })

/** One thing in common is chance: every outage of one system speaks of the same machines, and titles are short. */
function isExplained({ titleWords, words, services, causes, kinds }: Resemblance): boolean {
  return [titleWords, words, services, causes, kinds].filter((shared) => shared.length > 0).length > 1
}

interface Found {
  readonly earlier: Incident
  readonly likeness: number
}

function bestFirst(a: Found, b: Found): number {
  return b.likeness - a.likeness || newestFirst(a.earlier.postmortem, b.earlier.postmortem)
}
