import { shortDate } from '../../calendar/in-words.js'
import type { ReportText } from '../block.js'
import { counted } from '../counted.js'
import type { ReportItem } from '../facts.js'
import { isTeam } from '../item-state.js'

export type Cell = readonly ReportText[]

export function words(text: string): ReportText {
  return { kind: 'text', text }
}

export function strong(text: string): ReportText {
  return { kind: 'text', text, strong: true }
}

export function theirs(text: string, most?: number): ReportText {
  return most === undefined ? { kind: 'untrusted', text } : { kind: 'untrusted', text, most }
}

/** `#34`, linked; nothing for an item that is not filed yet. */
export function numberOf({ item: { issue } }: ReportItem): Cell {
  return issue === null ? [] : [{ kind: 'link', text: issue.shown, url: issue.url }]
}

// A title may be as long as its line; the issue has all of it.
const TITLE = 120

/** `#34 Validate config before rollout`. */
export function itemCell(entry: ReportItem): Cell {
  const number = numberOf(entry)
  const title = theirs(entry.item.title, TITLE)
  return number.length === 0 ? [title, words(' (not filed yet)')] : [...number, words(' '), title]
}

/** Both in one column: a phone has room for three. */
export function itemOfIncidentCell(entry: ReportItem): Cell {
  const incident = incidentCell(entry)
  return incident.length === 0 ? itemCell(entry) : [...itemCell(entry), words(' · '), ...incident]
}

/** `INC-2026-009, SEV1`; nothing where incidents are not named. */
export function incidentCell({ item: { postmortem } }: ReportItem): Cell {
  const { id, severity } = postmortem
  if (id === '') return []
  const known = theirs(id, TITLE)
  return severity === null ? [known] : [known, words(', '), theirs(severity, TITLE)]
}

/** People and teams as logins, never mentioned; names that are no logins as they were written. */
export function ownerCell({ item }: ReportItem): Cell {
  const owners = [
    ...item.owners.map(login),
    ...item.otherOwners.map((owner) => (isTeam(owner) ? login(owner) : theirs(owner, 60))),
  ]
  if (owners.length === 0) return [words('nobody yet')]
  const rest = owners.length - VISIBLE_OWNERS
  const named = owners.slice(0, VISIBLE_OWNERS).map((owner) => [owner])
  return joined(rest > 0 ? [...named, [words(`${rest} more`)]] : named, ', ')
}

const VISIBLE_OWNERS = 5

/** Shown, never mentioned. */
export function login(name: string): ReportText {
  return { kind: 'login', login: name }
}

export function lateCell({ daysOverdue }: ReportItem): Cell {
  return [words(counted(daysOverdue, 'day'))]
}

/** `12 days, quiet for 9`: late so long, and nothing happened on its issue. */
export function quietCell(entry: ReportItem): Cell {
  const { lastSign } = entry
  if (lastSign === null) return lateCell(entry)
  switch (lastSign.kind) {
    case 'pull-request':
      return [...lateCell(entry), words(`, PR #${lastSign.number} open`)]
    case 'change':
      return [...lateCell(entry), words(lastSign.days === 0 ? ', a sign today' : `, quiet for ${lastSign.days}`)]
    case 'reminder':
      return [...lateCell(entry), words(`, quiet since our reminder of ${shortDate(lastSign.on)}`)]
  }
}

export function joined(cells: readonly Cell[], separator: string): Cell {
  return cells.flatMap((cell, at) => (at === 0 ? cell : [words(separator), ...cell]))
}
