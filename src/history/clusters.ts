import type { Day } from '../calendar/day.js'
import type { Postmortem } from '../postmortem/model.js'
import { type EarlierIncident, factsOf, newestFirst } from './earlier-incident.js'
import type { History } from './history.js'
import type { Incident } from './incident.js'
import { sharedByAll } from './shared-by-all.js'
import { similarTo } from './similar-to.js'

/** Incidents that are like one another, each like at least one of the others. */
export interface Cluster {
  /** Their causes and services; where they name none in common, what they are all about. Words of documents. */
  readonly shared: readonly string[]
  /** The latest first, at least two. */
  readonly incidents: readonly ClusteredIncident[]
  /** Action items of all of them that are still open. */
  readonly open: number
}

export interface ClusteredIncident {
  readonly path: string
  readonly id: string
  readonly title: string
  readonly date: Day | null
  readonly open: number
}

export interface ClusterWishes {
  /** Of an incident: by default what its document has not ticked. */
  readonly openIn?: (postmortem: Postmortem) => number
  /** What is like an incident, where somebody has looked already. */
  readonly earlierOf?: (postmortem: Postmortem) => readonly EarlierIncident[]
  /** Whether earlier ones are looked for; not where the author has said that it is another incident. */
  readonly isAsked?: (postmortem: Postmortem) => boolean
}

// Each costs a search of the whole record; what is older was said in its own time.
const ASKED = 300

/** The incidents that came back, the group with the latest first. What is told unasked is what makes a group. */
export function clustersOf(
  history: History,
  { openIn = unticked, isAsked = () => true, earlierOf = (later) => similarTo(history, later) }: ClusterWishes = {},
): readonly Cluster[] {
  const latest = history.incidents.map(({ postmortem }) => postmortem).sort(newestFirst)
  const links = latest
    .slice(0, ASKED)
    .filter(isAsked)
    .flatMap((later) => earlierOf(later).map((earlier) => [later.path, earlier.path] as const))
  return groupsOf(links)
    .map((paths) => clusterOf(incidentsAt(history, paths), openIn))
    .sort(latestFirst)
}

function clusterOf(members: readonly Incident[], openIn: (postmortem: Postmortem) => number): Cluster {
  const incidents = members.map(({ postmortem }) => {
    const { path, id, title, date } = factsOf(postmortem)
    return { path, id, title, date, open: openIn(postmortem) }
  })
  return { shared: sharedByAll(members), incidents, open: incidents.reduce((sum, { open }) => sum + open, 0) }
}

function groupsOf(links: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const groupOf = new Map<string, readonly string[]>()
  for (const [later, earlier] of links) {
    const joined = [...new Set([...(groupOf.get(later) ?? [later]), ...(groupOf.get(earlier) ?? [earlier])])]
    for (const path of joined) groupOf.set(path, joined)
  }
  return [...new Set(groupOf.values())]
}

function incidentsAt({ incidents, numbers }: History, paths: readonly string[]): readonly Incident[] {
  return paths
    .flatMap((path) => incidents[numbers.get(path) ?? -1] ?? [])
    .sort((a, b) => newestFirst(a.postmortem, b.postmortem))
}

function unticked(postmortem: Postmortem): number {
  return factsOf(postmortem).unfinished.length
}

function latestFirst(a: Cluster, b: Cluster): number {
  const [day, other] = [lastDay(a), lastDay(b)]
  return day === other ? b.incidents.length - a.incidents.length : day > other ? -1 : 1
}

function lastDay({ incidents: [latest] }: Cluster): string {
  return latest?.date ?? ''
}
