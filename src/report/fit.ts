import type { ReportBlock } from './block.js'
import { mostThat } from './most-that.js'
import { words } from './sections/cells.js'

// GitHub takes 65,536 characters in a body, and so many bytes are fewer in any script; the hidden state needs up to
// 20,000 of them, what is known of issues 12,000, what was sent 10,000.
const TEXT_LIMIT = 22_000
const MOST_ROWS = 1_000

/** Renders blocks so that an issue's description can hold them. Where tables have to be shortened, each says by how much. */
export function fitReport(
  blocks: readonly ReportBlock[],
  render: (blocks: readonly ReportBlock[]) => string,
  limit = TEXT_LIMIT,
): string {
  const whole = render(blocks)
  if (Buffer.byteLength(whole) <= limit) return whole
  const withRows = (most: number) => render(blocks.flatMap((block) => shortened(block, most)))
  return withRows(mostThat((most) => Buffer.byteLength(withRows(most)) <= limit, MOST_ROWS))
}

function shortened(block: ReportBlock, most: number): readonly ReportBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'small':
    case 'chart':
      return [block]
    case 'folded':
      return [{ ...block, blocks: block.blocks.flatMap((inner) => shortened(inner, most)) }]
    case 'table': {
      const left = block.rows.length - most
      if (left <= 0) return [block]
      const said = `${left} more do not fit here; the weekly comments have all of them.`
      const note: ReportBlock = { kind: 'text', parts: [words(said)] }
      return most === 0 ? [note] : [{ ...block, rows: block.rows.slice(0, most) }, note]
    }
  }
}
