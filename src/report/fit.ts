import type { ReportBlock } from './block.js'
import { words } from './sections/cells.js'

// GitHub takes 65,536 characters in a body; the hidden state needs up to 20,000 of them, what is known of issues 12,000.
const TEXT_LIMIT = 32_000
const ROW_LIMITS = [Number.POSITIVE_INFINITY, 150, 75, 30, 10, 3, 0]

/** Renders blocks so that an issue can hold them. Where tables have to be shortened, each says by how much. */
export function fitReport(
  blocks: readonly ReportBlock[],
  render: (blocks: readonly ReportBlock[]) => string,
  limit = TEXT_LIMIT,
): string {
  let text = ''
  for (const rows of ROW_LIMITS) {
    text = render(blocks.flatMap((block) => shortened(block, rows)))
    if (text.length <= limit) break
  }
  return text
}

function shortened(block: ReportBlock, most: number): readonly ReportBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'small':
      return [block]
    case 'folded':
      return [{ ...block, blocks: block.blocks.flatMap((inner) => shortened(inner, most)) }]
    case 'table': {
      const left = block.rows.length - most
      if (left <= 0) return [block]
      const said = `${left} more do not fit here; they are among the open issues of this repository.`
      const note: ReportBlock = { kind: 'text', parts: [words(said)] }
      return most === 0 ? [note] : [{ ...block, rows: block.rows.slice(0, most) }, note]
    }
  }
}
