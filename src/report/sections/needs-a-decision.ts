import { shortDate } from '../../calendar/in-words.js'
import type { ReportBlock, ReportSection } from '../block.js'
import type { Decision, ReportFacts } from '../facts.js'
import { type Cell, itemOfIncidentCell, lateCell, login, strong, theirs, words } from './cells.js'
import { tableBlocks } from './folding.js'

/** Items that reminding does not move: somebody says whether they are still wanted. */
export const needsADecision: ReportSection<ReportFacts> = {
  id: 'needs-a-decision',
  title: 'Needs a decision',
  blocks({ decisions }): readonly ReportBlock[] {
    if (decisions.length === 0) return []
    const rows = decisions.map((entry) => [itemOfIncidentCell(entry), sinceCell(entry), whyCell(entry)])
    return [
      { kind: 'heading', text: `Needs a decision (${decisions.length})` },
      ...tableBlocks(['Item', 'Since', 'Why'], rows, 'to decide'),
    ]
  },
}

/** A wish not to do it waits since its day, however late the item is. */
function sinceCell(entry: Decision): Cell {
  const { wontdo } = entry.item
  return wontdo === null ? lateCell(entry) : [words(shortDate(wontdo.on))]
}

function whyCell(entry: Decision): Cell {
  const { cameBack } = entry
  const why = reasonOf(entry)
  return cameBack === null ? why : [...why, words(', '), strong(`and the incident came back on ${shortDate(cameBack)}`)]
}

function reasonOf({ because, item: { wontdo } }: Decision): Cell {
  switch (because) {
    case 'not-to-be-done':
      if (wontdo === null) return []
      return wontdo.reason === ''
        ? [login(wontdo.by), words(' asked not to do it')]
        : [login(wontdo.by), words(' asked not to do it: '), theirs(wontdo.reason, 200)]
    case 'long-overdue':
      return [words('overdue for more than 30 days')]
    case 'reminders-ended':
      return [words('all reminders were sent')]
    case 'came-back':
      return [words('overdue')]
  }
}
