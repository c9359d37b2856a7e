import type { ReportBlock, ReportText } from '../../report/block.js'
import { markdownCellCode, markdownCode } from '../escape/code.js'
import { cut } from '../escape/cut.js'
import { markdownCell, markdownText } from '../escape/markdown.js'
import { plainLine } from '../escape/plain.js'
import { markdownCellProse, markdownInlineProse, markdownProse } from '../escape/prose.js'
import { chart } from './chart.js'
import { issueLink } from './issue-link.js'
import { folded, stacked, table } from './layout.js'

/** The report as the body of an issue or as a comment: nobody is mentioned. The first heading is its title. */
export function renderReport(blocks: readonly ReportBlock[]): string {
  return stacked(blocks.map((block, at) => rendered(block, at === 0 ? '###' : '####')))
}

function rendered(block: ReportBlock, heading: string): string {
  switch (block.kind) {
    case 'heading':
      return `${heading} ${markdownText(block.text)}`
    case 'text':
      return inline(block.parts)
    case 'small':
      return `<sub>${inline(block.parts)}</sub>`
    case 'table':
      return tableOf(block)
    case 'chart':
      return chart(block)
    case 'folded':
      return folded(block.summary, stacked(block.blocks.map((inner) => rendered(inner, '####'))))
  }
}

function tableOf({ columns, rows }: Extract<ReportBlock, { readonly kind: 'table' }>): string {
  const cells = rows.map((row) => row.map((parts) => parts.map((part) => piece(part, CELL)).join('')))
  return table(columns.map(markdownCell), cells)
}

function inline(parts: readonly ReportText[]): string {
  return parts.map((part, at) => piece(part, at === 0 ? LINE_START : WITHIN)).join('')
}

// No piece of a report is ever so long that a comment could not hold it.
const LONGEST = 300

interface Place {
  readonly prose: (text: string) => string
  readonly text: (text: string) => string
  readonly code: (text: string) => string
}

const CELL: Place = { prose: markdownCellProse, text: markdownCell, code: markdownCellCode }
const LINE_START: Place = { prose: markdownProse, text: markdownText, code: markdownCode }
const WITHIN: Place = { prose: markdownInlineProse, text: markdownCell, code: markdownCode }

function piece(part: ReportText, place: Place): string {
  switch (part.kind) {
    case 'text':
      return withBlanks(part.text, (text) => (part.strong ? `**${place.prose(text)}**` : place.prose(text)))
    case 'untrusted':
      return place.text(cut(plainLine(part.text), part.most ?? LONGEST))
    case 'login':
      return place.code(part.login)
    case 'link':
      return [issueLink({ shown: part.text, url: part.url }), place.text(cut(plainLine(part.untrusted ?? ''), LONGEST))]
        .filter((words) => words !== '')
        .join(' ')
  }
}

/** Parts of a sentence keep the blank that parts them. */
function withBlanks(text: string, write: (text: string) => string): string {
  const words = text.trim()
  if (words === '') return text === '' ? '' : ' '
  return `${text.startsWith(' ') ? ' ' : ''}${write(words)}${text.endsWith(' ') ? ' ' : ''}`
}
