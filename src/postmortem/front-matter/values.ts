import { type Day, isDay } from '../../calendar/day.js'
import type { Fact } from '../fact.js'
import type { ReadingProblem } from '../model.js'
import { oneLine, written } from '../written.js'
import type { YamlEntry, YamlValue } from './yaml-reader.js'

/** Reads one key, and notes what cannot be read. A key without a value is as if it were not there. */
export interface ValueReader {
  readonly text: (key: string) => Fact<string> | null
  readonly list: (key: string) => Fact<readonly string[]> | null
  readonly day: (key: string) => Fact<Day> | null
  readonly flag: (key: string) => Fact<boolean> | null
  readonly value: (key: string) => YamlValue | null
  readonly odd: (key: string, expected: string) => null
}

const ODD = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/u

export function valueReader(entries: readonly YamlEntry[], problems: ReadingProblem[]): ValueReader {
  const byKey = new Map(entries.map((entry) => [entry.key, entry.value] as const))
  const value = (key: string) => {
    const found = byKey.get(key)
    return !found || found.kind === 'nothing' || (found.kind === 'text' && found.text.trim() === '') ? null : found
  }
  const odd = (key: string, expected: string) => {
    const found = byKey.get(key)
    if (!found) return null
    problems.push({ kind: 'unreadable-value', field: key, written: wordsOf(found), expected, span: placeOf(found) })
    return null
  }
  const text = (key: string, found: YamlValue): string | null => {
    noteOddCharacters(key, found, problems)
    return lineOf(found) ?? odd(key, 'one line of text')
  }
  const reading =
    <T>(read: (found: YamlValue, key: string) => T | null) =>
    (key: string): Fact<T> | null => {
      const found = value(key)
      const result = found && read(found, key)
      return found && result !== null && result !== '' ? fact(result, found) : null
    }
  return {
    value,
    odd,
    text: reading((found, key) => text(key, found)),
    list: reading((found, key) => {
      if (found.kind === 'map') return odd(key, 'a list of texts')
      const items = found.kind === 'list' ? found.items : [found]
      const texts = items.flatMap((item) => {
        const line = item.kind === 'nothing' ? null : text(key, item)
        return line ? [line] : []
      })
      return texts.length > 0 ? texts : null
    }),
    day: reading((found, key) => dayFrom(found) ?? odd(key, 'a date such as 2026-11-03')),
    flag: reading((found, key) => (found.kind === 'flag' ? found.flag : odd(key, 'true or false'))),
  }
}

/** A value on one line; null for lists and maps. */
function lineOf(value: YamlValue): string | null {
  if (value.kind === 'flag') return value.text
  return value.kind === 'text' ? oneLine(value.text) : null
}

/** Also of a full instant. */
function dayFrom(value: YamlValue): Day | null {
  const words = value.kind === 'text' ? value.text.trim() : ''
  const day = words.slice(0, 10)
  return isDay(day) && /^.{10}(?:$|[T ])/.test(words) ? day : null
}

function noteOddCharacters(key: string, value: YamlValue, problems: ReadingProblem[]): void {
  if (value.kind !== 'text' || !ODD.test(value.text.trim())) return
  const expected = 'text without control characters'
  problems.push({ kind: 'odd-character', field: key, written: written(value.text), expected, span: placeOf(value) })
}

export function fact<T>(value: T, at: { start: number; end: number }): Fact<T> {
  return { value, span: placeOf(at), source: 'front-matter' }
}

export function placeOf(at: { start: number; end: number }): { start: number; end: number } {
  return { start: at.start, end: at.end }
}

export function wordsOf(value: YamlValue): string {
  switch (value.kind) {
    case 'text':
    case 'flag':
      return written(value.text)
    case 'list':
      return written(value.items.map(wordsOf).join(', '))
    case 'map':
      return written(value.entries.map((entry) => `${entry.key}: ${wordsOf(entry.value)}`).join(', '))
    case 'nothing':
      return ''
  }
}
