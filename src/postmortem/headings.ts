import type { Span } from './fact.js'
import { openingOf } from './front-matter/fence.js'
import { blocksOf } from './markdown/markdown.js'
import type { Postmortem } from './model.js'
import type { SectionKind } from './section-kinds.js'
import { regionsOf } from './sections/regions.js'
import { sourceOf, spanOfLines } from './source.js'

/** A heading, whether or not its kind is known. */
export interface Heading {
  readonly words: string
  readonly level: number
  /** The kinds that it stands for without a team's own spellings; empty: none is known. */
  readonly kinds: readonly SectionKind[]
  /** From the heading to the end of what stands below it. */
  readonly span: Span
}

/** The headings of a document in order, without its title. */
export function headingsOf(postmortem: Postmortem): readonly Heading[] {
  const source = sourceOf(postmortem.text)
  const opening = openingOf(source.lines)
  if (opening.kind === 'refused') return []
  const regions = regionsOf(blocksOf(source, opening.body), new Map())
  return regions
    .filter(({ label }) => !label)
    .map(({ heading, level, kinds, line, lastLine, nodes }) => ({
      words: heading,
      level,
      kinds,
      span: spanOfLines(source, line, Math.max(lastLine, nodes.at(-1)?.last ?? 0)),
    }))
    .filter(({ span, kinds }) => !isTitle(postmortem, span) || kinds.length > 0)
}

/** The title's words stand on the heading's own line. */
function isTitle({ title, text }: Postmortem, { start }: Span): boolean {
  if (title?.source !== 'text' || title.span.start < start) return false
  return !text.slice(start, title.span.start).includes('\n')
}
