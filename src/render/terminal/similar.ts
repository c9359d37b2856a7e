import type { EarlierIncident, UnfinishedItem } from '../../history/earlier-incident.js'
import { breakCommands, consoleLine } from '../escape/console.js'
import { cut } from '../escape/cut.js'
import { type Colors, colorsOf } from './colors.js'
import { consequenceOf, mostOverdueFirst } from './consequence.js'
import { counted, earlierBy } from './words.js'

/** What `similar` found in the record. */
export interface Found {
  /** As typed. */
  readonly query: string
  readonly isFile: boolean
  /** The best first. */
  readonly incidents: readonly FoundIncident[]
}

export interface FoundIncident extends Omit<EarlierIncident, 'unfinished'> {
  readonly unfinished: readonly FoundItem[]
}

export interface FoundItem extends UnfinishedItem {
  /** Null: not overdue, or nobody knows. */
  readonly daysOverdue: number | null
}

/** Each incident with its day, why it is named and what of it is still open; then one line that says how many. */
export function renderSimilarText(found: Found, { color }: { readonly color: boolean }): string {
  const colors = colorsOf(color)
  const alike = found.incidents.filter(({ isAlike }) => isAlike)
  const nearest = found.incidents.filter(({ isAlike }) => !isAlike)
  const parts = [
    ...alike.map((incident) => incidentText(incident, colors)),
    ...(nearest.length === 0 ? [] : [colors.aside(alike.length === 0 ? NEAREST : LESS_ALIKE)]),
    ...nearest.map((incident) => incidentText(incident, colors)),
    closing(found.query, found.isFile, found.isFile ? alike.length : found.incidents.length),
  ]
  return `${breakCommands(parts.join('\n\n'))}\n`
}

const TITLE_SHOWN = 120
const NEAREST = 'Nearest, but not clearly alike:'
const LESS_ALIKE = 'Less alike:'

function incidentText(incident: FoundIncident, colors: Colors): string {
  const { path, id, title, date, unfinished } = incident
  const head = [date ?? 'no date', colors.strong(consoleLine(cut(title, TITLE_SHOWN)))].join('  ')
  return [
    head,
    `    ${colors.name(consoleLine(path))}  ${colors.aside(consoleLine(cut(id, TITLE_SHOWN)))}`,
    `    ${consoleLine(because(incident))}`,
    ...(unfinished.length === 0
      ? [`    ${colors.good('Nothing of it is unfinished.')}`]
      : [unfinishedText(unfinished, colors)]),
  ].join('\n')
}

function because({ daysEarlier, because: clauses }: FoundIncident): string {
  const when = daysEarlier === null ? '' : `${earlierBy(daysEarlier)}: `
  const text = `${when}${clauses.join(', ')}.`
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

const ITEMS_SHOWN = 10

function unfinishedText(items: readonly FoundItem[], colors: Colors): string {
  const rest = items.length - ITEMS_SHOWN
  return [
    `    ${colors.strong(consoleLine(consequenceOf(items) ?? ''))}`,
    ...mostOverdueFirst(items)
      .slice(0, ITEMS_SHOWN)
      .map((item) => `      line ${item.line}  ${itemText(item, colors)}`),
    ...(rest > 0 ? [`      … and ${rest} more`] : []),
  ].join('\n')
}

function itemText({ title, issue, due, daysOverdue }: FoundItem, colors: Colors): string {
  const number = issue === null || title.startsWith(issue.shown.replace(/^[^#]*/, '')) ? '' : `${issue.shown} `
  const words = consoleLine(cut(`${number}${title}`, TITLE_SHOWN))
  if (due === null) return words
  if (daysOverdue === null) return `${words}, due ${due}`
  return `${words}, due ${due}, ${colors.bad(`${counted(daysOverdue, 'day')} overdue`)}`
}

function closing(query: string, isFile: boolean, count: number): string {
  const what = consoleLine(cut(query, TITLE_SHOWN))
  if (isFile) {
    const like = `like ${what}`
    if (count === 0) return `No earlier incident of the record is clearly ${like}.`
    return `${counted(count, 'earlier incident')} ${count === 1 ? 'is' : 'are'} ${like}.`
  }
  if (count === 0) return `No postmortem of the record speaks of “${what}”.`
  return `${counted(count, 'postmortem')} ${count === 1 ? 'speaks' : 'speak'} of “${what}”.`
}
