import type { ReportBlock } from '../block.js'
import { type Cell, joined } from './cells.js'

type Row = readonly Cell[]

/** How many entries people see, so that a phone's screen holds all that is not folded, however much there is. */
interface Room {
  /** So many are shown whole: a fold for the one that is left takes as much room. */
  readonly few: number
  /** Of more than a few. */
  readonly visible: number
  /** Of more than anybody reads. */
  readonly least: number
}

const ROWS: Room = { few: 3, visible: 2, least: 1 }
const IN_LINE: Room = { few: 4, visible: 3, least: 0 }
const MANY = 20

/** A table of which people see the first rows; the rest is folded, nothing is cut. `what`: "12 more overdue". */
export function tableBlocks(columns: readonly string[], rows: readonly Row[], what: string): readonly ReportBlock[] {
  const [seen, rest] = partedRows(rows)
  return [...wholeTable(columns, seen), ...restBlocks(columns, rest, what)]
}

/** The rows that people see, and those that are folded. */
export function partedRows<Entry>(rows: readonly Entry[]): readonly [readonly Entry[], readonly Entry[]] {
  return parted(rows, ROWS)
}

/** A line of short entries, with its first words before it; what does not fit into a line or two is folded. */
export function lineBlocks(lead: Cell, entries: readonly Cell[], column: string, what: string): readonly ReportBlock[] {
  if (entries.length === 0) return []
  const [seen, rest] = parted(entries)
  if (seen.length === 0) return foldedBlocks([column], rest.map(asRow), what)
  return [{ kind: 'text', parts: [...lead, ...joined(seen, ' · ')] }, ...restBlocks([column], rest.map(asRow), what)]
}

/** What is left, folded. */
export function restBlocks(columns: readonly string[], rows: readonly Row[], what: string): readonly ReportBlock[] {
  return foldedBlocks(columns, rows, `more ${what}`)
}

/** All of it, folded. */
export function foldedBlocks(columns: readonly string[], rows: readonly Row[], what: string): readonly ReportBlock[] {
  if (rows.length === 0) return []
  return [{ kind: 'folded', summary: `${rows.length} ${what}`, blocks: wholeTable(columns, rows) }]
}

/** A table that is folded already. */
export function wholeTable(columns: readonly string[], rows: readonly Row[]): readonly ReportBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'table', columns, rows }]
}

/** What is seen, and what is folded. */
export function parted<Entry>(
  entries: readonly Entry[],
  { few, visible, least }: Room = IN_LINE,
): readonly [readonly Entry[], readonly Entry[]] {
  if (entries.length <= few) return [entries, []]
  const most = entries.length > MANY ? least : visible
  return [entries.slice(0, most), entries.slice(most)]
}

export function asRow(cell: Cell): Row {
  return [cell]
}
