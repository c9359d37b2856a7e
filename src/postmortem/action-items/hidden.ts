import type { BlockNode } from '../markdown/blocks.js'
import type { ReadingProblem } from '../model.js'
import { type SourceText, spanOfLine } from '../source.js'
import { written } from '../written.js'

const ITEM = /^\s{0,12}(?:[-*+] \[[ xX]\] \S|\|.{0,400}@[\w-]|\|.{0,400}\d{4}-\d{2}-\d{2})/

/** Items that a reviewer does not see: in comments, in code, and whatever an unclosed comment swallows. */
export function hiddenItems(
  source: SourceText,
  nodes: readonly BlockNode[],
  isActionLine: (line: number) => boolean,
): ReadingProblem[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'html' && node.kind !== 'code') return []
    const isComment = node.kind === 'html' && node.text.trimStart().startsWith('<!--')
    const isUnclosed = isComment && !node.text.includes('-->')
    if (isUnclosed && node.last > node.first + 1)
      return [problem(source, node.first, 'an end of the comment, `-->`: it hides all that follows')]
    if (!isActionLine(node.first) || (node.kind === 'html' && !isComment)) return []
    const line = itemLine(source, node.first, node.last)
    return line === null ? [] : [problem(source, line, 'visible text: items in comments and code are not read')]
  })
}

function itemLine(source: SourceText, first: number, last: number): number | null {
  for (let line = first; line <= last; line += 1) if (ITEM.test(source.lines[line] ?? '')) return line
  return null
}

function problem(source: SourceText, line: number, expected: string): ReadingProblem {
  return {
    kind: 'hidden-item',
    field: null,
    written: written(source.lines[line] ?? ''),
    expected,
    span: spanOfLine(source, line),
  }
}
