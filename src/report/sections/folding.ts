import type { ReportBlock } from '../block.js'
import { type Cell, joined } from './cells.js'

type Row = readonly Cell[]

/** How many entries people see, so that a phone's screen holds all that is not folded, however much there is. */
interface Room {
  readonly visible: number
  /** So many are shown whole: a fold for the one that is left takes as much room. */
  readonly few: number
}

const ROWS: Room = { visible: 2, few: 3 }
const IN_LINE: Room = { visible: 3, few: 4 }

/** A table of which people see the first rows; the rest is folded, nothing is cut. `what`: "12 more overdue". */
export function tableBlocks(columns: readonly string[], rows: readonly Row[], what: string): readonly ReportBlock[] {
  if (rows.length === 0) return []
  const [seen, rest] = parted(rows, ROWS)
  return [{ kind: 'table', columns, rows: seen }, ...restBlocks(columns, rest, what)]
}

/** A line of short entries, with its first words before it; what does not fit into a line or two is folded. */
export function lineBlocks(lead: Cell, entries: readonly Cell[], column: string, what: string): readonly ReportBlock[] {
  if (entries.length === 0) return []
  const [seen, rest] = parted(entries, IN_LINE)
  return [{ kind: 'text', parts: [...lead, ...joined(seen, ' · ')] }, ...restBlocks([column], rest.map(asRow), what)]
}

/** What is left, folded. */
export function restBlocks(columns: readonly string[], rows: readonly Row[], what: string): readonly ReportBlock[] {
  if (rows.length === 0) return []
  return [{ kind: 'folded', summary: `${rows.length} more ${what}`, blocks: wholeTable(columns, rows) }]
}

/** A table that is folded already. */
export function wholeTable(columns: readonly string[], rows: readonly Row[]): readonly ReportBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'table', columns, rows }]
}

/** What is seen, and what is folded. */
export function parted<Entry>(
  entries: readonly Entry[],
  { visible, few }: Room = IN_LINE,
): readonly [readonly Entry[], readonly Entry[]] {
  return entries.length <= few ? [entries, []] : [entries.slice(0, visible), entries.slice(visible)]
}

export function asRow(cell: Cell): Row {
  return [cell]
}
