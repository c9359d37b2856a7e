import type { Day } from '../../calendar/day.js'
import type { Fact, Source, Span } from '../fact.js'
import { type Inline, placeOf, type RowNode } from '../markdown/blocks.js'
import type { ItemState, ReadingProblem } from '../model.js'
import { type SourceText, spanOfLine } from '../source.js'
import { written } from '../written.js'
import { type ColumnName, type Columns, titleOf } from './columns.js'
import { type ItemContext, type ItemDraft, noteComment, typeOfGroup } from './draft.js'
import { dueAt } from './due.js'
import { isProperId } from './ids.js'
import { type ItemWords, itemWords } from './item-words.js'
import { ownersIn } from './owners.js'
import { cellsIn, endOf } from './places.js'
import { referencesIn } from './references.js'
import { reasonAfter, stateNamed, typeNamed } from './words.js'

/** An item that is a row of a table; null for an empty or ragged one: which cell is the owner would be a guess. */
export function rowDraft(
  source: SourceText,
  row: RowNode,
  columns: Columns,
  group: string | null,
  context: ItemContext,
): ItemDraft | null {
  const cells = new Map([...columns.of].map(([name, index]) => [name, row.cells[index]] as const))
  const title = cells.get('title')
  const span = spanOfLine(source, row.line)
  const isEmpty = row.cells.every((cell) => cell.plain.trim() === '')
  if (isEmpty) return null
  if (row.cells.length !== columns.titles.length) {
    const expected = `${columns.titles.length} cells, as the head of the table has`
    note(context, 'ragged-row', null, source.text.slice(span.start, span.end), expected, span)
    return null
  }
  const head = spanOfLine(source, columns.line)
  return title && /[\p{L}\p{N}]/u.test(title.plain)
    ? draftOf(columns, cells, title, { span, group, head }, context)
    : null
}

type Cells = ReadonlyMap<ColumnName, Inline | undefined>

function draftOf(
  columns: Columns,
  cells: Cells,
  title: Inline,
  { head, ...place }: { readonly span: Span; readonly group: string | null; readonly head: Span },
  context: ItemContext,
): ItemDraft {
  const words = itemWords(title, 0, new Map(), context.base)
  const [status, issue, owner] = [cells.get('status'), cells.get('issue'), cells.get('owner')]
  const state = rowState(columns, cells, title, words)
  noteComment(title, context)
  const writtenId = idFrom(cells.get('id'), context)
  const owners = owner ? ownersFrom(owner, context) : ownersFromTitle(title, words)
  const due = dueFrom(cells.get('due'), context)
  const own = words.references.map((reference) => ({ reference, inline: title }))
  const references = [...own, ...referencesOf(issue), ...referencesOf(status)]
  return {
    writtenId,
    title: words.title,
    ...place,
    titleSpan: placeOf(title, words.titleRange.start, words.titleRange.end),
    owners,
    due: due && factIn(due.cell, due.day, { start: due.start, end: due.end }),
    priority: textFrom(cells.get('priority')),
    type: typeFrom(cells.get('type')) ?? typeOfGroup(place.group, place.span),
    state,
    reason: status && state === 'dropped' ? reasonAfter(status.plain) : null,
    references: references.map(({ reference, inline }) => factIn(inline, reference.value, reference)),
    tracked: trackedIn(issue) ?? (words.last ? factIn(title, words.last.value, words.last) : null),
    tick: status ? status.span : null,
    places: {
      end: endOf(title.span),
      date: due && placeOf(due.cell, due.date, due.end),
      cells: cellsIn(columns, cells, head),
    },
    details: [],
  }
}

/** Struck words, then what the columns say, then a remark at the end of the words. */
function rowState(columns: Columns, cells: Cells, title: Inline, words: ItemWords): ItemState {
  if (title.struck.some((range) => range.start <= 1 && range.end >= title.plain.length - 1)) return 'dropped'
  const remark = words.attributes.find((attribute) => attribute.kind === 'state')
  return stateOf(columns, cells.get('status'), cells.get('issue')) ?? (remark?.kind === 'state' ? remark.value : 'open')
}

function note(
  context: ItemContext,
  kind: ReadingProblem['kind'],
  field: string | null,
  words: string,
  expected: string,
  span: Span,
): void {
  context.problems.push({ kind, field, written: written(words), expected, span })
}

function factIn<T>(inline: Inline, value: T, range: { start: number; end: number }, source: Source = 'table'): Fact<T> {
  return { value, span: placeOf(inline, range.start, range.end), source }
}

function idFrom(cell: Inline | undefined, context: ItemContext): string | null {
  const id = cell?.plain.trim() ?? ''
  if (!cell || (id === '' && !cell.hasComment)) return null
  if (isProperId(id) && !cell.hasComment) return id
  note(context, 'odd-id', 'id', id, 'letters, digits, dots and dashes, at most 64', cell.span)
  return null
}

function ownersFrom(cell: Inline, context: ItemContext): Fact<string>[] {
  return ownersIn(cell.plain, 0, context.names).flatMap((owner) => {
    if (owner.kind === 'owner') return [factIn(cell, owner.value, owner)]
    note(
      context,
      'unreadable-value',
      'owner',
      owner.value,
      'a login such as @ada',
      placeOf(cell, owner.start, owner.end),
    )
    return []
  })
}

function ownersFromTitle(title: Inline, words: ItemWords): Fact<string>[] {
  return words.attributes.flatMap((attribute) =>
    attribute.kind === 'owner' ? [factIn(title, attribute.value, attribute)] : [],
  )
}

interface CellDue {
  readonly cell: Inline
  readonly day: Day
  /** With the word before the date. */
  readonly start: number
  readonly date: number
  readonly end: number
}

function dueFrom(cell: Inline | undefined, context: ItemContext): CellDue | null {
  const words = cell?.plain.trim() ?? ''
  if (!cell || words === '') return null
  const start = cell.plain.search(/\S/)
  const prefix = /^(?:due|by|before|until)\s/i.exec(words)?.[0].length ?? 0
  const due = dueAt(cell.plain, start + prefix, context.base)
  const rest = due ? cell.plain.slice(due.end).trim() : words
  const isWhole = due?.day && !/^[T\d:+-]/.test(rest)
  if (isWhole && due.day) return { cell, day: due.day, start, date: start + prefix, end: due.end }
  if (/\d/.test(words)) note(context, 'unreadable-value', 'due', words, 'a date such as 2026-11-03', cell.span)
  return null
}

function textFrom(cell: Inline | undefined): Fact<string> | null {
  const words = cell?.plain.trim() ?? ''
  if (!cell || words === '' || !/[\p{L}\p{N}]/u.test(words) || words.length > 40) return null
  return factIn(cell, words, { start: 0, end: cell.plain.length })
}

function typeFrom(cell: Inline | undefined): ItemDraft['type'] {
  const type = cell ? typeNamed(cell.plain) : null
  return cell && type ? factIn(cell, type, { start: 0, end: cell.plain.length }) : null
}

/** A column that is called Done holds a mark or nothing; an issue column sometimes holds the state. */
function stateOf(columns: Columns, status: Inline | undefined, issue: Inline | undefined): ItemState | null {
  const words = status?.plain.trim() ?? ''
  const isMark = /^done/i.test(titleOf(columns, 'status') ?? '') && /^(?:\[x\]|x|v|yes|y|✓|✔.?|✅)$/i.test(words)
  if (isMark || /^\[x\]/i.test(words)) return 'done'
  return stateNamed(words) ?? (issue && /^(?:done|✅)/i.test(issue.plain.trim()) ? 'done' : null)
}

function referencesOf(
  cell: Inline | undefined,
): { reference: ReturnType<typeof referencesIn>[number]; inline: Inline }[] {
  return cell ? referencesIn(cell).map((reference) => ({ reference, inline: cell })) : []
}

/** Anything in the issue column that names a place: an item is tracked there, whatever the address looks like. */
function trackedIn(cell: Inline | undefined): Fact<string> | null {
  const first = cell ? referencesIn(cell)[0] : undefined
  return cell && first ? factIn(cell, first.value, first) : null
}
