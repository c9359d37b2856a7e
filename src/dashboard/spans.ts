import { type Day, daysBetween } from '../calendar/day.js'
import type { ItemView } from './facts.js'
import type { Span } from './survival.js'

/** From filing to the end, for items of which both are known. One that was dropped was watched until then, and never finished. */
export function spansOf(items: readonly ItemView[], today: Day): readonly Span[] {
  return items.flatMap(({ filed, closed, state }) => {
    if (filed === null || (closed === null && state !== 'open')) return []
    const days = daysBetween(filed, closed ?? today)
    return days < 0 ? [] : [{ days, ended: state === 'done' }]
  })
}
