import type { ReportBlock, ReportSection } from '../block.js'
import { counted } from '../counted.js'
import type { DraftRecord, ReportFacts } from '../facts.js'
import type { MissingRecord } from '../missing.js'
import { type Cell, theirs, words } from './cells.js'
import { lineBlocks } from './folding.js'

/** Incidents that have none, and drafts that are late or hold items back. */
export const postmortems: ReportSection<ReportFacts> = {
  id: 'postmortems',
  title: 'Postmortems',
  blocks({ drafts, missing }): readonly ReportBlock[] {
    if (drafts.length + missing.length === 0) return []
    return [
      { kind: 'heading', text: 'Postmortems' },
      ...lineBlocks([], missing.map(missingEntry), 'Incident', 'incidents without a postmortem'),
      ...lineBlocks([], drafts.map(entryOf), 'Draft', 'drafts'),
    ]
  },
}

/** `Late: incident #90 (SEV1, closed 9 days ago) has none`. */
function missingEntry({ issue, severity, closedDays }: MissingRecord): Cell {
  const closed = `, closed ${counted(closedDays, 'day')} ago) has none`
  return [
    words('Late: incident '),
    { kind: 'link', text: issue.shown, url: issue.url },
    words(' ('),
    theirs(severity, 40),
    words(closed),
  ]
}

/** `Late by 3 days: INC-2026-012 (SEV1), still a draft`, `Draft for 12 days: INC-2026-012 (SEV1), 3 items not filed yet`. */
function entryOf({ id, severity, days, items, lateDays }: DraftRecord): Cell {
  const time = lateDays > 0 ? `Late by ${counted(lateDays, 'day')}: ` : draftFor(days)
  const rank = severity === null ? [] : [words(' ('), theirs(severity, 40), words(')')]
  const waiting = [lateDays > 0 ? 'still a draft' : '', items > 0 ? `${counted(items, 'item')} not filed yet` : '']
  const rest = waiting.filter((part) => part !== '').map((part) => `, ${part}`)
  return [words(time), theirs(id, 120), ...rank, words(rest.join(''))]
}

function draftFor(days: number | null): string {
  return days === null ? 'Draft: ' : `Draft for ${counted(days, 'day')}: `
}
