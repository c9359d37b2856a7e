import type { ReportBlock } from '../block.js'
import { type Cell, joined } from './cells.js'

const VISIBLE_ROWS = 30
const VISIBLE_ENTRIES = 10

/** A table of which people see a screenful; the rest is folded, nothing is cut. */
export function tableBlocks(columns: readonly string[], rows: readonly (readonly Cell[])[]): readonly ReportBlock[] {
  if (rows.length === 0) return []
  const rest = rows.slice(VISIBLE_ROWS)
  const table: ReportBlock = { kind: 'table', columns, rows: rows.slice(0, VISIBLE_ROWS) }
  return rest.length === 0 ? [table] : [table, foldedTable(columns, rest)]
}

/** A line of short entries, with its first words before it; what does not fit into a line or two is folded. */
export function lineBlocks(lead: Cell, entries: readonly Cell[], column: string): readonly ReportBlock[] {
  if (entries.length === 0) return []
  const rest = entries.slice(VISIBLE_ENTRIES)
  const line: ReportBlock = { kind: 'text', parts: [...lead, ...joined(entries.slice(0, VISIBLE_ENTRIES), ' · ')] }
  return rest.length === 0
    ? [line]
    : [
        line,
        foldedTable(
          [column],
          rest.map((entry) => [entry]),
        ),
      ]
}

function foldedTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): ReportBlock {
  return { kind: 'folded', summary: `${rows.length} more`, blocks: [{ kind: 'table', columns, rows }] }
}
