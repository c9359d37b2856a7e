import { type Day, isDay } from '../../calendar/day.js'
import type { Fact } from '../fact.js'
import { countFrom } from '../front-matter/impact.js'
import type { Impact, Status } from '../model.js'
import { severityAsWritten } from '../severity.js'
import { oneLine } from '../written.js'
import type { FieldName } from './field-names.js'
import type { Field } from './fields.js'

function fieldOf(fields: readonly Field[], name: FieldName): Field | null {
  return (
    fields.find((field) => field.name === name && field.source === 'text') ??
    fields.find((field) => field.name === name) ??
    null
  )
}

function factOf<T>(field: Field, value: T): Fact<T> {
  return { value, span: field.span, source: field.source }
}

/** The text's own severity; words in parentheses after it are explanation. */
export function statedSeverity(fields: readonly Field[], severities: readonly string[]): Fact<string> | null {
  const field = fieldOf(fields, 'severity')
  if (!field) return null
  const words = oneLine(field.value)
  const head = words.split(/\s?[(（]/)[0] ?? ''
  return factOf(field, severityAsWritten(head === '' ? words : head, severities))
}

const STATUSES: readonly (readonly [RegExp, Status])[] = [
  [/^(?:draft|wip|work in progress|in progress|entwurf|brouillon|borrador|下書き|ドラフト)\b/i, 'draft'],
  [/^(?:in review|review|under review|for review|ready for review|レビュー)\b/i, 'review'],
  [/^(?:final|finali[sz]ed|published|approved|complete|completed|確定|完了)\b/i, 'final'],
]

/** The status of the document; words about the incident, such as "resolved", are none. */
export function statedStatus(fields: readonly Field[]): Fact<Status> | null {
  const field = fieldOf(fields, 'status')
  const status = field ? STATUSES.find(([pattern]) => pattern.test(field.value))?.[1] : undefined
  return field && status ? factOf(field, status) : null
}

export function statedList(fields: readonly Field[], name: FieldName): Fact<readonly string[]> | null {
  const field = fieldOf(fields, name)
  if (!field || field.value.length > 300) return null
  const parts = field.value
    .split(/[,;、\n]/)
    .map(oneLine)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  return parts.length > 0 ? factOf(field, parts) : null
}

export function statedDay(fields: readonly Field[], name: FieldName): Fact<Day> | null {
  const field = fieldOf(fields, name)
  const day = field?.value.slice(0, 10) ?? ''
  return field && isDay(day) ? factOf(field, day) : null
}

/** "Affected users: ~12,400 (3 %)". */
export function statedImpact(fields: readonly Field[]): Fact<Impact> | null {
  const field = fieldOf(fields, 'users')
  const number = field
    ? /^(?:~|≈|about |around |approximately |約)?\s?(\d[\d,]{0,18})\b/i.exec(field.value)?.[1]
    : undefined
  const users = number === undefined ? null : countFrom(number)
  return field && users !== null ? factOf(field, { users }) : null
}
