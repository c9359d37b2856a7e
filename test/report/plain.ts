import type { ReportBlock } from '../../src/report/block.js'

/** One line for each block, as a person would read it. */
export function lines(blocks: readonly ReportBlock[]): readonly string[] {
  return blocks.flatMap(linesOf)
}

function linesOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`# ${block.text}`]
    case 'text':
    case 'small':
      return [plain(block.parts)]
    case 'chart':
      return [`~ ${block.title}`, ...block.bars.map(({ label, count }) => `${label} | ${count}`)]
    case 'folded':
      return [`> ${block.summary}`, ...lines(block.blocks).map((line) => `  ${line}`)]
    case 'table':
      return [block.columns.join(' | '), ...block.rows.map((row) => row.map(plain).join(' | '))]
  }
}

type Parts = Extract<ReportBlock, { kind: 'text' }>['parts']

function plain(parts: Parts): string {
  return parts.map((part) => (part.kind === 'login' ? `\`${part.login}\`` : part.text)).join('')
}
