import { isDay } from '../../calendar/day.js'
import type { Fact } from '../fact.js'
import type { Impact, ReadingProblem } from '../model.js'
import { oneLine } from '../written.js'
import { fact, placeOf, type ValueReader, wordsOf } from './values.js'
import type { YamlValue } from './yaml-reader.js'

const PENDING = /^pending until (\S{1,20})(?: (@[\w/.-]{1,140}))?$/

/** Numbers of the impact, or the promise to have them by a day. */
export function impactFrom(reader: ValueReader, problems: ReadingProblem[]): Fact<Impact> | null {
  const value = reader.value('impact')
  if (!value) return null
  if (value.kind === 'map') return fact(numbersFrom(value, problems), value)
  const pending = value.kind === 'text' ? PENDING.exec(value.text.trim()) : null
  const day = pending?.[1] ?? ''
  if (!isDay(day)) return reader.odd('impact', 'numbers such as { users: 1200 }, or `pending until 2026-11-10 @ada`')
  return fact(pending?.[2] ? { pendingUntil: day, pendingOwner: pending[2] } : { pendingUntil: day }, value)
}

function numbersFrom(value: Extract<YamlValue, { kind: 'map' }>, problems: ReadingProblem[]): Impact {
  const impact: { -readonly [key in keyof Impact]: Impact[key] } = {}
  for (const entry of value.entries) {
    const field = `impact.${entry.key}`
    const odd = (expected: string, kind: ReadingProblem['kind'] = 'unreadable-value') =>
      problems.push({
        kind,
        field,
        written: kind === 'unknown-key' ? entry.key : wordsOf(entry.value),
        expected,
        span: placeOf(entry.value),
      })
    const count = entry.value.kind === 'text' ? countFrom(entry.value.text) : null
    if (entry.value.kind === 'nothing') continue
    if (entry.key === 'users' || entry.key === 'customers-lost') {
      if (count === null) odd('a number')
      else if (entry.key === 'users') impact.users = count
      else impact.customersLost = count
    } else if (entry.key === 'revenue') {
      if (entry.value.kind === 'text') impact.revenue = oneLine(entry.value.text)
      else odd('an amount such as 18000 EUR')
    } else if (entry.key === 'data-loss') {
      if (entry.value.kind === 'flag') impact.dataLoss = entry.value.flag
      else odd('true or false')
    } else odd('users, customers-lost, revenue or data-loss', 'unknown-key')
  }
  return impact
}

/** Whole numbers, also `12,400` and `12_400`. */
export function countFrom(text: string): number | null {
  const digits = text.trim()
  if (!/^\d{1,3}(?:[,_ ]\d{3}){0,4}$|^\d{1,15}$/.test(digits)) return null
  return Number(digits.replace(/[,_ ]/g, ''))
}
