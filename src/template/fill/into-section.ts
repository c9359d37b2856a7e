import { parse } from '../../postmortem/read.js'
import type { ReadingOptions } from '../../postmortem/reading-options.js'
import type { SectionKind } from '../../postmortem/section-kinds.js'
import { SECTION_NAMES } from '../../rules/text/section-names.js'

/** Puts lines at the end of the first section of a kind; where there is none, into a new one at the end of the text. */
export function intoSection(text: string, kind: SectionKind, lines: string, options: ReadingOptions): string {
  const document = parse('new.md', text, options)
  if (!document.readable) return text
  const section = document.sections.find((candidate) => candidate.kind === kind)
  if (!section) return `${text.trimEnd()}\n\n## ${SECTION_NAMES[kind].heading}\n\n${lines}\n`
  // A document without a byte order mark is what was given, so its spans are those of the text.
  const before = text.slice(0, section.body.end).trimEnd()
  const after = text.slice(before.length).trimStart()
  return `${before}\n\n${lines}\n${after === '' ? '' : `\n${after}`}`
}
