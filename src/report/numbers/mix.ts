import { ITEM_TYPES, type ItemType } from '../../postmortem/model.js'
import type { FollowedItem } from './followed-item.js'
import { isWithin, type Span } from './span.js'

/** How many items of each type were filed in a span. `unknown`: nobody wrote which. */
export type Mix = { readonly [type in ItemType | 'unknown']: number }

export function mixOf(items: readonly FollowedItem[], span: Span): Mix {
  const mix = { prevent: 0, detect: 0, mitigate: 0, repair: 0, investigate: 0, process: 0, unknown: 0 }
  for (const { filed, type } of items) {
    if (isWithin(filed, span)) mix[ITEM_TYPES.find((known) => known === type) ?? 'unknown'] += 1
  }
  return mix
}
