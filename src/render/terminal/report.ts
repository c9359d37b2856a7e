import type { ChartBlock, ReportBlock, ReportText } from '../../report/block.js'
import { breakCommands, consoleLine } from '../escape/console.js'
import { type Colors, colorsOf } from './colors.js'
import { padded, shortened, widthOf } from './width.js'

/** A report for the terminal: tables in columns, folded parts in full under their summary. */
export function renderReportText(blocks: readonly ReportBlock[], { color }: { readonly color: boolean }): string {
  return `${breakCommands(inOrder(blocks, colorsOf(color)))}\n`
}

function inOrder(blocks: readonly ReportBlock[], colors: Colors): string {
  return blocks.map((block) => rendered(block, colors)).join('\n\n')
}

function rendered(block: ReportBlock, colors: Colors): string {
  switch (block.kind) {
    case 'heading':
      return colors.strong(consoleLine(block.text))
    case 'text':
      return block.parts.map((part) => coloured(part, colors)).join('')
    case 'small':
      return colors.aside(block.parts.map(plain).join(''))
    case 'table':
      return table(block.columns, block.rows, colors)
    case 'chart':
      return table(block.columns, block.bars.map(barRow), colors)
    case 'folded':
      return `${colors.strong(consoleLine(block.summary))}\n${indented(inOrder(block.blocks, colors))}`
  }
}

/** A terminal shows no diagram: its table says the same. */
function barRow({ label, count }: ChartBlock['bars'][number]): readonly Cell[] {
  return [[{ kind: 'text', text: label }], [{ kind: 'text', text: String(count) }]]
}

function plain(part: ReportText): string {
  switch (part.kind) {
    case 'text':
    case 'untrusted':
      return consoleLine(part.text)
    case 'login':
      return consoleLine(part.login)
    case 'link':
      return consoleLine([part.text, part.untrusted ?? ''].filter((words) => words !== '').join(' '))
  }
}

function coloured(part: ReportText, colors: Colors): string {
  const text = plain(part)
  if (part.kind === 'link') return colors.name(text)
  return part.kind === 'text' && part.strong ? colors.strong(text) : text
}

type Cell = readonly ReportText[]

// A title may be as long as its document's line; the issue shows it whole.
const CELL_WIDTH = 60

function table(columns: readonly string[], rows: readonly (readonly Cell[])[], colors: Colors): string {
  const head = columns.map(consoleLine)
  const lines = rows.map((cells) => columns.map((_, at) => cellOf(cells[at] ?? [])))
  const widths = head.map((_, at) =>
    [head, ...lines].reduce((most, line) => Math.max(most, widthOf(line[at] ?? '')), 0),
  )
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, at) => padded(cell, widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  return [colors.aside(lineOf(head)), ...lines.map(lineOf)].map((line) => `  ${line}`).join('\n')
}

function cellOf(parts: Cell): string {
  return shortened(parts.map(plain).join(''), CELL_WIDTH)
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n')
}
