import type { Inline, ParagraphNode } from '../markdown/blocks.js'
import { partOf } from '../markdown/part-of.js'
import { labelAt } from './label.js'

/** What a label says in its own paragraph, up to the next label there. */
export interface LabelText {
  /** Words that begin on the label's own line. */
  readonly lead: Inline | null
  /** The lines below a label without words of its own. */
  readonly below: readonly ParagraphNode[]
  readonly lastLine: number
  /** No other label follows in the paragraph: what stands below it may belong to the label. */
  readonly isLast: boolean
}

/** `index`: the label's line in the paragraph; `from`: where its words end. */
export function labelText(
  { inline, first }: ParagraphNode,
  starts: readonly number[],
  index: number,
  from: number,
): LabelText {
  let next = index + 1
  while (next < starts.length && labelAt(inline, starts[next] ?? 0) === null) next += 1
  const end = endOfLine(inline, starts, next - 1)
  const own = endOfLine(inline, starts, index)
  const lastLine = first + next - 1
  const isLast = next === starts.length
  if (inline.plain.slice(from, own).trim() !== '')
    return { lead: partOf(inline, from, end), below: [], lastLine, isLast }
  const rest = partOf(inline, own, end)
  const below = rest ? [{ kind: 'paragraph', inline: rest, first: first + index + 1, last: lastLine } as const] : []
  return { lead: null, below, lastLine, isLast }
}

function endOfLine(inline: Inline, starts: readonly number[], index: number): number {
  return (starts[index + 1] ?? inline.plain.length + 1) - 1
}
