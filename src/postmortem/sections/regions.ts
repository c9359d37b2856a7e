import type { BlockNode, HeadingNode } from '../markdown/blocks.js'
import type { SectionKind } from '../section-kinds.js'
import { momentAt } from '../time/moment.js'
import { kindsOf, type Spellings } from './kinds-of.js'
import { withLabels } from './label-regions.js'
import type { Region } from './region.js'

// Below action items these are groups of items, below a timeline phases, and not sections of their own.
const GROUPS: ReadonlySet<SectionKind> = new Set([
  'detection',
  'response',
  'trigger',
  'contributing-factors',
  'background',
  'action-items',
])
const PARTS_OF_LESSONS: ReadonlySet<SectionKind> = new Set([
  'detection',
  'response',
  'impact',
  'trigger',
  'background',
  'summary',
])

/** All regions of a document in order, headings and labels alike. */
export function regionsOf(nodes: readonly BlockNode[], spellings: Spellings): Region[] {
  const regions: Region[] = []
  const open: Region[] = []
  const titleIndex = nodes.findIndex((node) => node.kind === 'heading')
  for (const [index, node] of nodes.entries()) {
    if (node.kind !== 'heading') continue
    const heading = headingWords(node)
    while (open.length > 0 && endsAt(open.at(-1), node, heading)) open.pop()
    const parent = open.findLast((region) => region.kinds.length > 0) ?? null
    const end = endOf(nodes, index, node, spellings)
    const kinds = allowed(kindsOf(heading, spellings, node.level === 1 && index === titleIndex), parent)
    const below = nodes.slice(index + 1, end)
    const region = {
      kinds,
      heading,
      line: node.first,
      lastLine: node.last,
      level: node.level,
      lead: null,
      nodes: below,
      label: false,
      parent,
    }
    regions.push(region)
    open.push(region)
  }
  return withLabels(nodes, regions, spellings)
}

function headingWords(node: HeadingNode): string {
  return node.inline.plain
    .replaceAll('\n', ' ')
    .replace(/\s#{1,6}$/, '')
    .trim()
}

function endsAt(region: Region | undefined, node: HeadingNode, heading: string): boolean {
  if (!region || node.level > region.level) return false
  return !(region.kinds.includes('timeline') && node.level === region.level && momentAt(heading, 0) !== null)
}

/** A timeline goes on over headings of its own level that are days or times. */
function endOf(nodes: readonly BlockNode[], index: number, node: HeadingNode, spellings: Spellings): number {
  const isTimeline = kindsOf(headingWords(node), spellings, false).includes('timeline')
  for (let at = index + 1; at < nodes.length; at += 1) {
    const other = nodes[at]
    if (other?.kind !== 'heading' || other.level > node.level) continue
    if (!isTimeline || other.level !== node.level || momentAt(headingWords(other), 0) === null) return at
  }
  return nodes.length
}

function allowed(kinds: readonly SectionKind[], parent: Region | null): readonly SectionKind[] {
  if (parent?.kinds.includes('action-items') || parent?.kinds.includes('timeline'))
    return kinds.filter((kind) => !GROUPS.has(kind))
  if (parent?.kinds.includes('lessons')) return kinds.filter((kind) => !PARTS_OF_LESSONS.has(kind))
  return kinds
}
