import type { ReportBlock } from './block.js'

/** What blocks can be taken apart into: rows of tables, and whole blocks of other kinds. */
export function countUnits(blocks: readonly ReportBlock[]): number {
  return blocks.reduce((sum, block) => sum + unitsOf(block), 0)
}

/** The first so many units of blocks, and the others. */
export function cutUnits(
  blocks: readonly ReportBlock[],
  count: number,
): readonly [readonly ReportBlock[], readonly ReportBlock[]] {
  const [head, tail]: [ReportBlock[], ReportBlock[]] = [[], []]
  let left = count
  for (const block of blocks) {
    const units = unitsOf(block)
    if (units <= left) head.push(block)
    else if (left === 0) tail.push(block)
    else {
      const [one, other] = cutBlock(block, left)
      head.push(one)
      tail.push(other)
    }
    left = Math.max(0, left - units)
  }
  return [head, tail]
}

function unitsOf(block: ReportBlock): number {
  switch (block.kind) {
    case 'table':
      return block.rows.length
    case 'folded':
      return countUnits(block.blocks)
    case 'heading':
    case 'text':
    case 'small':
    case 'chart':
      return 1
  }
}

/** In two, neither of them empty. Only what has several units is asked for. */
function cutBlock(block: ReportBlock, count: number): readonly [ReportBlock, ReportBlock] {
  switch (block.kind) {
    case 'table': {
      const { rows } = block
      return [
        { ...block, rows: rows.slice(0, count) },
        { ...block, rows: rows.slice(count) },
      ]
    }
    case 'folded': {
      const [head, tail] = cutUnits(block.blocks, count)
      return [
        { ...block, blocks: head },
        { ...block, summary: continued(block.summary), blocks: tail },
      ]
    }
    case 'heading':
    case 'text':
    case 'small':
    case 'chart':
      return [block, block]
  }
}

function continued(summary: string): string {
  return summary.endsWith(CONTINUED) ? summary : `${summary}${CONTINUED}`
}

const CONTINUED = ', continued'
