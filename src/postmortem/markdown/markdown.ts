import MarkdownIt, { type Token } from 'markdown-it'
import type { Span } from '../fact.js'
import { type Refusal, type WordsGate, wordsGate } from '../gate.js'
import { type SourceText, spanOfLine } from '../source.js'
import type { BlockNode, Inline, ItemNode, RowNode, TableNode } from './blocks.js'
import { type ContentLine, inlineFrom } from './inline.js'
import { type CellText, cellsOf, pastEscapes } from './table-cells.js'

// The gate has bounded nesting; this only must be above it, so that nothing is cut off.
const parser = new MarkdownIt({ html: true, linkify: false, typographer: false })
parser.options.maxNesting = 200

/** The blocks of a document, or why one of them is not parsed. */
export interface Blocks {
  readonly nodes: readonly BlockNode[]
  readonly refusal: Refusal | null
}

/** The blocks of a document from a line on. The only file that knows the Markdown parser. */
export function blocksOf(source: SourceText, from: number): Blocks {
  const body = '\n'.repeat(from) + source.lines.slice(from).join('\n').replaceAll('\0', '\uFFFD')
  const environment: Record<string, unknown> = {}
  const tokens: Token[] = []
  parser.block.parse(body, parser, environment, tokens)
  const cursor: Cursor = { source, environment, tokens, at: 0, gate: wordsGate(), refusal: null }
  const nodes = nodesUntil(cursor, null)
  return { nodes, refusal: cursor.refusal }
}

interface Cursor {
  readonly source: SourceText
  readonly environment: Record<string, unknown>
  readonly tokens: readonly Token[]
  at: number
  readonly gate: WordsGate
  refusal: Refusal | null
}

function nodesUntil(cursor: Cursor, close: string | null): BlockNode[] {
  const nodes: BlockNode[] = []
  while (cursor.at < cursor.tokens.length) {
    const token = cursor.tokens[cursor.at]
    cursor.at += 1
    if (!token || token.type === close) break
    const node = nodeFrom(cursor, token)
    if (node) nodes.push(node)
  }
  return nodes
}

function nodeFrom(cursor: Cursor, token: Token): BlockNode | null {
  const [first, last] = linesOf(token)
  switch (token.type) {
    case 'heading_open':
      return { kind: 'heading', level: Number(token.tag.slice(1)) || 1, inline: inlineNext(cursor, first), first, last }
    case 'paragraph_open':
      return { kind: 'paragraph', inline: inlineNext(cursor, first), first, last }
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const ordered = token.type === 'ordered_list_open'
      return { kind: 'list', ordered, items: itemsUntil(cursor, token.type.replace('open', 'close')), first, last }
    }
    case 'blockquote_open':
      return { kind: 'quote', children: nodesUntil(cursor, 'blockquote_close'), first, last }
    case 'table_open':
      return tableFrom(cursor, first, last)
    case 'fence':
    case 'code_block':
      return { kind: 'code', text: token.content, first, last }
    case 'html_block':
      return { kind: 'html', text: token.content, first, last }
    default:
      return null
  }
}

function linesOf(token: Token): [number, number] {
  const [first, end] = token.map ?? [0, 1]
  return [first, Math.max(first, end - 1)]
}

function itemsUntil(cursor: Cursor, close: string): ItemNode[] {
  const items: ItemNode[] = []
  while (cursor.at < cursor.tokens.length) {
    const token = cursor.tokens[cursor.at]
    cursor.at += 1
    if (!token || token.type === close) break
    if (token.type !== 'list_item_open') continue
    const [first, last] = linesOf(token)
    items.push({ kind: 'item', children: nodesUntil(cursor, 'list_item_close'), first, last })
  }
  return items
}

/** The inline token that follows an opening one. */
function inlineNext(cursor: Cursor, first: number): Inline {
  const token = cursor.tokens[cursor.at]
  cursor.at += 2
  const lines = (token?.content ?? '').split('\n').map((text, index) => contentLine(cursor.source, text, first + index))
  const begin = spanOfLine(cursor.source, first)
  const end = spanOfLine(cursor.source, first + lines.length - 1)
  return inlineOf(cursor, lines, { start: begin.start, end: Math.max(begin.end, end.end) }, first)
}

function contentLine(source: SourceText, text: string, line: number): ContentLine {
  const trimmed = text.trim()
  const found = (source.lines[line] ?? '').indexOf(trimmed)
  return { text: trimmed, source: (source.lineStarts[line] ?? source.text.length) + Math.max(found, 0) }
}

function inlineOf(cursor: Cursor, lines: readonly ContentLine[], span: Span, first: number): Inline {
  const children: Token[] = []
  const words = lines.map((line) => line.text).join('\n')
  cursor.refusal ??= cursor.gate(words, first)
  if (!cursor.refusal) parser.inline.parse(words, parser, cursor.environment, children)
  return inlineFrom(children, lines, span)
}

/** Rows are read from their lines, because the parser's own rows hide how many cells were written. */
function tableFrom(cursor: Cursor, first: number, last: number): TableNode {
  while (cursor.at < cursor.tokens.length && cursor.tokens[cursor.at]?.type !== 'table_close') cursor.at += 1
  cursor.at += 1
  const header = rowFrom(cursor, first, null)
  const rows: RowNode[] = []
  for (let line = first + 2; line <= last; line += 1) rows.push(rowFrom(cursor, line, header.cells.length))
  return { kind: 'table', header, rows, first, last }
}

function rowFrom(cursor: Cursor, line: number, columns: number | null): RowNode {
  const text = cursor.source.lines[line] ?? ''
  return { line, cells: cellsOf(text, columns).map((cell) => cellFrom(cursor, cell, line)) }
}

function cellFrom(cursor: Cursor, cell: CellText, line: number): Inline {
  const source = (cursor.source.lineStarts[line] ?? 0) + cell.offset
  const span = { start: source, end: source + cell.text.length }
  const inline = inlineOf(cursor, [{ text: cell.text.replaceAll('\\|', '|'), source }], span, line)
  return { ...inline, pieces: pastEscapes(inline.pieces, cell.text, source) }
}
