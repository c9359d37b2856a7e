import type { Span } from '../../postmortem/fact.js'
import type { Postmortem, Section } from '../../postmortem/model.js'
import type { SectionKind } from '../../postmortem/section-kinds.js'

/**
 * Where a finding about the document as a whole is shown: its title, a heading of the first level where the title
 * stands in the front matter, else its first line with text.
 * The span is empty: that says that no words of this line are meant.
 */
export function wholeDocument(postmortem: Postmortem): Span {
  const { title } = postmortem
  const behind = behindFrontMatter(postmortem)
  const isInFrontMatter = title ? title.span.start < behind : true
  const at =
    (isInFrontMatter ? (headingIn(postmortem) ?? firstText(postmortem, behind)) : null) ?? title?.span.start ?? 0
  return { start: at, end: at }
}

function headingIn({ sections, text }: Postmortem): number | undefined {
  return sections.find(({ level, span }) => level === 1 && text.startsWith('# ', span.start))?.span.start
}

/** Where the line behind the closing fence begins. */
function behindFrontMatter({ frontMatter, text }: Postmortem): number {
  if (!frontMatter) return 0
  const fence = text.indexOf('\n---', frontMatter.span.end - 4)
  const end = fence < 0 ? -1 : text.indexOf('\n', fence + 1)
  return end < 0 ? text.length : end + 1
}

/** The beginning of the first line behind a place that holds more than blanks. */
function firstText({ text }: Postmortem, from: number): number | null {
  const rest = text.slice(from)
  const blanks = rest.length - rest.trimStart().length
  return blanks === rest.length ? null : text.lastIndexOf('\n', from + blanks - 1) + 1
}

/** The heading of the first section of a kind, or the document as a whole. */
export function headingOr(postmortem: Postmortem, kind: SectionKind): Span {
  return firstSection(postmortem, kind)?.span ?? wholeDocument(postmortem)
}

export function firstSection({ sections }: Postmortem, kind: SectionKind): Section | undefined {
  return sections.find((section) => section.kind === kind)
}
