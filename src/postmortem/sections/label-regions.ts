import type { BlockNode, ItemNode, ParagraphNode } from '../markdown/blocks.js'
import type { SectionKind } from '../section-kinds.js'
import { momentAt } from '../time/moment.js'
import { kindsOf, type Spellings } from './kinds-of.js'
import { labelAt, lineStartsIn } from './label.js'
import { labelText } from './label-text.js'
import type { Region } from './region.js'

const LABEL_LEVEL = 7
/** Labels count where no heading says what a place is, and for the parts of lessons and action items. */
export function withLabels(nodes: readonly BlockNode[], headings: readonly Region[], spellings: Spellings): Region[] {
  const all: Region[] = [...headings]
  for (const [at, node] of nodes.entries()) {
    if (node.kind !== 'list' && node.kind !== 'paragraph') continue
    const parent = enclosing(headings, node.first)
    if (node.kind === 'list') {
      const after = () => nodes.slice(at + 1, nextLabel(nodes, at + 1))
      all.push(
        ...node.items.flatMap((item) => itemLabel(item, parent, spellings, item === node.items.at(-1) ? after : null)),
      )
    }
    if (node.kind === 'paragraph') all.push(...paragraphLabels(node, nodes, at, parent, spellings))
  }
  return all.sort((one, other) => one.line - other.line)
}

/** The innermost heading of known kind above a line; the regions are in order. */
function enclosing(headings: readonly Region[], line: number): Region | null {
  let low = 0
  let high = headings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((headings[middle]?.line ?? 0) <= line) low = middle + 1
    else high = middle
  }
  const last = headings[low - 1]
  if (!last || last.kinds.length > 0) return last ?? null
  return last.parent
}

function isOpenFor(kind: SectionKind, parent: Region | null): boolean {
  if (parent === null) return true
  const isPart =
    kind === 'went-well' || kind === 'went-wrong' || kind === 'lucky' || kind === 'lessons' || kind === 'action-items'
  return (
    isPart &&
    !parent.kinds.includes('timeline') &&
    !parent.kinds.includes('action-items') &&
    !parent.kinds.includes(kind)
  )
}

/** `- **Impact**: …` at the outermost level. A last bullet without words of its own labels what follows the list. */
function itemLabel(
  item: ItemNode,
  parent: Region | null,
  spellings: Spellings,
  after: (() => BlockNode[]) | null,
): Region[] {
  const first = item.children[0]
  if (first?.kind !== 'paragraph' || parent !== null) return []
  const label = labelAt(first.inline, 0)
  if (!label) return []
  const isBare = item.children.length === 1 && first.inline.plain.slice(label.end).trim() === ''
  const { lead, below, lastLine } = labelText(first, lineStartsIn(first.inline.plain), 0, label.end)
  const nodes = isBare && after ? after() : [...below, ...item.children.slice(1)]
  const read = kindsOf(label.words, spellings, true)
  const kinds = read.includes('background') && isTimed(nodes) ? (['timeline'] as const) : read
  if (kinds.length === 0) return []
  return [
    {
      kinds,
      heading: label.words,
      line: item.first,
      lastLine,
      level: LABEL_LEVEL,
      lead,
      nodes,
      label: true,
      parent,
    },
  ]
}

function paragraphLabels(
  node: ParagraphNode,
  nodes: readonly BlockNode[],
  at: number,
  parent: Region | null,
  spellings: Spellings,
): Region[] {
  const starts = lineStartsIn(node.inline.plain)
  return starts.flatMap((start, index) => {
    const label = labelAt(node.inline, start)
    const kinds = label ? kindsOf(label.words, spellings, true).filter((kind) => isOpenFor(kind, parent)) : []
    if (!label || kinds.length === 0) return []
    const { lead, below, lastLine, isLast } = labelText(node, starts, index, label.end)
    const end = isLast ? nextLabel(nodes, at + 1) : at + 1
    return [
      {
        kinds,
        heading: label.words,
        line: node.first + index,
        lastLine,
        level: LABEL_LEVEL,
        lead,
        nodes: [...below, ...nodes.slice(at + 1, end)],
        label: true,
        parent,
      },
    ]
  })
}

function nextLabel(nodes: readonly BlockNode[], from: number): number {
  for (let at = from; at < nodes.length; at += 1) {
    const node = nodes[at]
    if (node?.kind === 'heading' || (node?.kind === 'paragraph' && labelAt(node.inline, 0) !== null)) return at
    if (node?.kind === 'list' && isLabelled(node.items[0])) return at
  }
  return nodes.length
}

function isLabelled(item: ItemNode | undefined): boolean {
  const first = item?.children[0]
  return first?.kind === 'paragraph' && labelAt(first.inline, 0) !== null
}

function isTimed(nodes: readonly BlockNode[]): boolean {
  const items = nodes.flatMap((node) => (node.kind === 'list' ? node.items : []))
  const timed = items.filter((item) => {
    const first = item.children[0]
    return first?.kind === 'paragraph' && momentAt(first.inline.plain, 0) !== null
  })
  return timed.length >= 2 && timed.length * 2 >= items.length
}
