import { type Day, dayAt, isDay } from '../../calendar/day.js'
import { epochOf, type Time } from '../../calendar/time.js'
import type { Span } from '../../postmortem/fact.js'
import type { Postmortem } from '../../postmortem/model.js'

const VALUE = /^date:[ \t]{0,8}["']?(\d{4}-\d{2}-\d{2})/

/**
 * The day that our own front matter gives, with its place. `started` outranks it as the date of the incident,
 * so that it has to be read here to be compared.
 */
export function frontMatterDate({ frontMatter, text, lineStarts }: Postmortem): { value: Day; span: Span } | null {
  const key = frontMatter?.authoritative ? frontMatter.keys.find(({ name }) => name === 'date') : undefined
  if (!key) return null
  const start = lineStarts.findLast((at) => at <= key.span.start) ?? 0
  const line = text.slice(start, start + 40)
  const value = VALUE.exec(line)?.[1]
  if (!value || !isDay(value)) return null
  const at = start + line.indexOf(value)
  return { value, span: { start: at, end: at + value.length } }
}

// A document may count its times in UTC and its days where the team lives: from Hawaii to New Zealand in summer.
const WESTERNMOST = -10
const EASTERNMOST = 13
const HOUR = 3_600_000

/** True when somewhere people called that time that day. A time with an offset of its own says where. */
export function sameDaySomewhere(day: Day, time: Time): boolean {
  if (time.startsWith(day)) return true
  const epoch = epochOf(time)
  if (epoch === null) return true
  if (!time.endsWith('Z')) return false
  return day === dayAt(epoch + WESTERNMOST * HOUR, 'UTC') || day === dayAt(epoch + EASTERNMOST * HOUR, 'UTC')
}
