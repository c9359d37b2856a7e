import type { Block, Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import { tally } from './shares.js'

/** How most documents write a part; `other` holds headings and paragraphs. */
export type Shape = 'table' | 'list' | 'other'

/** Null: no document has the section. */
export function shapeOf(postmortems: readonly Postmortem[], kind: SectionKind): Shape | null {
  const shapes = postmortems.flatMap(({ sections }) => {
    const section = sections.find((one) => one.kind === kind && !one.empty)
    return section === undefined ? [] : [shapeIn(section.blocks)]
  })
  return tally(shapes)[0]?.[0] ?? null
}

function shapeIn(blocks: readonly Block[]): Shape {
  if (blocks.some((block) => block.kind === 'table-row')) return 'table'
  return blocks.some((block) => block.kind === 'list-item') ? 'list' : 'other'
}
