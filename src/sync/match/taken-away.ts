import type { Tracker } from '../../ports/tracker.js'
import type { PlanContext } from '../settings.js'
import { placeKey, shownPlace } from '../want/references.js'
import { shownName, type WantedItem } from '../want/want.js'
import { type Memory, rememberedPlace } from './memory.js'

/** An item whose issue is not there any more: it is said, and no other one is filed for it. */
export interface TakenAway {
  /** `#34`, or `acme/ops#34`. */
  readonly shown: string
  /** A whole sentence. */
  readonly notice: string
}

/**
 * Of items that would be filed, those that had an issue which was deleted, transferred or hidden since, by key. Each is
 * looked at; where GitHub gives no clear answer nothing is filed either.
 */
export async function takenAway(
  items: readonly WantedItem[],
  memory: Memory,
  listed: ReadonlySet<string>,
  trackerOf: (repository: string) => Tracker,
  { home }: PlanContext,
): Promise<ReadonlyMap<string, TakenAway>> {
  const found = new Map<string, TakenAway>()
  for (const item of items) {
    const place = rememberedPlace(memory, item.key)
    if (place === null || listed.has(placeKey(place))) continue
    const answer = await trackerOf(place.repository).read(place.number)
    const shown = shownPlace(place, home)
    const what = answer.ok ? `${shown} is not among our issues any more.` : answer.refusal.message
    const notice = `The issue of ${shownName(item)}, ${shown}, was taken away: ${what} It is not filed again; \`followthrough sync --file-again\` does that.`
    found.set(item.key, { shown, notice })
  }
  return found
}
