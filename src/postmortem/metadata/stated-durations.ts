import type { BlockNode, Inline } from '../markdown/blocks.js'
import { placeOf } from '../markdown/blocks.js'
import type { EmptyMetric, StatedDuration } from '../model.js'
import { durationAt } from '../time/spoken-duration.js'
import type { Field } from './fields.js'

const KIND_OF: ReadonlyMap<string, StatedDuration['kind']> = new Map([
  ['detect', 'detect'],
  ['mitigate', 'mitigate'],
  ['resolve', 'resolve'],
  ['duration', 'total'],
])

/** Durations of fields, and of sentences such as "lasting 1 hour and 48 minutes". */
export function statedDurations(fields: readonly Field[], nodes: readonly BlockNode[]): StatedDuration[] {
  const stated = fields.flatMap((field) => {
    const kind = KIND_OF.get(field.name)
    const duration = kind ? durationAt(field.value, 0) : null
    return kind && duration ? [{ kind, seconds: duration.seconds, span: field.span }] : []
  })
  const spoken = nodes.flatMap((node) => (node.kind === 'paragraph' ? spokenIn(node.inline) : []))
  return [...stated, ...spoken].sort((one, other) => one.span.start - other.span.start)
}

/** Where durations belong that nobody has written yet. */
export function emptyMetricsOf(emptyFields: readonly Field[]): EmptyMetric[] {
  return emptyFields.flatMap(({ name, span }) => {
    const kind = KIND_OF.get(name)
    return kind ? [{ kind, span }] : []
  })
}

const LASTED =
  /\b(?:lasted|lasting|(?:was|were) (?:down|unavailable|offline) for|outage of|downtime of)\s(?:for\s)?(?:a total of\s)?/gi

function spokenIn(inline: Inline): StatedDuration[] {
  const text = inline.plain.replaceAll('\n', ' ')
  return [...text.matchAll(LASTED)].flatMap((found) => {
    const start = found.index + found[0].length
    const duration = durationAt(text, start)
    if (!duration) return []
    return [{ kind: 'total' as const, seconds: duration.seconds, span: placeOf(inline, start, duration.end) }]
  })
}
