import type { ReportBlock } from '../block.js'
import { type Cell, words } from '../sections/cells.js'
import { parted, restBlocks, wholeTable } from '../sections/folding.js'

/** So many rows are seen: an organisation is looked at on a desk. */
const ROWS = { few: 9, visible: 8, least: 8 }
// More than anybody reads; CSV and JSON have them all.
const MOST_ROWS = 300

/** A table of which the first rows are seen and more can be opened. */
export function folding(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  what: string,
): readonly ReportBlock[] {
  const [seen, rest] = parted(rows, ROWS)
  const left = rest.length - MOST_ROWS
  const cut: ReportBlock = { kind: 'text', parts: [words(`${left} more are in the CSV and JSON formats.`)] }
  return [
    ...wholeTable(columns, seen),
    ...restBlocks(columns, rest.slice(0, MOST_ROWS), what),
    ...(left > 0 ? [cut] : []),
  ]
}
