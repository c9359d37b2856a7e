import { type Day, isDay } from '../../calendar/day.js'
import type { Time } from '../../calendar/time.js'
import type { Fact } from '../fact.js'
import type { FrontMatterFacts } from '../front-matter/fields.js'
import { dateAt, dateInside, dayOf } from '../time/dates.js'
import type { Field } from './fields.js'

export interface DateQuestion {
  readonly path: string
  readonly front: FrontMatterFacts | null
  readonly fields: readonly Field[]
  readonly started: Fact<Time> | null
  readonly title: Fact<string> | null
}

/** The day the incident began, from the surest place that says so; without the timeline. */
export function dateOf(question: DateQuestion): Fact<Day> | null {
  const { front, fields, started, title, path } = question
  const ours = front?.frontMatter.authoritative ? front.date : null
  const fromFile = dayInFileName(path)
  const near = fromFile ?? ours?.value ?? null
  return (
    dayOfTime(started) ??
    ours ??
    fieldDay(fields, 'text', near) ??
    fieldDay(fields, 'table', near) ??
    front?.date ??
    (fromFile ? { value: fromFile, span: { start: 0, end: 0 }, source: 'file-name' } : null) ??
    dayInTitle(title)
  )
}

function dayOfTime(time: Fact<Time> | null): Fact<Day> | null {
  const day = time?.value.slice(0, 10) ?? ''
  return time && isDay(day) ? { ...time, value: day } : null
}

function fieldDay(fields: readonly Field[], source: Field['source'], near: Day | null): Fact<Day> | null {
  for (const field of fields) {
    if (field.source !== source || field.name !== 'date') continue
    const date = dateAt(field.value, 0)
    const day = (date && dayOf(date, near)) ?? dateInside(field.value, near)
    if (day) return { value: day, span: field.span, source: field.source }
  }
  return null
}

/** `2026-11-03-checkout.md`, `20261103_checkout.md`, `2026-11/2026-11-03.md`. */
export function dayInFileName(path: string): Day | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const found = /(?:^|\D)(20\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?:\D|$)/.exec(name.slice(0, 300))
  const day = found ? `${found[1]}-${found[2]}-${found[3]}` : ''
  return isDay(day) ? day : null
}

function dayInTitle(title: Fact<string> | null): Fact<Day> | null {
  const day = title ? dateInside(title.value, null) : null
  return title && day ? { ...title, value: day } : null
}
