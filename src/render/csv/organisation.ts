import type { OrganisationFacts, OverdueItem } from '../../report/organisation/gather.js'
import { csvCell } from '../escape/csv.js'

/** Every action item of all repositories, one a row; confidential ones are in none. */
export function renderOrganisationCsv({ items }: OrganisationFacts): string {
  const names = COLUMNS.map(([name]) => name)
  const rows = items.map((item) => COLUMNS.map(([, read]) => cellOf(read(item))))
  return [names, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}

type Value = string | number | null

/** Named as in the report of one repository. */
const COLUMNS: readonly (readonly [string, (item: OverdueItem) => Value])[] = [
  ['repository', ({ repository }) => repository],
  ['key', ({ key }) => key],
  ['title', ({ title }) => title],
  ['severity', ({ severity }) => severity],
  ['postmortem', ({ postmortem }) => postmortem],
  ['url', ({ issue }) => issue?.url ?? null],
  ['state', ({ state }) => state],
  // Without `@`, with which a formula begins.
  ['owners', ({ owners }) => owners.map((owner) => owner.replace(/^@/, '')).join(', ')],
  ['priority', ({ priority }) => priority],
  ['type', ({ type }) => type],
  ['due', ({ due }) => due],
  ['daysOverdue', ({ daysOverdue }) => daysOverdue],
  ['filed', ({ filed }) => filed],
  ['closed', ({ closed }) => closed],
  ['unfiled', ({ unfiled }) => unfiled],
]

function cellOf(value: Value): string {
  return typeof value === 'number' ? String(value) : csvCell(value ?? '')
}
