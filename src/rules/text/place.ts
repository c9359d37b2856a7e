import type { Span } from '../../postmortem/fact.js'
import type { Postmortem, Section } from '../../postmortem/model.js'
import type { SectionKind } from '../../postmortem/section-kinds.js'

/**
 * Where a finding about the document as a whole is shown: its title, else its first line.
 * The span is empty: that says that no words of this line are meant.
 */
export function wholeDocument({ title }: Postmortem): Span {
  const at = title?.span.start ?? 0
  return { start: at, end: at }
}

/** The heading of the first section of a kind, or the document as a whole. */
export function headingOr(postmortem: Postmortem, kind: SectionKind): Span {
  return firstSection(postmortem, kind)?.span ?? wholeDocument(postmortem)
}

export function firstSection({ sections }: Postmortem, kind: SectionKind): Section | undefined {
  return sections.find((section) => section.kind === kind)
}
