import type { Inline, RowNode, TableNode } from '../markdown/blocks.js'
import type { SourceText } from '../source.js'
import { momentAt } from '../time/moment.js'
import { declaredZone, type Zone, zoneAmong } from '../time/zones.js'
import { entryFrom, type MarkedEntry } from './entry.js'
import type { TimelineClock } from './timeline-clock.js'

const TIME =
  /^(?:(?:start |event )?time|times?\b|timestamp|when|date and time|date ?\/ ?time|datetime|utc|at\b|時刻|日時|時間|uhrzeit|zeit|heure|hora)/i
const DATE = /^(?:date|day|日付|datum|fecha|jour)\b|^日付/i
const WEEKDAY_ONLY = /^(?:day|weekday|曜日)$/i
const EVENT =
  /event|description|what|note|action|happen|details|comment|activity|イベント|内容|出来事|ereignis|événement|evento/i

/** Entries of a table that has a column of times; of any other table none. */
export function tableEntries(
  source: SourceText,
  clock: TimelineClock,
  timeline: number,
  table: TableNode,
): MarkedEntry[] {
  const columns = columnsOf(table)
  if (!columns) return []
  const zone = zoneOfHeader(columns.titles)
  const inTable = zone ? { ...clock, zone } : clock
  const entries = table.rows.flatMap((row) => rowEntry(source, inTable, timeline, row, columns))
  clock.day = inTable.day
  clock.last = inTable.last
  return entries
}

interface Columns {
  readonly titles: readonly string[]
  readonly date: number | null
  readonly time: number
  readonly event: number | null
  readonly year: string | null
}

function columnsOf(table: TableNode): Columns | null {
  const titles = table.header.cells.map((cell) => cell.plain.trim())
  const date = indexOf(titles, (title) => DATE.test(title) && !TIME.test(title) && !WEEKDAY_ONLY.test(title))
  const named = indexOf(titles, (title) => TIME.test(title)) ?? date ?? timedColumn(table)
  if (named === null) return null
  const event = indexOf(titles, (title, index) => index !== named && index !== date && EVENT.test(title))
  const year = date === null ? null : (/\b20\d{2}\b/.exec(titles[date] ?? '')?.[0] ?? null)
  return { titles, date: date === named ? null : date, time: named, event, year }
}

function indexOf(titles: readonly string[], test: (title: string, index: number) => boolean): number | null {
  const index = titles.findIndex(test)
  return index < 0 ? null : index
}

/** Without a title that says so: the first column, where most cells are times. */
function timedColumn(table: TableNode): number | null {
  const timed = table.rows.filter((row) => momentAt(row.cells[0]?.plain.trim() ?? '', 0)?.clock).length
  return timed >= 2 && timed * 2 > table.rows.length ? 0 : null
}

function rowEntry(
  source: SourceText,
  clock: TimelineClock,
  timeline: number,
  row: RowNode,
  columns: Columns,
): MarkedEntry[] {
  const time = row.cells[columns.time]?.plain.trim() ?? ''
  const date = columns.date === null ? '' : (row.cells[columns.date]?.plain.trim() ?? '')
  if (time === '' && date === '') return []
  const withYear = date !== '' && columns.year && !/\d{4}/.test(date) ? `${date}, ${columns.year}` : date
  const moment = momentAt(`${withYear} ${time}`.trim(), 0)
  const shown = row.cells.slice(0, columns.titles.length)
  const rest = shown.filter((_, index) => index !== columns.time && index !== columns.date)
  const event = columns.event === null ? longest(rest) : row.cells[columns.event]
  if (moment === null && !event) return []
  const bold = event?.strong.find((range) => range.start === 0)
  const marker = bold && event ? event.plain.slice(bold.start, bold.end) : null
  return [
    entryFrom(source, clock, timeline, moment, {
      line: row.line,
      raw: time || date,
      text: event?.plain.trim() ?? '',
      marker,
    }),
  ]
}

function longest(cells: readonly Inline[]): Inline | undefined {
  return cells.reduce<Inline | undefined>(
    (best, cell) => (best && best.plain.length >= cell.plain.length ? best : cell),
    undefined,
  )
}

function zoneOfHeader(titles: readonly string[]): Zone | null {
  for (const title of titles.slice(0, 4)) {
    const declared = declaredZone(title)
    if (declared) return declared
    const among = zoneAmong(title)
    if (among) return among
  }
  return null
}
