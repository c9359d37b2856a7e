import type { Span } from '../fact.js'
import type { Inline } from '../markdown/blocks.js'
import { type ColumnName, type Columns, titleOf } from './columns.js'

/** Where more can be said of an item in its document. */
export interface ItemPlaces {
  /** The empty span behind the last of its words; in a row of a table, of its title. */
  readonly end: Span
  /** The due date without the "due" or "by" before it, readable or not. */
  readonly date: Span | null
  /** Null for an item that is no row of a table. */
  readonly cells: ItemCells | null
}

/** The cells of a row, without blanks around; an empty one stands behind the first blank. Null: there is no such column. */
export interface ItemCells {
  /** The heading row: the same for all rows of a table. */
  readonly head: Span
  readonly owner: Span | null
  readonly due: Span | null
  readonly status: Span | null
  readonly issue: Span | null
  /** The heading of the status column. */
  readonly statusTitle: string | null
}

export function cellsIn(columns: Columns, cells: ReadonlyMap<ColumnName, Inline | undefined>, head: Span): ItemCells {
  const spanOf = (name: ColumnName) => cells.get(name)?.span ?? null
  const [owner, due, status, issue] = [spanOf('owner'), spanOf('due'), spanOf('status'), spanOf('issue')]
  return { head, owner, due, status, issue, statusTitle: titleOf(columns, 'status') }
}

export function endOf({ end }: Span): Span {
  return { start: end, end }
}
