import type { FailOn } from '../../check/count.js'
import type { Remark } from '../../check/remark.js'
import { blocksAt } from '../../check/severity-policy.js'
import { cut } from '../escape/cut.js'
import { markdownLink } from '../escape/link.js'
import { markdownCellProse, markdownInlineProse } from '../escape/prose.js'
import { table } from './layout.js'

/** Where a line can be seen: null where there is no page to link to. */
export type PageOfLine = (line: number) => string | null

/** Remarks as a table: where, what is wrong, what would help and why it matters. */
export function remarksTable(remarks: readonly Remark[], pageOf: PageOfLine, failOn: FailOn): string {
  if (remarks.length === 0) return ''
  const rows = remarks.map((remark) => [
    linesOf(remark, pageOf),
    `${blocksAt(remark.severity, failOn) ? '**Blocks.** ' : ''}${markdownCellProse(cut(remark.message, SENTENCE_SHOWN))}`,
    `${markdownCellProse(cut(remark.hint, SENTENCE_SHOWN))} ${markdownLink('Why', remark.url)}`,
  ])
  return table(['Line', 'What', 'What would help'], rows)
}

/** The same as a list, for where it is folded. */
export function remarksList(remarks: readonly Remark[], pageOf: PageOfLine): string {
  return remarks.map((remark) => `- ${linesOf(remark, pageOf)}: ${sentencesOf(remark)}`).join('\n')
}

function sentencesOf({ message, hint }: Remark): string {
  return [message, hint].map((words) => markdownInlineProse(cut(words, SENTENCE_SHOWN))).join(' ')
}

// Rules quote at most 80 characters of a document at a time: only a list of many values comes near this.
const SENTENCE_SHOWN = 600
const LINES_NAMED = 5

function linesOf({ lines }: Remark, pageOf: PageOfLine): string {
  const named = lines.slice(0, LINES_NAMED).map((line) => lineLink(line, pageOf(line)))
  const more = lines.length - named.length
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ')
}

function lineLink(line: number, page: string | null): string {
  return page === null ? String(line) : markdownLink(String(line), page)
}
