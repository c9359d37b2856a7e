import { isDay } from '../calendar/day.js'
import { actionItemsOf } from './action-items/action-items.js'
import type { Fact } from './fact.js'
import type { FrontMatterFacts } from './front-matter/fields.js'
import { learningsOf } from './learnings.js'
import type { BlockNode } from './markdown/blocks.js'
import { dateOf } from './metadata/date.js'
import { detectedByFrom } from './metadata/detected-by.js'
import { type Field, fieldsOf } from './metadata/fields.js'
import { statedDay, statedImpact, statedList, statedSeverity, statedStatus } from './metadata/stated.js'
import { emptyMetricsOf, statedDurations } from './metadata/stated-durations.js'
import { titleOf } from './metadata/title.js'
import type { Postmortem } from './model.js'
import { oddCharacters, oddLineEnds } from './odd-characters.js'
import type { ReadingOptions } from './reading-options.js'
import { spellingsFrom } from './sections/kinds-of.js'
import { regionsOf } from './sections/regions.js'
import { partsOf } from './sections/sections.js'
import { severityAsWritten } from './severity.js'
import { silencesOf } from './silences.js'
import type { SourceText } from './source.js'
import { fieldTime, momentsFrom } from './timeline/moments.js'
import { timelineOf } from './timeline/timeline.js'

export interface Reading {
  readonly path: string
  readonly source: SourceText
  readonly front: FrontMatterFacts | null
  /** The line after the front matter, from 0. */
  readonly body: number
  readonly nodes: readonly BlockNode[]
  readonly options: ReadingOptions
}

/** Puts together what front matter and text say; front matter of ours comes first everywhere. */
export function postmortemFrom(reading: Reading): Postmortem {
  const { path, source, front, body, nodes, options } = reading
  const regions = regionsOf(nodes, spellingsFrom(options.spellings))
  const { filled: fields, empty } = fieldsOf(nodes, regions)
  const title = titleOf(front, nodes, regions, fields)
  const near = dateOf({ path, front, fields: [], started: null, title })?.value ?? null
  const started = front?.times.started ?? fieldTime(fields, 'started', near)
  const known = dateOf({ path, front, fields, started, title })
  const marked = timelineOf({ source, nodes, regions, date: known?.value ?? null, zone: options.zone })
  const timeline = marked.map((found) => found.entry)
  const date = known ?? firstDay(timeline)
  const { sections, headings } = partsOf(source, regions)
  const stated = metadataFrom(front, fields, sections, options)
  const names = new Map(Object.entries(options.names).map(([name, login]) => [name.toLowerCase(), login] as const))
  const base = stated.written?.value ?? date?.value ?? null
  const actions = actionItemsOf({ source, nodes, regions, names, base })
  return {
    readable: true,
    path,
    text: source.text,
    lineStarts: source.lineStarts,
    ...stated,
    title,
    date,
    times: momentsFrom(front?.times ?? null, fields, marked, known),
    statedDurations: statedDurations(fields, nodes),
    emptyMetrics: emptyMetricsOf(empty),
    sections,
    headings,
    timeline,
    actionItems: actions.items,
    noActionItems: actions.nothing,
    learnings: learningsOf(source, regions),
    frontMatter: front?.frontMatter ?? null,
    silences: silencesOf(source, nodes, body),
    problems: [...(front?.problems ?? []), ...oddLineEnds(source), ...oddCharacters(source, body), ...actions.problems],
  }
}

type Metadata = Pick<
  Postmortem,
  | 'id'
  | 'severity'
  | 'status'
  | 'services'
  | 'authors'
  | 'detectedBy'
  | 'impact'
  | 'causes'
  | 'causeDomains'
  | 'written'
  | 'confidential'
>

function metadataFrom(
  front: FrontMatterFacts | null,
  fields: readonly Field[],
  sections: Postmortem['sections'],
  options: ReadingOptions,
): Metadata {
  const own = front?.severity
  const severity = own ? { ...own, value: severityAsWritten(own.value, options.severities) } : null
  return {
    id: front?.id ?? { value: options.fallbackId, span: { start: 0, end: 0 }, source: 'file-name' },
    severity: severity ?? statedSeverity(fields, options.severities),
    status: front?.status ?? statedStatus(fields),
    services: front?.services ?? statedList(fields, 'services'),
    authors: front?.authors ?? statedList(fields, 'authors'),
    detectedBy: front?.detectedBy ?? detectedByFrom(fields, sections),
    impact: front?.impact ?? statedImpact(fields),
    causes: front?.causes ?? null,
    causeDomains: front?.causeDomains ?? null,
    written: front?.written ?? statedDay(fields, 'written'),
    confidential: front?.confidential ?? false,
  }
}

/** Nothing else says when: the day of the first entry that has one. */
function firstDay(timeline: Postmortem['timeline']): Fact<`${number}-${number}-${number}`> | null {
  for (const entry of timeline) {
    const day = entry.time?.slice(0, 10) ?? ''
    if (isDay(day)) return { value: day, span: entry.span, source: 'entry' }
  }
  return null
}
