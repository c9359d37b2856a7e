import type { Day } from '../../calendar/day.js'
import type { Time } from '../../calendar/time.js'
import type { Fact, Span } from '../fact.js'
import type { Impact, Moment, ReadingProblem, Status, Times } from '../model.js'
import { instantFrom } from '../time/instant.js'
import type { Zone } from '../time/zones.js'
import { written } from '../written.js'
import { impactFrom } from './impact.js'
import { type ValueReader, valueReader } from './values.js'
import type { YamlEntry, YamlValue } from './yaml-reader.js'

export interface FrontMatter {
  /** Between the fences. */
  readonly span: Span
  /** True when it holds a key that only postmortems have; otherwise it belongs to a site generator. */
  readonly authoritative: boolean
  readonly keys: readonly FrontMatterKey[]
}

export interface FrontMatterKey {
  readonly name: string
  readonly span: Span
  /** Its texts, numbers and words as written: one, or those of a list. */
  readonly values: readonly Fact<string>[]
}

/** What front matter says. Of another tool's only title, date, authors and the like are taken. */
export interface FrontMatterFacts {
  readonly frontMatter: FrontMatter
  readonly id: Fact<string> | null
  readonly title: Fact<string> | null
  readonly date: Fact<Day> | null
  readonly severity: Fact<string> | null
  readonly status: Fact<Status> | null
  readonly services: Fact<readonly string[]> | null
  readonly authors: Fact<readonly string[]> | null
  readonly detectedBy: Fact<string> | null
  readonly impact: Fact<Impact> | null
  readonly causes: Fact<readonly string[]> | null
  readonly causeDomains: Fact<readonly string[]> | null
  readonly written: Fact<Day> | null
  readonly confidential: boolean
  readonly times: Times
  readonly problems: readonly ReadingProblem[]
}

const AUTHORITATIVE = ['id', 'severity', 'status', 'started', 'detected', 'mitigated', 'resolved']
const KEYS: ReadonlySet<string> = new Set([
  ...AUTHORITATIVE,
  ...[
    'title',
    'date',
    'services',
    'authors',
    'alerted',
    'mitigation-started',
    'detected-by',
    'impact',
    'causes',
    'cause-domains',
  ],
  ...['written', 'confidential', 'previous-id'],
])
const MOMENT_KEYS: readonly (readonly [Moment, string])[] = [
  ['started', 'started'],
  ['detected', 'detected'],
  ['alerted', 'alerted'],
  ['mitigationStarted', 'mitigation-started'],
  ['mitigated', 'mitigated'],
  ['resolved', 'resolved'],
]
const STATUSES: readonly Status[] = ['draft', 'review', 'final']
const DETECTORS = ['alarm', 'customer', 'employee', 'chance']
const DOMAINS = ['architecture', 'engineering', 'process', 'operations', 'communication']

export function factsFrom(entries: readonly YamlEntry[], span: Span, zone: Zone | null): FrontMatterFacts {
  const problems: ReadingProblem[] = []
  const authoritative = entries.some((entry) => AUTHORITATIVE.includes(entry.key))
  const reader = valueReader(entries, authoritative ? problems : [])
  if (authoritative) problems.push(...unknownKeys(entries))
  const keys = entries.map((entry) => ({
    name: entry.key,
    span: { start: entry.keyStart, end: entry.keyEnd },
    values: valuesOf(entry.value),
  }))
  const own = <T>(read: (key: string) => Fact<T> | null, key: string) => (authoritative ? read(key) : null)
  return {
    frontMatter: { span, authoritative, keys },
    id: own(reader.text, 'id'),
    title: reader.text('title'),
    date: reader.day('date'),
    severity: own(reader.text, 'severity'),
    status: authoritative ? statusFrom(reader) : null,
    services: own(reader.list, 'services'),
    authors: reader.list('authors') ?? reader.list('author'),
    detectedBy: authoritative ? oneOf(reader, 'detected-by', DETECTORS) : null,
    impact: authoritative ? impactFrom(reader, problems) : null,
    causes: own(reader.list, 'causes'),
    causeDomains: authoritative ? domainsFrom(reader) : null,
    written: own(reader.day, 'written'),
    confidential: own(reader.flag, 'confidential')?.value ?? false,
    times: timesFrom(reader, authoritative, zone),
    problems,
  }
}

function unknownKeys(entries: readonly YamlEntry[]): ReadingProblem[] {
  return entries
    .filter((entry) => !KEYS.has(entry.key))
    .map((entry) => ({
      kind: 'unknown-key',
      field: written(entry.key),
      written: written(entry.key),
      expected: 'a key that postmortems have, such as `severity` or `started`',
      span: { start: entry.keyStart, end: entry.keyEnd },
    }))
}

function statusFrom(reader: ValueReader): Fact<Status> | null {
  const status = reader.text('status')
  const known = STATUSES.find((name) => name === status?.value.toLowerCase())
  if (status && !known) return reader.odd('status', 'draft, review or final')
  return status && known ? { ...status, value: known } : null
}

function oneOf(reader: ValueReader, key: string, words: readonly string[]): Fact<string> | null {
  const text = reader.text(key)
  if (!text || words.includes(text.value.toLowerCase())) return text && { ...text, value: text.value.toLowerCase() }
  return reader.odd(key, `one of ${words.join(', ')}`)
}

function domainsFrom(reader: ValueReader): Fact<readonly string[]> | null {
  const domains = reader.list('cause-domains')
  if (!domains || domains.value.every((domain) => DOMAINS.includes(domain))) return domains
  return reader.odd('cause-domains', `any of ${DOMAINS.join(', ')}`)
}

function timesFrom(reader: ValueReader, authoritative: boolean, zone: Zone | null): Times {
  const times: Record<Moment, Fact<Time> | null> = {
    started: null,
    detected: null,
    alerted: null,
    mitigationStarted: null,
    mitigated: null,
    resolved: null,
  }
  for (const [moment, key] of MOMENT_KEYS) {
    const value = authoritative ? reader.value(key) : null
    // Status pages write `resolved: true`; that is no time, and no fault of a postmortem either.
    if (!value || value.kind === 'flag') continue
    const time = value.kind === 'text' ? instantFrom(value.text, zone) : null
    if (time) times[moment] = { value: time, span: { start: value.start, end: value.end }, source: 'front-matter' }
    else reader.odd(key, 'a date and time such as 2026-11-03T10:02:00Z')
  }
  return times
}

function valuesOf(value: YamlValue): readonly Fact<string>[] {
  switch (value.kind) {
    case 'text':
    case 'flag':
      return [{ value: value.text, span: { start: value.start, end: value.end }, source: 'front-matter' }]
    case 'list':
      return value.items.flatMap(valuesOf)
    case 'nothing':
    case 'map':
      return []
  }
}
