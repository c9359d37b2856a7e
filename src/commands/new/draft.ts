import type { Day } from '../../calendar/day.js'
import type { Postmortem } from '../../postmortem/model.js'
import { parse } from '../../postmortem/read.js'
import { fileText } from '../../render/escape/file-text.js'
import { chatTimeline } from '../../render/markdown/chat-timeline.js'
import type { WrittenMessage } from '../../template/chat/message.js'
import { lacksZone, settled } from '../../template/chat/settle.js'
import { fillIn } from '../../template/fill/fill-in.js'
import type { NextId } from '../../template/place/next-id.js'
import type { LoadedConfig } from '../load-config.js'
import { readingOptions } from '../settings.js'
import { UserError } from '../user-error.js'
import { hintsOf, type IncidentIssue } from './incident-issue.js'
import type { Known } from './known.js'
import type { Template } from './team-template.js'

export interface DraftSources {
  readonly loaded: LoadedConfig
  readonly path: string
  /** The id that the file gives a document that writes none. */
  readonly stem: string
  readonly template: Template
  readonly title: Known<string>
  readonly date: Known<Day>
  readonly id: NextId | null
  readonly author: string | null
  readonly issue: IncidentIssue | null
  readonly chat: { readonly name: string; readonly messages: readonly WrittenMessage[] } | null
}

export interface FilledField {
  readonly field: string
  readonly value: string
  readonly because: string
}

export interface Draft {
  readonly text: string
  /** The template's path; null: ours. */
  readonly template: string | null
  /** What stands in the text now. */
  readonly filled: readonly FilledField[]
  readonly notices: readonly string[]
}

const MESSAGES = 200

/** The text of a new document. What the template has no place for is told, never forced into it. */
export function draft(sources: DraftSources): Draft {
  const { loaded, path, stem, template, title, date, id, author, issue, chat } = sources
  const zone = loaded.config.calendar['time-zone']
  const messages = chat === null ? [] : settled(chat.messages, { day: date.value, zone })
  const kept = messages.slice(0, MESSAGES)
  const filling = {
    id: id?.id ?? null,
    stem,
    title: title.value,
    date: date.value,
    author,
    severity: issue?.severity ?? null,
    services: issue?.services ?? [],
    hints: issue === null ? {} : hintsOf(issue),
    timeline: kept.length === 0 ? null : chatTimeline(kept, zone, date.value),
    references: issue === null ? [] : [issue.reference],
  }
  const reading = readingOptions(loaded, stem)
  const text = fillIn(template.text, filling, { reading, asText: fileText })
  const document = parse(path, text, reading)
  if (!document.readable) throw unreadable(template, document.reason)
  const known = knownFields(sources, document, kept.length)
  const filled = known.filter(({ stands }) => stands).map(({ field, value, because }) => ({ field, value, because }))
  const homeless = known.filter(({ stands }) => !stands).map(({ field, value }) => `${field} ${value}`)
  const notices = [...homelessNotice(homeless), ...chatNotices(sources, messages.length, zone)]
  return { text, template: template.name, filled, notices }
}

function unreadable({ name }: Template, reason: string): UserError {
  const which = name === null ? 'our template' : `the template ${name}`
  return new UserError(`What ${which} makes cannot be read. ${reason}`, 'Correct the template; nothing was written.')
}

interface KnownField extends FilledField {
  readonly stands: boolean
}

function knownFields(sources: DraftSources, document: Postmortem, messages: number): readonly KnownField[] {
  const { title, date, id, author, issue, chat } = sources
  const because = issue === null ? '' : `labels of issue ${issue.name}`
  const services = issue?.services.join(', ') ?? ''
  const fields: readonly (KnownField | null)[] = [
    id && { field: 'id', value: id.id, because: followed(id), stands: document.id.value === id.id },
    { field: 'title', ...title, stands: document.title !== null },
    { field: 'date', ...date, stands: document.date?.value === date.value },
    author === null
      ? null
      : { field: 'author', value: author, because: 'as git knows you', stands: document.authors !== null },
    issue?.severity
      ? { field: 'severity', value: issue.severity, because, stands: document.severity?.value === issue.severity }
      : null,
    services === '' ? null : { field: 'services', value: services, because, stands: document.services !== null },
    chat && { field: 'timeline', value: counted(messages), because: chat.name, stands: true },
    issue && { field: 'reference', value: issue.name, because: 'the incident’s issue', stands: true },
  ]
  return fields.filter((field) => field !== null)
}

function followed({ after }: NextId): string {
  return after === null ? 'the first of its year' : `after ${after}`
}

function counted(messages: number): string {
  return `${messages} ${messages === 1 ? 'message' : 'messages'}`
}

function homelessNotice(homeless: readonly string[]): readonly string[] {
  return homeless.length === 0 ? [] : [`The template has no place for what is known: ${homeless.join('; ')}.`]
}

function chatNotices({ chat }: DraftSources, found: number, zone: string): readonly string[] {
  if (chat === null) return []
  const left = found - MESSAGES
  const rest = `The first ${MESSAGES} messages of ${chat.name} are in the timeline, ${left} are not: keep those that matter.`
  const zoneless = `${chat.name} names no time zone, so its times were read as ${zone} (\`calendar.time-zone\`).`
  return [...(left > 0 ? [rest] : []), ...(lacksZone(chat.messages) ? [zoneless] : [])]
}
