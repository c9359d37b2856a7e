import type { BlockNode, Inline } from '../markdown/blocks.js'
import { placeOf } from '../markdown/blocks.js'
import type { Block, Heading, Section } from '../model.js'
import { type SourceText, spanOfLine, spanOfLines } from '../source.js'
import { isPlaceholder } from './placeholder.js'
import type { Region } from './region.js'

export interface Parts {
  /** Those of known kind; one that stands for two kinds is there twice. */
  readonly sections: readonly Section[]
  /** All of them, whatever they stand for. */
  readonly headings: readonly Heading[]
}

/** What the regions of a document make. */
export function partsOf(source: SourceText, regions: readonly Region[]): Parts {
  const parts = regions.map((region) => {
    const blocks = blocksOf(source, region)
    return { heading: headingFrom(source, region, blocks), blocks }
  })
  return {
    sections: parts.flatMap(({ heading: { kinds, isLabel, ...heading }, blocks }) =>
      kinds.map((kind) => ({ kind, ...heading, blocks })),
    ),
    headings: parts.map(({ heading }) => heading),
  }
}

function blocksOf(source: SourceText, region: Region): Block[] {
  return [...leadBlock(region), ...region.nodes.flatMap((node) => blocksFrom(source, node))]
}

function headingFrom(source: SourceText, region: Region, blocks: readonly Block[]): Heading {
  const { heading, line, lastLine, level, nodes, kinds, label: isLabel } = region
  const span = spanOfLine(source, line)
  const last = Math.max(lastLine, nodes.at(-1)?.last ?? 0)
  const body = { start: span.start, end: Math.max(span.end, spanOfLines(source, last, last).end) }
  const empty = !blocks.some((block) => block.kind !== 'heading' && !isPlaceholder(block.text))
  return { heading, span, body, level, empty, kinds, isLabel }
}

/** Words after a label. */
function leadBlock({ lead }: Region): Block[] {
  if (!lead) return []
  return [{ kind: 'paragraph', text: lead.plain, span: placeOf(lead, 0, lead.plain.length) }]
}

function blocksFrom(source: SourceText, node: BlockNode): Block[] {
  switch (node.kind) {
    case 'heading':
    case 'paragraph':
      return node.inline.plain.trim() === '' || isInstruction(node)
        ? []
        : [{ kind: node.kind, ...wordsOf(node.inline) }]
    case 'list':
      return node.items.flatMap((item) => item.children.flatMap((child) => itemBlocks(source, child)))
    case 'table':
      return node.rows.map((row) => ({
        kind: 'table-row',
        text: row.cells.map((cell) => cell.plain).join(' | '),
        span: spanOfLine(source, row.line),
      }))
    case 'code':
      return [{ kind: 'code', text: node.text, span: spanOfLines(source, node.first, node.last) }]
    case 'quote':
      return [{ kind: 'quote', text: quoted(node.children), span: spanOfLines(source, node.first, node.last) }]
    case 'html':
      return []
  }
}

function itemBlocks(source: SourceText, node: BlockNode): Block[] {
  const isText = node.kind === 'paragraph' || node.kind === 'heading'
  return isText ? [{ kind: 'list-item', ...wordsOf(node.inline) }] : blocksFrom(source, node)
}

function wordsOf(inline: Inline): { text: string; span: Block['span'] } {
  return { text: inline.plain, span: inline.span }
}

/** A template's instruction, all in italics: "*List the tasks we have created.*" */
function isInstruction(node: BlockNode): boolean {
  if (node.kind !== 'paragraph') return false
  const { plain, emphasis } = node.inline
  const whole = emphasis.some((range) => range.start === 0 && range.end === plain.length)
  return (
    whole &&
    /^(?:list|describe|explain|write|add|include|provide|what |who |how |when |why |a (?:short|brief)|please|if )/i.test(
      plain,
    )
  )
}

function quoted(nodes: readonly BlockNode[]): string {
  return nodes.flatMap((node) => ('inline' in node ? [node.inline.plain] : [])).join('\n')
}
