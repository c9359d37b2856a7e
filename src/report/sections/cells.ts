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

export function theirs(text: string): ReportText {
  return { kind: 'untrusted', text }
}

/** `#34`, linked; nothing for an item that is not filed yet. */
export function numberOf({ item: { issue } }: ReportItem): Cell {
  return issue === null ? [] : [{ kind: 'link', text: issue.shown, url: issue.url }]
}

/** `#34 Validate config before rollout`. */
export function itemCell(entry: ReportItem): Cell {
  const number = numberOf(entry)
  const title = theirs(entry.item.title)
  return number.length === 0 ? [title, words(' (not filed yet)')] : [...number, words(' '), title]
}

/** `INC-2026-009, SEV1`. */
export function incidentCell({ item: { postmortem } }: ReportItem): Cell {
  const { id, severity } = postmortem
  return severity === null ? [theirs(id)] : [theirs(id), words(', '), theirs(severity)]
}

/** People and teams as logins, never mentioned; names that are no logins as they were written. */
export function ownerCell({ item }: ReportItem): Cell {
  const owners = [
    ...item.owners.map(login),
    ...item.otherOwners.map((owner) => (isTeam(owner) ? login(owner) : theirs(owner))),
  ]
  return owners.length === 0
    ? [words('nobody yet')]
    : joined(
        owners.map((owner) => [owner]),
        ', ',
      )
}

/** Shown, never mentioned. */
export function login(name: string): ReportText {
  return { kind: 'login', login: name }
}

export function lateCell({ daysOverdue }: ReportItem): Cell {
  return [words(counted(daysOverdue, 'day'))]
}

export function joined(cells: readonly Cell[], separator: string): Cell {
  return cells.flatMap((cell, at) => (at === 0 ? cell : [words(separator), ...cell]))
}
