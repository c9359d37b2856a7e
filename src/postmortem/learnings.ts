import type { BlockNode } from './markdown/blocks.js'
import type { Learning } from './model.js'
import { isPlaceholder } from './sections/placeholder.js'
import type { Region } from './sections/region.js'
import { type SourceText, spanOfLine } from './source.js'

/** The points of the sections of lessons; where there are no points, their paragraphs. Parts of other kinds are not theirs. */
export function learningsOf(source: SourceText, regions: readonly Region[]): Learning[] {
  const starts = new Set(regions.filter((region) => region.kinds.length > 0).map((region) => region.line))
  return regions
    .filter((region) => region.kinds.includes('lessons'))
    .flatMap((region) => {
      const own = ownNodes(region.nodes, starts)
      const points = own.flatMap((node) =>
        node.kind === 'list' ? node.items.flatMap((item) => item.children.slice(0, 1)) : [],
      )
      const texts = points.length > 0 ? points : own
      return texts.flatMap((node) => {
        if (node.kind !== 'paragraph' || isPlaceholder(node.inline.plain)) return []
        return [{ text: node.inline.plain.replaceAll('\n', ' '), span: spanOfLine(source, node.first) }]
      })
    })
}

function ownNodes(nodes: readonly BlockNode[], starts: ReadonlySet<number>): BlockNode[] {
  const own: BlockNode[] = []
  let skipped: number | null = null
  for (const node of nodes) {
    const isStart = starts.has(node.first)
    if (node.kind === 'heading' && (skipped === null || node.level <= skipped)) skipped = isStart ? node.level : null
    else if (node.kind === 'paragraph' && isStart) skipped = 7
    else if (skipped === null) own.push(node)
  }
  return own
}
