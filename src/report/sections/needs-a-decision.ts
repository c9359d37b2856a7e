import type { ReportBlock, ReportSection } from '../block.js'
import type { Decision, ReportFacts } from '../facts.js'
import { incidentCell, itemCell, lateCell, words } from './cells.js'
import { tableBlocks } from './folding.js'

/** Items that reminding does not move: somebody says whether they are still wanted. */
export const needsADecision: ReportSection<ReportFacts> = {
  id: 'needs-a-decision',
  title: 'Needs a decision',
  blocks({ decisions }): readonly ReportBlock[] {
    if (decisions.length === 0) return []
    const rows = decisions.map((entry) => [
      itemCell(entry),
      incidentCell(entry),
      lateCell(entry),
      [words(whyOf(entry))],
    ])
    return [
      { kind: 'heading', text: `Needs a decision (${decisions.length})` },
      ...tableBlocks(['Item', 'Incident', 'Late', 'Why'], rows),
    ]
  },
}

function whyOf({ because }: Decision): string {
  switch (because) {
    case 'long-overdue':
      return 'overdue for more than 30 days'
    case 'reminders-ended':
      return 'all reminders were sent'
  }
}
