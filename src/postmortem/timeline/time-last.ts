import type { BlockNode } from '../markdown/blocks.js'
import { momentAt } from '../time/moment.js'
import { entryFrom, type MarkedEntry } from './entry.js'
import type { Walk } from './walk.js'

// `First detected 2026-11-03 10:06`, `Resolved: 2026-11-03 12:30`.
const WHEN = /\d{4}-\d{2}-\d{2}[ T]\d|\d{1,2}:\d{2}/
const LONGEST_LABEL = 60

/** Entries of lists whose lines name what happened first and end with the time. */
export function endingWithTime(walk: Walk, nodes: readonly BlockNode[]): MarkedEntry[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'list') return []
    return node.items.flatMap((item) => {
      const first = item.children[0]
      if (first?.kind !== 'paragraph') return []
      const { plain } = first.inline
      const at = plain.search(WHEN)
      const moment = at > 0 && at <= LONGEST_LABEL ? momentAt(plain, at) : null
      if (!moment?.clock || plain.slice(moment.end).trim().length > LONGEST_LABEL) return []
      const text = plain
        .slice(0, at)
        .trim()
        .replace(/[:：]$/, '')
      return [
        entryFrom(walk.source, walk.clock, walk.timeline, moment, {
          line: item.first,
          raw: plain.slice(at, moment.end),
          text,
          marker: null,
        }),
      ]
    })
  })
}
