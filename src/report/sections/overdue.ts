import type { ReportBlock, ReportSection } from '../block.js'
import type { ReportFacts } from '../facts.js'
import { itemOfIncidentCell, ownerCell, quietCell } from './cells.js'
import { tableBlocks } from './folding.js'

export const overdue: ReportSection<ReportFacts> = {
  id: 'overdue',
  title: 'Overdue',
  blocks(facts): readonly ReportBlock[] {
    if (facts.overdue.length === 0) return []
    const rows = facts.overdue.map((entry) => [itemOfIncidentCell(entry), ownerCell(entry), quietCell(entry)])
    return [
      { kind: 'heading', text: `Overdue (${facts.overdue.length})` },
      ...tableBlocks(['Item', 'Owner', 'Late'], rows, 'overdue'),
    ]
  },
}
