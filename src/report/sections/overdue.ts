import type { ReportBlock, ReportSection } from '../block.js'
import type { ReportFacts, ReportItem } from '../facts.js'
import { type Cell, itemOfIncidentCell, ownerCell, quietCell } from './cells.js'
import { foldedBlocks, partedRows, wholeTable } from './folding.js'

/** People see first what no decision is asked for: the others stand above already. */
export const overdue: ReportSection<ReportFacts> = {
  id: 'overdue',
  title: 'Overdue',
  blocks(facts): readonly ReportBlock[] {
    if (facts.overdue.length === 0) return []
    const toDecide = new Set(facts.decisions.map(({ item }) => item))
    const [seen] = partedRows(facts.overdue.filter(({ item }) => !toDecide.has(item)))
    const rest = facts.overdue.filter((entry) => !seen.includes(entry))
    return [
      { kind: 'heading', text: `Overdue (${facts.overdue.length})` },
      ...wholeTable(COLUMNS, seen.map(rowOf)),
      ...foldedBlocks(
        COLUMNS,
        rest.map(rowOf),
        seen.length > 0 ? 'more overdue' : `that ${rest.length === 1 ? 'needs' : 'need'} a decision`,
      ),
    ]
  },
}

const COLUMNS = ['Item', 'Owner', 'Late']

function rowOf(entry: ReportItem): readonly Cell[] {
  return [itemOfIncidentCell(entry), ownerCell(entry), quietCell(entry)]
}
