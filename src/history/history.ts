import type { Postmortem } from '../postmortem/model.js'
import { type Frequency, frequencyIn } from './frequency.js'
import { type Incident, incidentOf } from './incident.js'
import { type Told, toldBy } from './told.js'

/** The incidents of a record, ready to be compared. */
export interface History {
  /** In the order of their paths. */
  readonly incidents: readonly Incident[]
  /** Numbers of `incidents` by path. */
  readonly numbers: ReadonlyMap<string, number>
  readonly frequency: Frequency
  /** Where each telling word stands, by its stem. */
  readonly places: ReadonlyMap<string, Places>
}

/** Numbers of incidents, and beside each how much of what it tells the word is. */
export interface Places {
  readonly incidents: Int32Array
  readonly weights: Float64Array
}

/**
 * Reads every document once, in whatever order they come. Confidential ones are left out: nobody is told of them. `known`:
 * what was read in some of them already.
 */
export function historyOf(
  postmortems: readonly Postmortem[],
  known: (postmortem: Postmortem) => Told | null = () => null,
): History {
  const named = postmortems.filter(({ confidential }) => !confidential)
  const ordered = named.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const told = ordered.map((postmortem) => known(postmortem) ?? toldBy(postmortem))
  const frequency = frequencyIn(told)
  const incidents = told.map((one) => incidentOf(one, frequency))
  const numbers = new Map(ordered.map(({ path }, number) => [path, number] as const))
  return { incidents, numbers, frequency, places: placesOf(incidents) }
}

function placesOf(incidents: readonly Incident[]): History['places'] {
  const places = new Map<string, { readonly incidents: number[]; readonly weights: number[] }>()
  for (const [number, { words }] of incidents.entries()) {
    for (const [stem, weight] of words) {
      const known = places.get(stem) ?? { incidents: [], weights: [] }
      known.incidents.push(number)
      known.weights.push(weight)
      places.set(stem, known)
    }
  }
  return new Map(
    [...places].map(([stem, { incidents, weights }]) => [
      stem,
      { incidents: Int32Array.from(incidents), weights: Float64Array.from(weights) },
    ]),
  )
}
