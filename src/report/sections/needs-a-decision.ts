import type { ReportBlock, ReportSection } from '../block.js'
import type { Decision, ReportFacts } from '../facts.js'
import { type Cell, incidentCell, itemCell, lateCell, login, theirs, words } from './cells.js'
import { tableBlocks } from './folding.js'

/** Items that reminding does not move: somebody says whether they are still wanted. */
export const needsADecision: ReportSection<ReportFacts> = {
  id: 'needs-a-decision',
  title: 'Needs a decision',
  blocks({ decisions }): readonly ReportBlock[] {
    if (decisions.length === 0) return []
    const rows = decisions.map((entry) => [itemCell(entry), incidentCell(entry), lateCell(entry), whyCell(entry)])
    return [
      { kind: 'heading', text: `Needs a decision (${decisions.length})` },
      ...tableBlocks(['Item', 'Incident', 'Late', 'Why'], rows),
    ]
  },
}

function whyCell({ because, item: { wontdo } }: Decision): Cell {
  switch (because) {
    case 'not-to-be-done':
      return wontdo === null ? [] : [login(wontdo.by), words(' asked not to do it: '), theirs(wontdo.reason)]
    case 'long-overdue':
      return [words('overdue for more than 30 days')]
    case 'reminders-ended':
      return [words('all reminders were sent')]
  }
}
