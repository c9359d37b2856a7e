import { type Edit, inOrder } from './edit.js'

/** The text with edits made that do not overlap. Everything between them stays as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let from = 0
  for (const { span, text: own } of inOrder(edits)) {
    parts.push(text.slice(from, span.start), own)
    from = span.end
  }
  return parts.join('') + text.slice(from)
}
