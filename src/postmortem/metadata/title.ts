import type { Fact } from '../fact.js'
import type { FrontMatterFacts } from '../front-matter/fields.js'
import type { BlockNode } from '../markdown/blocks.js'
import type { Region } from '../sections/region.js'
import { oneLine } from '../written.js'
import type { Field } from './fields.js'

/** Front matter of ours, the first heading where it is a title, other front matter, a field, in this order. */
export function titleOf(
  front: FrontMatterFacts | null,
  nodes: readonly BlockNode[],
  regions: readonly Region[],
  fields: readonly Field[],
): Fact<string> | null {
  const ours = front?.frontMatter.authoritative ? front.title : null
  const field = fields.find((candidate) => candidate.name === 'title')
  const stated: Fact<string> | null = field
    ? { value: oneLine(field.value), span: field.span, source: field.source }
    : null
  return ours ?? headingTitle(nodes, regions) ?? front?.title ?? stated
}

function headingTitle(nodes: readonly BlockNode[], regions: readonly Region[]): Fact<string> | null {
  const first = nodes.find((node) => node.kind === 'heading' && node.inline.plain.trim() !== '')
  if (first?.kind !== 'heading') return null
  const region = regions.find((candidate) => candidate.line === first.first && !candidate.label)
  const others = nodes.some((node) => node.kind === 'heading' && node !== first && node.level < first.level)
  const siblings = nodes.filter((node) => node.kind === 'heading' && node.level === first.level).length
  const isTitle = first.level === 1 || (!others && siblings === 1)
  if (!isTitle || (region && region.kinds.length > 0)) return null
  return { value: oneLine(first.inline.plain), span: first.inline.span, source: 'text' }
}
