import type { ReportFacts, ReportItem } from '../../report/facts.js'
import { csvCell } from '../escape/csv.js'

/** Every action item of a report as a table for spreadsheets and scripts; confidential ones are in none. */
export function renderReportCsv({ items }: ReportFacts): string {
  const names = COLUMNS.map(([name]) => name)
  const rows = items.map((entry) => COLUMNS.map(([, read]) => cellOf(read(entry))))
  return [names, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}

type Value = string | number | null

/** Named as in the JSON result. */
const COLUMNS: readonly (readonly [string, (entry: ReportItem) => Value])[] = [
  ['key', ({ item }) => item.key],
  ['title', ({ item }) => item.title],
  ['incident', ({ item }) => item.postmortem.id],
  ['severity', ({ item }) => item.postmortem.severity],
  ['postmortem', ({ item }) => item.postmortem.path],
  ['issue', ({ item }) => item.issue?.shown ?? null],
  ['url', ({ item }) => item.issue?.url ?? null],
  ['state', ({ item }) => item.state],
  // Without `@`, with which a formula begins.
  ['owners', ({ item }) => [...item.owners, ...item.otherOwners].join(', ')],
  ['priority', ({ item }) => item.priority],
  ['type', ({ item }) => item.type],
  ['due', ({ item }) => item.effectiveDue],
  ['daysOverdue', ({ daysOverdue }) => daysOverdue],
  ['filed', ({ filed }) => filed],
  ['closed', ({ closed }) => closed],
  ['unfiled', ({ item }) => item.unfiled],
  ['tracked', ({ item }) => item.tracked],
  ['snoozedUntil', ({ item }) => item.snoozedUntil],
  ['dropReason', ({ item }) => item.dropReason],
]

function cellOf(value: Value): string {
  return typeof value === 'number' ? String(value) : csvCell(value ?? '')
}
