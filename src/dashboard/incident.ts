import type { Day } from '../calendar/day.js'
import { durationsOf } from '../postmortem/durations.js'
import { type Impact, MOMENTS, type Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import { severityRank } from '../postmortem/severity.js'
import type { IncidentView, Targets } from './facts.js'

/** What a postmortem says itself: its items and its likes are added by who knows them. */
export type OwnWords = Omit<IncidentView, 'items' | 'earlier'>

export interface IncidentSources {
  readonly anchor: string
  readonly severities: readonly string[]
  readonly targetsOf: (severity: string | null) => Targets
  /** The day on which the file appeared, where it is known. */
  readonly appeared: Day | null
}

export function ownWordsOf(postmortem: Postmortem, sources: IncidentSources): OwnWords {
  const { id, title, path, date, severity, status, services, causes, causeDomains, authors } = postmortem
  const { detectedBy, impact, times, learnings, noActionItems, written } = postmortem
  const scale = severity?.value ?? null
  return {
    anchor: sources.anchor,
    id: id.value,
    title: title?.value ?? id.value,
    path,
    date: date?.value ?? null,
    severity: scale,
    rank: scale === null ? null : severityRank(scale, sources.severities),
    status: status?.value ?? 'review',
    services: services?.value ?? [],
    causes: [...(causes?.value ?? []), ...(causeDomains?.value ?? [])],
    authors: authors?.value ?? [],
    detectedBy: detectedBy?.value ?? null,
    impact: impact ? impactWords(impact.value) : [],
    durations: durationsOf(postmortem),
    targets: sources.targetsOf(scale),
    moments: MOMENTS.flatMap((moment) => {
      const time = times[moment]
      return time ? [{ moment, time: time.value }] : []
    }),
    summary: textOf(postmortem, ['summary']),
    cause: textOf(postmortem, ['root-cause', 'contributing-factors', 'trigger']),
    learnings: learnings.map(({ text }) => text),
    noItems: noActionItems && (noActionItems.value || 'No reason is given.'),
    written: written?.value ?? sources.appeared,
  }
}

function impactWords({ users, customersLost, revenue, dataLoss, pendingUntil, pendingOwner }: Impact): string[] {
  const count = (number: number) => number.toLocaleString('en-US')
  return [
    ...(users === undefined ? [] : [`${count(users)} ${users === 1 ? 'user' : 'users'}`]),
    ...(customersLost === undefined ? [] : [`${count(customersLost)} customers lost`]),
    ...(revenue === undefined ? [] : [revenue]),
    ...(dataLoss === undefined ? [] : [dataLoss ? 'data was lost' : 'no data lost']),
    ...(pendingUntil === undefined ? [] : [`pending until ${pendingUntil}${pendingOwner ? ` (${pendingOwner})` : ''}`]),
  ]
}

// Whoever wants all of it opens the document.
const PARAGRAPHS = 4

/** The first visible paragraphs of the sections of a kind; code and quotes are left out. */
function textOf({ sections }: Postmortem, kinds: readonly SectionKind[]): readonly string[] {
  const ofKind = sections.filter(({ kind, empty }) => kinds.includes(kind) && !empty)
  const prose = ofKind.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item'),
  )
  return [...new Set(prose.map(({ text }) => text))].filter((text) => text.trim() !== '').slice(0, PARAGRAPHS)
}
