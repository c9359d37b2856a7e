import type { ActionItem, Postmortem, UnreadableDocument } from '../../src/postmortem/model.js'
import { positionAt } from '../../src/postmortem/position.js'
import { defaultReadingOptions, parse, type ReadingOptions } from '../../src/postmortem/read.js'

/** A text that must be readable. */
export function read(
  text: string,
  options: Partial<ReadingOptions> = {},
  path = 'postmortems/checkout.md',
): Postmortem {
  const document = parse(path, text, { ...defaultReadingOptions('checkout'), ...options })
  if (!document.readable) throw new Error(`${document.reason} (line ${document.line})`)
  return document
}

/** A text that must be refused. */
export function refused(text: string): UnreadableDocument {
  const document = parse('postmortems/checkout.md', text, defaultReadingOptions('checkout'))
  if (document.readable) throw new Error('The text was read.')
  return document
}

/** The action items below a heading. */
export function items(lines: string, head = '# Checkout failed\n\n**Date**: 2026-11-03\n'): readonly ActionItem[] {
  return read(`${head}\n## Action items\n\n${lines}\n`).actionItems
}

/** The first of them. */
export function item(line: string): ActionItem {
  const first = items(line)[0]
  if (!first) throw new Error('No action item was found.')
  return first
}

export function lineOf(postmortem: Postmortem, span: { readonly start: number }): number {
  return positionAt(postmortem.lineStarts, span.start).line
}

/** What the text has at a span. */
export function textAt(postmortem: Postmortem, span: { readonly start: number; readonly end: number }): string {
  return postmortem.text.slice(span.start, span.end)
}

export function values(facts: readonly { readonly value: string }[]): string[] {
  return facts.map((fact) => fact.value)
}
