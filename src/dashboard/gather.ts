import { type Day, daysBetween } from '../calendar/day.js'
import { clustersOf } from '../history/clusters.js'
import type { EarlierIncident } from '../history/earlier-incident.js'
import { type History, historyOf } from '../history/history.js'
import { similarTo } from '../history/similar-to.js'
import type { Document, Postmortem } from '../postmortem/model.js'
import { keyDigest } from '../sync/mark/digest.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { type AnchorsByPath, anchorsOf } from './anchor.js'
import { burnDownOf } from './burn-down.js'
import { countsOf } from './counts.js'
import type { ClusterView, DashboardFacts, EarlierView, IncidentView, ItemView, Targets } from './facts.js'
import { type OwnWords, ownWordsOf } from './incident.js'
import { type ItemSources, itemView, mostUrgentFirst } from './items.js'
import { outcomesOf } from './outcomes.js'
import { spansOf } from './spans.js'
import { survivalOf } from './survival.js'
import { timesOf } from './times.js'

export interface DashboardSources extends ItemSources {
  /** ISO instant. */
  readonly now: string
  readonly documents: readonly Document[]
  /** Items as document and issue say together; null: nobody looked at issues. */
  readonly tracked: readonly TrackedItem[] | null
  /** By path: the day on which a file appeared. */
  readonly appeared: ReadonlyMap<string, Day>
  readonly severities: readonly string[]
  readonly targetsOf: (severity: string | null) => Targets
  readonly page: string | null
}

/** Sorts everything that the dashboard shows out of the record. */
export function gatherDashboard(sources: DashboardSources): DashboardFacts {
  const { now, today, page, severities, tracked } = sources
  const readable = sources.documents.filter((document) => document.readable)
  const shown = readable.filter(({ confidential }) => !confidential)
  const history = historyOf(shown)
  const earlier = new Map(shown.map((postmortem) => [postmortem, similarTo(history, postmortem)] as const))
  const earlierOf = (postmortem: Postmortem) => earlier.get(postmortem) ?? []
  const incidents = incidentsOf(shown, earlierOf, sources)
  const items = incidents.flatMap((incident) => incident.items).sort(mostUrgentFirst)
  return {
    now,
    today,
    page,
    followed: tracked !== null,
    severities,
    incidents,
    clusters: clusterViews(history, earlierOf, incidents),
    items,
    counts: countsOf({ incidents, items, readable, unreadable: sources.documents.length - readable.length }, sources),
    outcomes: outcomesOf(incidents, today),
    times: timesOf(incidents, severities),
    burnDown: burnDownOf(items, today),
    survival: survivalOf(spansOf(items, today)),
  }
}

type EarlierOf = (postmortem: Postmortem) => readonly EarlierIncident[]

function clusterViews(
  history: History,
  earlierOf: EarlierOf,
  incidents: readonly IncidentView[],
): readonly ClusterView[] {
  const byPath = new Map(incidents.map((incident) => [incident.path, incident]))
  const openIn = ({ path }: Postmortem) => byPath.get(path)?.items.filter(({ state }) => state === 'open').length ?? 0
  return clustersOf(history, { openIn, earlierOf }).map(({ shared, incidents: members, open }) => {
    const [last, first] = [members[0]?.date ?? null, members.at(-1)?.date ?? null]
    const anchors = members.flatMap(({ path }) => byPath.get(path)?.anchor ?? [])
    return { shared, anchors, days: last && first ? daysBetween(first, last) : null, open }
  })
}

function incidentsOf(
  shown: readonly Postmortem[],
  earlierOf: EarlierOf,
  sources: DashboardSources,
): readonly IncidentView[] {
  const anchors = anchorsOf(shown.map(({ id, path }) => ({ id: id.value, path })))
  const byDigest = new Map((sources.tracked ?? []).map((item) => [item.digest, item] as const))
  const items = new Map<string, readonly ItemView[]>()
  const words = shown.map((postmortem) => {
    const own = ownWords(postmortem, anchors, sources)
    items.set(own.path, itemsOf(postmortem, own, byDigest, sources))
    return { postmortem, own }
  })
  const views = words.map(({ postmortem, own }) => ({
    ...own,
    items: items.get(own.path) ?? [],
    earlier: earlierOf(postmortem).map((earlier) => earlierView(earlier, anchors, items)),
  }))
  return views.sort(latestFirst)
}

function ownWords(postmortem: Postmortem, anchors: AnchorsByPath, sources: DashboardSources): OwnWords {
  const { severities, targetsOf, appeared } = sources
  const anchor = anchors.get(postmortem.path) ?? ''
  return ownWordsOf(postmortem, { anchor, severities, targetsOf, appeared: appeared.get(postmortem.path) ?? null })
}

function itemsOf(
  postmortem: Postmortem,
  own: OwnWords,
  byDigest: ReadonlyMap<string, TrackedItem>,
  sources: DashboardSources,
): readonly ItemView[] {
  return postmortem.actionItems.map((action) => {
    const tracked = byDigest.get(keyDigest(own.id, action.id))
    // Of two documents with one id, only the one that the issue came from is meant.
    const isOurs = tracked?.postmortem.path === postmortem.path
    return itemView(postmortem, action, isOurs ? tracked : null, own, sources)
  })
}

function earlierView(
  earlier: EarlierIncident,
  anchors: AnchorsByPath,
  items: ReadonlyMap<string, readonly ItemView[]>,
): EarlierView {
  const { path, id, title, daysEarlier, because, isVeryAlike } = earlier
  const unfinished = (items.get(path) ?? []).filter(({ state }) => state === 'open')
  return { anchor: anchors.get(path) ?? '', id, title, daysEarlier, because, isVeryAlike, unfinished }
}

function latestFirst(a: IncidentView, b: IncidentView): number {
  const [day, other] = [a.date ?? '', b.date ?? '']
  return day === other ? (a.path < b.path ? -1 : 1) : day > other ? -1 : 1
}
