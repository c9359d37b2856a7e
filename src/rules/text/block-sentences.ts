import type { Span } from '../../postmortem/fact.js'
import type { Block, Postmortem } from '../../postmortem/model.js'
import { positionAt } from '../../postmortem/position.js'

export interface BlockSentence {
  /** On one line, without its full stop. */
  readonly text: string
  /** The line that it begins on. */
  readonly span: Span
}

/** The sentences of paragraphs, points and rows, in order. Code and quotes are not the author's own words; headings are no sentences. */
export function sentencesOf(blocks: readonly Block[], { lineStarts, text }: Postmortem): readonly BlockSentence[] {
  return blocks.filter(isProse).flatMap((block) => {
    const first = positionAt(lineStarts, block.span.start).line - 1
    return partsOf(block.text).map((part) => {
      const line = first + part.line
      const start = Math.max(lineStarts[line] ?? 0, block.span.start)
      const end = (lineStarts[line + 1] ?? text.length + 1) - 1
      return { text: part.text, span: { start, end: Math.max(start, Math.min(end, block.span.end)) } }
    })
  })
}

export function isProse({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'table-row'
}

interface Part {
  readonly text: string
  /** Lines of the block before it. */
  readonly line: number
}

const ENDS = /(?<=[.!?])(?=\s)/

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = []
  let line = 0
  for (const raw of text.split(ENDS)) {
    const own = raw.trim()
    const before = newlines(raw.slice(0, raw.length - raw.trimStart().length))
    const words = own.split('\n').join(' ')
    if (/[\p{L}\p{N}]/u.test(own))
      parts.push({ text: words.endsWith('.') ? words.slice(0, -1) : words, line: line + before })
    line += newlines(raw)
  }
  return parts
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
