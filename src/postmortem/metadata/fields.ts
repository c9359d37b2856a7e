import type { Span } from '../fact.js'
import type { BlockNode, Inline, ParagraphNode, TableNode } from '../markdown/blocks.js'
import { placeOf } from '../markdown/blocks.js'
import { labelAt, lineStartsIn } from '../sections/label.js'
import { isPlaceholder } from '../sections/placeholder.js'
import type { Region } from '../sections/region.js'
import { type FieldName, fieldNamed } from './field-names.js'

/** `Key: value` as a document without front matter states it. */
export interface Field {
  readonly name: FieldName
  /** Empty where nothing or a placeholder is written: the span is where a value belongs. */
  readonly value: string
  readonly span: Span
  readonly source: 'text' | 'table'
}

export interface Fields {
  readonly filled: readonly Field[]
  /** Those whose value nobody has written yet. */
  readonly empty: readonly Field[]
}

/** Fields of label lines, of two-column tables and of headings that are fields, in the order of the text. */
export function fieldsOf(nodes: readonly BlockNode[], regions: readonly Region[]): Fields {
  const named = namedFields(nodes, regions)
  return { filled: named.filter(({ value }) => value !== ''), empty: named.filter(({ value }) => value === '') }
}

function namedFields(nodes: readonly BlockNode[], regions: readonly Region[]): Field[] {
  const actions = regions.filter((region) => region.kinds.includes('action-items'))
  const firstKnown = regions.find((region) => region.kinds.length > 0)?.line ?? Number.POSITIVE_INFINITY
  const isAction = (line: number) =>
    actions.some((region) => line >= region.line && line <= (region.nodes.at(-1)?.last ?? region.lastLine))
  return nodes.flatMap((node, index) => {
    if (isAction(node.first)) return []
    const isHead = node.first < firstKnown
    if (node.kind === 'heading') return headingField(node.inline, nodes[index + 1])
    if (node.kind === 'paragraph') return paragraphFields(node, isHead)
    if (node.kind === 'table') return tableFields(node)
    return node.kind === 'list' ? listFields(node.items, 0) : []
  })
}

function listFields(items: readonly { readonly children: readonly BlockNode[] }[], depth: number): Field[] {
  return items.flatMap((item) => {
    const first = item.children[0]
    const own = first?.kind === 'paragraph' ? paragraphFields(first, true) : []
    const nested =
      depth > 1 ? [] : item.children.flatMap((node) => (node.kind === 'list' ? listFields(node.items, depth + 1) : []))
    return [...own, ...nested]
  })
}

/** Bold labels count anywhere, plain ones only at the head of a document and in lists. */
function paragraphFields(node: ParagraphNode, plainToo: boolean): Field[] {
  const { plain } = node.inline
  const starts = lineStartsIn(plain)
  return starts.flatMap((start, index) => {
    const end = (starts[index + 1] ?? plain.length + 1) - 1
    return lineFields(node.inline, start, end, plainToo)
  })
}

/** Several fields may share a line: `**Date:** x | **Status:** y`. */
function lineFields(inline: Inline, start: number, end: number, plainToo: boolean): Field[] {
  const labels = inline.strong.filter((range) => range.start >= start && range.end <= end)
  if (labels.length > 0 && labels[0]?.start === start) {
    return labels.flatMap((range, index) => {
      const next = labels[index + 1]?.start ?? end
      const label = labelAt(inline, range.start)
      const inside = inline.plain.slice(range.start, range.end)
      const colon = inside.search(/[:：]/)
      if (!label) return []
      if (colon > 0 && colon < inside.trimEnd().length - 1)
        return fieldFrom(inline, inside.slice(0, colon), range.start + colon + 1, range.end)
      return fieldFrom(inline, label.words, label.end, next)
    })
  }
  if (!plainToo || end - start > 300) return []
  const line = inline.plain.slice(start, end)
  const colon = line.search(/[:：]/)
  return colon > 0 && colon <= 40
    ? fieldFrom(inline, line.slice(0, colon), start + colon + 1, end)
    : momentLabel(inline, start, end)
}

/** `First detected 2026-11-03 10:06`: a label without a colon, before a date. */
function momentLabel(inline: Inline, start: number, end: number): Field[] {
  const line = inline.plain.slice(start, end)
  const digit = line.search(/\d{4}-\d{2}-\d{2}/)
  return digit > 0 && digit <= 40 ? fieldFrom(inline, line.slice(0, digit), start + digit, end) : []
}

function fieldFrom(inline: Inline, label: string, from: number, to: number): Field[] {
  const name = fieldNamed(label)
  const words = inline.plain.slice(from, to)
  const value = words.replace(/[\s|·]{1,4}$/, '').trim()
  if (!name) return []
  const start = from + words.indexOf(value)
  const span = placeOf(inline, start, start + value.length)
  return [{ name, value: isPlaceholder(value) ? '' : value, span, source: 'text' }]
}

/** `## Status` with its value below, or `## Date: July 1, 2026`. */
function headingField(heading: Inline, below: BlockNode | undefined): Field[] {
  const colon = heading.plain.search(/[:：]/)
  if (colon > 0) return fieldFrom(heading, heading.plain.slice(0, colon), colon + 1, heading.plain.length)
  const name = fieldNamed(heading.plain)
  if (!name || name === 'duration' || below?.kind !== 'paragraph' || below.inline.plain.length > 200) return []
  return fieldFrom(below.inline, heading.plain, 0, below.inline.plain.length)
}

/** A table of two columns whose first names fields; its head may be one of them. */
function tableFields(table: TableNode): Field[] {
  if (table.header.cells.length !== 2) return []
  return [table.header, ...table.rows].flatMap((row) => {
    const [key, value] = row.cells
    const name = key ? fieldNamed(key.plain) : null
    const words = value?.plain.trim() ?? ''
    if (!name || !value) return []
    return [{ name, value: isPlaceholder(words) ? '' : words, span: value.span, source: 'table' as const }]
  })
}
