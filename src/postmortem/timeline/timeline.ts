import type { Day } from '../../calendar/day.js'
import type { BlockNode } from '../markdown/blocks.js'
import type { Region } from '../sections/region.js'
import type { SourceText } from '../source.js'
import { dateInside } from '../time/dates.js'
import { declaredZone, type Zone, zoneAmong } from '../time/zones.js'
import type { MarkedEntry } from './entry.js'
import { endingWithTime } from './time-last.js'
import { setDay, timelineClock } from './timeline-clock.js'
import { entriesAmong, type Walk } from './walk.js'

export interface TimelineQuestion {
  readonly source: SourceText
  readonly nodes: readonly BlockNode[]
  readonly regions: readonly Region[]
  /** The day of the incident, as far as it is known without the timeline. */
  readonly date: Day | null
  readonly zone: string | null
}

/** The entries of every timeline in a document; where no section is called so, of lists and tables that are one. */
export function timelineOf(question: TimelineQuestion): MarkedEntry[] {
  const timelines = question.regions.filter((region) => isOutermost(region))
  const entries = timelines.flatMap((region, index) => {
    const walk = walkOf(question, index)
    const { clock } = walk
    clock.zone = zoneOfHeading(region.heading) ?? clock.zone
    const day = dateInside(region.heading, question.date)
    if (day) setDay(clock, day)
    return entriesAmong(walk, region.nodes)
  })
  if (entries.length > 0) return entries
  const unnamed = unnamedTimelines(question)
  return unnamed.length > 0
    ? unnamed
    : timelines.flatMap((region, index) => endingWithTime(walkOf(question, index), region.nodes))
}

function walkOf(question: TimelineQuestion, timeline: number): Walk {
  return { source: question.source, clock: timelineClock(question.date, question.zone), timeline }
}

function isOutermost(region: Region): boolean {
  return region.kinds.includes('timeline') && !region.parent?.kinds.includes('timeline')
}

/** `Timeline (UTC)`, `Timeline, all times PST`. */
function zoneOfHeading(heading: string): Zone | null {
  const open = Math.max(heading.indexOf('('), heading.indexOf('（'))
  return declaredZone(heading) ?? (open < 0 ? null : zoneAmong(heading.slice(open)))
}

// Fewer than three lines with a time are an account, not a timeline.
const LEAST = 3

function unnamedTimelines(question: TimelineQuestion): MarkedEntry[] {
  const taken = question.regions.filter(
    (region) => region.kinds.includes('action-items') || region.kinds.includes('references'),
  )
  const isTaken = (node: BlockNode) =>
    taken.some((region) => node.first > region.line && node.first <= (region.nodes.at(-1)?.last ?? region.lastLine))
  const found: MarkedEntry[] = []
  for (const node of question.nodes) {
    if ((node.kind !== 'list' && node.kind !== 'table') || isTaken(node)) continue
    const entries = entriesAmong(walkOf(question, 0), [node])
    const size = node.kind === 'list' ? node.items.length : node.rows.length
    const timed = entries.filter((entry) => /\d[:.h時]\d|\d\s?[ap]m/i.test(entry.entry.raw))
    if (timed.length >= LEAST && timed.length * 5 >= size * 3) found.push(...entries)
  }
  return found
}
