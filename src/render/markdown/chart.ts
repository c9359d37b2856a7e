import type { ChartBlock } from '../../report/block.js'
import { markdownCell } from '../escape/markdown.js'
import { mermaidCount, mermaidLabel } from '../escape/mermaid.js'
import { stacked, table } from './layout.js'

/** A diagram and its table: e-mails and GitHub's mobile app show no diagrams. */
export function chart(block: ChartBlock): string {
  const rows = block.bars.map(({ label, count }) => [markdownCell(label), mermaidCount(count)])
  return stacked([`\`\`\`mermaid\n${diagram(block).join('\n')}\n\`\`\``, table(block.columns.map(markdownCell), rows)])
}

// `xychart` without `-beta` is not known to Mermaid up to 11.3, which GitHub ran in 2024.
function diagram({ shape, title, columns, bars }: ChartBlock): readonly string[] {
  const labels = bars.map(({ label }) => `"${mermaidLabel(label)}"`)
  const counts = bars.map(({ count }) => mermaidCount(count))
  switch (shape) {
    case 'shares':
      return [
        'pie showData',
        `    title ${mermaidLabel(title)}`,
        ...labels.map((label, at) => `    ${label} : ${counts[at]}`),
      ]
    case 'bars':
      return [
        'xychart-beta',
        `    title "${mermaidLabel(title)}"`,
        `    x-axis [${labels.join(', ')}]`,
        `    y-axis "${mermaidLabel(columns[1])}" 0 --> ${Math.max(1, ...counts.map(Number))}`,
        `    bar [${counts.join(', ')}]`,
      ]
  }
}
