import { type Day, dayAt } from '../../calendar/day.js'
import { dayOfInstant } from '../../calendar/day-of-instant.js'
import type { Postmortem } from '../../postmortem/model.js'
import type { WrittenMessage } from '../../template/chat/message.js'
import { firstDay } from '../../template/chat/settle.js'
import type { NamedDocument } from '../../template/place/naming-scheme.js'
import type { IncidentIssue } from './incident-issue.js'

/** A value with the words that say where it is from. */
export interface Known<T> {
  readonly value: T
  readonly because: string
}

export interface DaySources {
  readonly typed: Day | null
  readonly issue: IncidentIssue | null
  readonly chat: { readonly name: string; readonly messages: readonly WrittenMessage[] } | null
  /** IANA name. */
  readonly zone: string
  readonly now: string
}

/** The day of the incident: what was said, else the best sign of it, which is named so that people check it. */
export function dayOfIncident({ typed, issue, chat, zone, now }: DaySources): Known<Day> {
  if (typed !== null) return { value: typed, because: 'as typed' }
  const today = dayAt(Date.parse(now), zone)
  const first = chat === null ? null : firstDay(chat.messages, { day: today, zone })
  if (chat !== null && first !== null) return { value: first, because: `the day of the first message in ${chat.name}` }
  const opened = dayOfInstant(issue?.opened ?? null, zone)
  if (issue !== null && opened !== null)
    return { value: opened, because: `the day on which issue ${issue.name} was opened` }
  return { value: today, because: 'today' }
}

/** The record as the next place in it needs it, oldest first. */
export function namedDocuments(record: readonly Postmortem[]): readonly NamedDocument[] {
  const day = ({ date }: Postmortem) => date?.value ?? ''
  return record
    .toSorted((a, b) => day(a).localeCompare(day(b)) || a.path.localeCompare(b.path))
    .map((document) => ({ path: document.path, id: writtenId(document) }))
}

export function writtenId({ id }: Postmortem): string | null {
  return id.source === 'file-name' ? null : id.value
}
