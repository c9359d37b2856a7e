import type { ReportBlock, ReportSection } from '../block.js'
import type { ReportFacts } from '../facts.js'
import { itemCell, lastSignCell, lateCell, ownerCell, severityCell } from './cells.js'
import { tableBlocks } from './folding.js'

export const overdue: ReportSection<ReportFacts> = {
  id: 'overdue',
  title: 'Overdue',
  blocks(facts): readonly ReportBlock[] {
    if (facts.overdue.length === 0) return []
    const rows = facts.overdue.map((entry) => [
      itemCell(entry),
      severityCell(entry),
      ownerCell(entry),
      lateCell(entry),
      lastSignCell(entry),
    ])
    return [
      { kind: 'heading', text: `Overdue (${facts.overdue.length})` },
      ...tableBlocks(['Item', 'Incident', 'Owner', 'Late', 'Last sign of life'], rows, 'overdue'),
    ]
  },
}
