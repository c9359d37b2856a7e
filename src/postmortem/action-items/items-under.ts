import type { Fact } from '../fact.js'
import type { BlockNode, Inline, ItemNode, ListNode, ParagraphNode } from '../markdown/blocks.js'
import type { ItemState } from '../model.js'
import { labelAt } from '../sections/label.js'
import { isPlaceholder } from '../sections/placeholder.js'
import { type SourceText, spanOfLine } from '../source.js'
import { isLegend, isProcessChecklist, textOf } from './checklist.js'
import { columnsOf } from './columns.js'
import { draftFrom, type ItemContext, type ItemDraft } from './draft.js'
import { nothingSaid } from './nothing.js'
import { rowDraft } from './row.js'
import { isGroupName, stateNamed } from './words.js'

export interface Gathering {
  readonly source: SourceText
  readonly context: ItemContext
  readonly drafts: ItemDraft[]
  readonly nothing: Fact<string>[]
}

interface Group {
  readonly name: string | null
  readonly state: ItemState | null
}

/** Items among the blocks of a section of action items. `isOther`: headings of other sections, whose blocks are theirs. */
export function gatherUnder(
  gathering: Gathering,
  nodes: readonly BlockNode[],
  group: string | null,
  isOther: (line: number) => boolean,
): void {
  let current: Group = { name: group, state: null }
  let skipped: number | null = null
  const hasTable = nodes.some((node) => node.kind === 'table' && columnsOf(node) !== null)
  for (const node of nodes) {
    if (node.kind === 'heading') {
      if (skipped !== null && node.level > skipped) continue
      skipped =
        isOther(node.first) || /^(?:questions|open questions|checklist)\b/i.test(node.inline.plain) ? node.level : null
      current = groupFrom(node.inline)
    } else if (skipped === null) gatherNode(gathering, node, current, hasTable)
  }
}

function groupFrom(inline: Inline): Group {
  const name = inline.plain.trim()
  const isDone = /^(?:completed|done|fixed|finished|完了)\b|[(（](?:completed|done|fixed|finished|完了)[)）]|✅/iu.test(
    name,
  )
  return { name: name === '' ? null : name, state: isDone ? 'done' : null }
}

function gatherNode(gathering: Gathering, node: BlockNode, group: Group, hasTable: boolean): void {
  if (node.kind === 'list') gatherList(gathering, node, group, hasTable)
  if (node.kind === 'paragraph') gatherParagraph(gathering, node, group)
  if (node.kind !== 'table') return
  const columns = columnsOf(node)
  if (!columns) return
  for (const row of node.rows) {
    const draft = rowDraft(gathering.source, row, columns, group.name, gathering.context)
    if (draft && !isPlaceholder(draft.title)) gathering.drafts.push(draft)
  }
}

function gatherList(gathering: Gathering, list: ListNode, group: Group, hasTable: boolean): void {
  if (isProcessChecklist(list.items) || (hasTable && isLegend(list.items))) return
  for (const item of list.items) gatherItem(gathering, item, group)
}

/** The outer bullet is the action; what is nested are its details, unless they are tasks or the bullet only a label. */
function gatherItem(gathering: Gathering, item: ItemNode, group: Group): void {
  const first = item.children[0]
  const lists = item.children.flatMap((node) => (node.kind === 'list' ? [node] : []))
  if (first?.kind !== 'paragraph') {
    for (const list of lists) gatherList(gathering, list, group, false)
    return
  }
  const nothing = nothingSaid(first.inline)
  if (nothing && lists.length === 0) {
    gathering.nothing.push(nothing)
    return
  }
  if (isPlaceholder(first.inline.plain)) return
  const label = lists.length > 0 ? labelOf(first.inline) : null
  if (label !== null) {
    for (const list of lists) gatherList(gathering, list, { name: label, state: stateNamed(label) }, false)
    return
  }
  const nested = lists.flatMap((list) => list.items)
  const tasks = nested.filter((child) => isTask(child))
  const details = nested.filter((child) => !isTask(child)).map((child) => textOf(child).replaceAll('\n', ' '))
  add(gathering, first.inline, 0, item.first, group, details)
  for (const task of tasks) gatherItem(gathering, task, group)
}

function isTask(item: ItemNode): boolean {
  return /^\[[ xX]\](?:\s|$)/.test(textOf(item))
}

/** `- **Prevention**:` or `- Short term:` above nested items. */
function labelOf(inline: Inline): string | null {
  const words = inline.plain.trim()
  if (/^\[[ xX]\]/.test(words) || words.includes('\n')) return null
  const bold = labelAt(inline, 0)
  if (bold && inline.plain.slice(bold.end).trim() === '') return bold.words.replace(/[:：]$/, '')
  const name = words.replace(/[:：]$/, '')
  return isGroupName(name) ? name : null
}

function add(
  gathering: Gathering,
  inline: Inline,
  from: number,
  line: number,
  group: Group,
  details: readonly string[],
): void {
  const span = spanOfLine(gathering.source, line)
  const place = { span, group: group.name, groupState: group.state, details }
  const draft = draftFrom(inline, from, place, gathering.context)
  if (draft) gathering.drafts.push(draft)
}

function gatherParagraph(gathering: Gathering, node: ParagraphNode, group: Group): void {
  const nothing = nothingSaid(node.inline)
  if (nothing) gathering.nothing.push(nothing)
  else gatherLabelled(gathering, node, group.name)
}

const LABEL = /^(?:action item|action|follow-?up|ai)(?:\s?#?\d{1,3})?\s?[:：]\s?/i

/** What a paragraph says of action items wherever it stands: `**Action item:** …`, or that there are none. */
export function gatherAnywhere(gathering: Gathering, node: ParagraphNode): void {
  const nothing = /^no action items\b/i.test(node.inline.plain) ? nothingSaid(node.inline) : null
  if (nothing) gathering.nothing.push(nothing)
  else gatherLabelled(gathering, node, null)
}

function gatherLabelled(gathering: Gathering, node: ParagraphNode, group: string | null): void {
  const label = labelAt(node.inline, 0)
  const words = LABEL.exec(node.inline.plain)
  const isLabel = label
    ? LABEL.test(`${label.words.replace(/[:：]$/, '')}: `) && label.end < node.inline.plain.length
    : /^action item/i.test(words?.[0] ?? '')
  if (!isLabel) return
  const at = label?.end ?? words?.[0].length ?? 0
  const start = at + (node.inline.plain.slice(at).length - node.inline.plain.slice(at).trimStart().length)
  add(gathering, node.inline, start, node.first, { name: group, state: null }, [])
}
