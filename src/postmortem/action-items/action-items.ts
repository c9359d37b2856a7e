import type { Day } from '../../calendar/day.js'
import type { Fact } from '../fact.js'
import type { BlockNode, Inline } from '../markdown/blocks.js'
import type { ActionItem, ReadingProblem } from '../model.js'
import type { Region } from '../sections/region.js'
import { type SourceText, spanOfLine } from '../source.js'
import { written } from '../written.js'
import { isProcessChecklist, textOf } from './checklist.js'
import { columnsOf } from './columns.js'
import { draftFrom } from './draft.js'
import { hiddenItems } from './hidden.js'
import { withIds } from './ids.js'
import { type Gathering, gatherAnywhere, gatherUnder } from './items-under.js'
import { nothingSaid } from './nothing.js'
import { rowDraft } from './row.js'

export interface ItemsQuestion {
  readonly source: SourceText
  readonly nodes: readonly BlockNode[]
  readonly regions: readonly Region[]
  readonly names: ReadonlyMap<string, string>
  /** Relative due dates count from here. */
  readonly base: Day | null
}

export interface ItemsAnswer {
  readonly items: readonly ActionItem[]
  readonly nothing: Fact<string> | null
  readonly problems: readonly ReadingProblem[]
}

// More are not written by people; the rest is left out and said so.
const LIMIT = 200

/** All action items of a document, in its order. */
export function actionItemsOf(question: ItemsQuestion): ItemsAnswer {
  const { source, nodes } = question
  const problems: ReadingProblem[] = []
  const context = { names: question.names, base: question.base, problems }
  const gathering: Gathering = { source, context, drafts: [], nothing: [] }
  const sections = question.regions.filter((region) => region.kinds.includes('action-items'))
  const other = new Set(
    question.regions
      .filter((region) => region.kinds.length > 0 && !region.kinds.includes('action-items'))
      .map((region) => region.line),
  )
  for (const region of sections) {
    if (region.parent?.kinds.includes('action-items')) continue
    gatherUnder(gathering, [...leadOf(gathering, region), ...region.nodes], null, (line) => other.has(line))
  }
  gatherElsewhere(gathering, nodes, sections)
  problems.push(...hiddenItems(source, nodes, (line) => sections.some((region) => isWithin(region, line))))
  const byLine = new Map(gathering.drafts.map((draft) => [draft.span.start, draft]))
  const drafts = [...byLine.values()].sort((one, two) => one.span.start - two.span.start)
  noteTooMany(source, drafts.length, drafts[LIMIT]?.span.start, problems)
  const nothing = drafts.length === 0 ? (gathering.nothing[0] ?? null) : null
  return { items: withIds(drafts.slice(0, LIMIT)), nothing, problems }
}

/** The words on the line below a bare label, where no list or table says what the items are. */
function below({ label, line, nodes }: Region): Inline | null {
  const [first] = nodes
  const isOwn = label && first?.kind === 'paragraph' && first.first === line + 1
  return isOwn && !nodes.some(({ kind }) => kind === 'list' || kind === 'table') ? first.inline : null
}

function isWithin(region: Region, line: number): boolean {
  return line >= region.line && line <= (region.nodes.at(-1)?.last ?? region.lastLine)
}

/** `**Action items**: restart it` says its one item on the label's own line, or on the one below. */
function leadOf(gathering: Gathering, region: Region): BlockNode[] {
  const lead = region.lead ?? below(region)
  if (!lead) return []
  const span = spanOfLine(gathering.source, lead === region.lead ? region.line : region.line + 1)
  const isNothing = /^(?:none|n\/?a)\b/i.test(lead.plain)
  const nothing = nothingSaid(lead) ?? (isNothing ? { value: '', span, source: 'text' } : null)
  if (nothing) gathering.nothing.push(nothing)
  if (nothing || lead.plain.includes('\n')) return []
  const draft = draftFrom(lead, 0, { span, group: null, groupState: null, details: [] }, gathering.context)
  if (draft) gathering.drafts.push(draft)
  return []
}

/** Outside their section: labelled paragraphs, tables that can be nothing else, and tasks where there is no section. */
function gatherElsewhere(gathering: Gathering, nodes: readonly BlockNode[], sections: readonly Region[]): void {
  let isChecklist = false
  for (const node of nodes) {
    if (node.kind === 'heading') isChecklist = /checklist|verification|template|review/i.test(node.inline.plain)
    if (sections.some((region) => isWithin(region, node.first))) continue
    if (node.kind === 'paragraph') gatherAnywhere(gathering, node)
    const columns = node.kind === 'table' ? columnsOf(node) : null
    if (node.kind === 'table' && columns?.certain) {
      for (const row of node.rows) {
        const draft = rowDraft(gathering.source, row, columns, null, gathering.context)
        if (draft) gathering.drafts.push(draft)
      }
    }
    if (node.kind !== 'list' || isChecklist || sections.length > 0 || isProcessChecklist(node.items)) continue
    const tasks = node.items.filter((item) => /^\[[ xX]\]\s/.test(textOf(item)))
    if (tasks.length > 0 && tasks.length === node.items.length) gatherUnder(gathering, [node], null, () => false)
  }
}

function noteTooMany(source: SourceText, count: number, at: number | undefined, problems: ReadingProblem[]): void {
  if (count <= LIMIT || at === undefined) return
  const line = source.lineStarts.findLastIndex((start) => start <= at)
  const expected = `at most ${LIMIT} action items; the rest is not read`
  problems.push({
    kind: 'hidden-item',
    field: null,
    written: written(source.lines[line] ?? ''),
    expected,
    span: spanOfLine(source, line),
  })
}
