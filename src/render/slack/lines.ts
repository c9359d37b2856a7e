import type { ReportBlock, ReportText } from '../../report/block.js'
import { cut } from '../escape/cut.js'
import { plainLine } from '../escape/plain.js'
import { slackLink, slackText } from '../escape/slack.js'

/** A line of a message; `entry` is one of many, `aside` is small. */
export interface SlackLine {
  readonly kind: 'title' | 'words' | 'entry' | 'aside'
  readonly text: string
}

// Slack takes 3,000 characters in a text.
export const TEXT_LIMIT = 3_000

/** Rows are lines; what is folded is its summary, which leads to the report; a chart is left to the report. */
export function linesOf(block: ReportBlock, report: string | null): readonly SlackLine[] {
  switch (block.kind) {
    case 'heading':
      return lineOf('title', bold(slackText(cut(plainLine(block.text), LONGEST))))
    case 'text':
      return lineOf('words', inline(block.parts))
    case 'small':
      return lineOf('aside', inline(block.parts))
    case 'table':
      return block.rows.flatMap((row) => lineOf('entry', rowOf(row)))
    case 'folded':
      return lineOf('words', linkTo(report, cut(plainLine(block.summary), LONGEST)))
    case 'chart':
      return []
  }
}

/** The same words without a style. */
export function unstyled(parts: readonly ReportText[]): string {
  return written(parts.map((part) => (part.kind === 'text' ? { kind: 'text', text: part.text } : part)))
}

/** The report's page, where there is one. */
export function linkTo(report: string | null, words: string): string {
  return report === null ? slackText(words) : slackLink(words, report)
}

function lineOf(kind: SlackLine['kind'], text: string): readonly SlackLine[] {
  return text.trim() === '' ? [] : [{ kind, text: text.trim() }]
}

function inline(parts: readonly ReportText[]): string {
  return written(parts)
}

/** `• #34 Validate config — grace — 12 days`. */
function rowOf(row: readonly (readonly ReportText[])[]): string {
  const between: ReportText = { kind: 'text', text: ' — ' }
  const cells = row.filter((cell) => written(cell).trim() !== '')
  const parts = cells.flatMap((cell, at) => (at === 0 ? cell : [between, ...cell]))
  return parts.length === 0 ? '' : `• ${written(parts)}`
}

const ROOM = TEXT_LIMIT - 200

/** As many whole pieces as there is room for: cut within one, a line could end in half a link. */
function written(parts: readonly ReportText[]): string {
  let text = ''
  for (const part of parts) {
    const piece = pieceOf(part)
    if (text.length + piece.length > ROOM) return `${text.trimEnd()}…`
    text += piece
  }
  return text
}

// Escaped, a character is at most five.
const LONGEST = 300

function pieceOf(part: ReportText): string {
  switch (part.kind) {
    case 'text':
      return withBlanks(part.text, (text) => (part.strong ? bold(slackText(text)) : slackText(text)))
    case 'untrusted':
      return slackText(cut(plainLine(part.text), Math.min(part.most ?? LONGEST, LONGEST)))
    case 'login':
      return slackText(cut(plainLine(part.login), LONGEST))
    case 'link':
      return [
        slackLink(cut(plainLine(part.text), LONGEST), part.url),
        slackText(cut(plainLine(part.untrusted ?? ''), LONGEST)),
      ]
        .filter((words) => words !== '')
        .join(' ')
  }
}

function bold(text: string): string {
  return text === '' ? '' : `*${text}*`
}

/** Parts of a sentence keep the blank that parts them. */
function withBlanks(text: string, write: (text: string) => string): string {
  const words = cut(text.trim(), LONGEST)
  if (words === '') return text === '' ? '' : ' '
  return `${/^\s/.test(text) ? ' ' : ''}${write(words)}${/\s$/.test(text) ? ' ' : ''}`
}
