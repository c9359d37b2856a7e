import type { BlockNode, Inline } from '../markdown/blocks.js'
import type { SectionKind } from '../section-kinds.js'

/** A heading, or a label that stands for one, and the blocks below it. Also kept where its kind is unknown. */
export interface Region {
  readonly kinds: readonly SectionKind[]
  readonly heading: string
  /** The heading's line, from 0. */
  readonly line: number
  readonly lastLine: number
  readonly level: number
  /** Words that begin on a label's own line: `**Impact**: none`. */
  readonly lead: Inline | null
  /** Blocks below, with nested headings. */
  readonly nodes: readonly BlockNode[]
  readonly label: boolean
  /** Nearest enclosing region whose kind is known. */
  readonly parent: Region | null
}
