import { isZone } from '../calendar/time.js'
import { decode } from './bytes.js'
import { openingOf } from './front-matter/fence.js'
import { factsFrom } from './front-matter/fields.js'
import { readFrontMatter } from './front-matter/front-matter.js'
import { gate } from './gate.js'
import { blocksOf } from './markdown/markdown.js'
import type { Document, UnreadableDocument } from './model.js'
import { postmortemFrom } from './postmortem.js'
import type { ReadingOptions } from './reading-options.js'
import { sourceOf } from './source.js'

export { SIZE_LIMIT } from './bytes.js'
export { defaultReadingOptions, type ReadingOptions } from './reading-options.js'

/** Reads any bytes. Never throws: bytes that cannot be used give the reason, and nothing of them. */
export function readDocument(path: string, bytes: Uint8Array, options: ReadingOptions): Document {
  const decoded = decode(bytes)
  return decoded.ok ? parse(path, decoded.text, options) : unreadable(path, decoded)
}

/** Reads any text. Never throws: what it cannot understand is absent from the result, and a problem says so. */
export function parse(path: string, text: string, options: ReadingOptions): Document {
  const source = sourceOf(text.startsWith('\uFEFF') ? text.slice(1) : text)
  const opening = openingOf(source.lines)
  if (opening.kind === 'refused') return unreadable(path, { ...opening, line: opening.line + 1 })
  const refusal = gate(source.lines, opening.body)
  if (refusal) return unreadable(path, refusal)
  const front = opening.kind === 'yaml' ? readFrontMatter(source, opening.close) : null
  if (front?.ok === false) return unreadable(path, { ...front, line: front.line + 1 })
  const { nodes, refusal: refusedWords } = blocksOf(source, opening.body)
  if (refusedWords) return unreadable(path, refusedWords)
  const zone = options.zone !== null && isZone(options.zone) ? ({ kind: 'place', name: options.zone } as const) : null
  const facts = front && factsFrom(front.entries, front.span, zone)
  return postmortemFrom({ path, source, front: facts, body: opening.body, nodes, options })
}

function unreadable(path: string, why: { reason: string; hint: string; line: number }): UnreadableDocument {
  return { readable: false, path, reason: why.reason, hint: why.hint, line: why.line }
}
