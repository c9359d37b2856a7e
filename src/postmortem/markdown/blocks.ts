import type { Span } from '../fact.js'

/** A range of characters of a plain text. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface Link extends Range {
  readonly url: string
}

/** The words of one block without marks of Markdown, and where they stand. */
export interface Inline {
  readonly plain: string
  /** The block's first to last line, without blanks around. */
  readonly span: Span
  /** Runs of plain text with the offsets that they come from, in order. */
  readonly pieces: readonly { readonly at: number; readonly length: number; readonly source: number }[]
  readonly links: readonly Link[]
  readonly strong: readonly Range[]
  readonly struck: readonly Range[]
  readonly code: readonly Range[]
  readonly emphasis: readonly Range[]
  /** An HTML comment stands before or among the words, or instead of them: readers do not see it. */
  readonly hasComment: boolean
}

interface Place {
  /** First and last line, from 0. */
  readonly first: number
  readonly last: number
}

export interface HeadingNode extends Place {
  readonly kind: 'heading'
  readonly level: number
  readonly inline: Inline
}
export interface ParagraphNode extends Place {
  readonly kind: 'paragraph'
  readonly inline: Inline
}
export interface ListNode extends Place {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly ItemNode[]
}
export interface ItemNode extends Place {
  readonly kind: 'item'
  readonly children: readonly BlockNode[]
}
export interface TableNode extends Place {
  readonly kind: 'table'
  readonly header: RowNode
  readonly rows: readonly RowNode[]
}
export interface RowNode {
  readonly line: number
  readonly cells: readonly Inline[]
}
export interface QuoteNode extends Place {
  readonly kind: 'quote'
  readonly children: readonly BlockNode[]
}
/** Code, or raw HTML, which readers do not see as text. */
export interface RawNode extends Place {
  readonly kind: 'code' | 'html'
  readonly text: string
}
export type BlockNode = HeadingNode | ParagraphNode | ListNode | TableNode | QuoteNode | RawNode

/** The place of plain characters in the text. Marks of Markdown between them are included, those around them are not. */
export function placeOf(inline: Inline, start: number, end: number): Span {
  const from = sourceAt(inline, start, 'start')
  return { start: from, end: Math.max(from, sourceAt(inline, end, 'end')) }
}

function sourceAt(inline: Inline, offset: number, side: 'start' | 'end'): number {
  let found = inline.span.start
  for (const piece of inline.pieces) {
    if (side === 'start' ? piece.at > offset : piece.at >= offset) break
    found = piece.source + Math.min(offset - piece.at, piece.length)
  }
  return found
}
