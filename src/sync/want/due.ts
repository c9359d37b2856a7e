import type { Day } from '../../calendar/day.js'
import { addPeriod, type Period } from '../../calendar/period.js'
import type { SyncSettings } from '../settings.js'

export interface EffectiveDue {
  readonly due: Day | null
  /** Where the date comes from when it is not the item's own: "P1: 30 days from filing". */
  readonly note: string | null
}

/** The item's own due date, else the one that `done-within` gives from the day of filing. */
export function effectiveDue(
  own: Day | null,
  priority: string | null,
  filed: Day,
  settings: SyncSettings,
): EffectiveDue {
  if (own !== null) return { due: own, note: null }
  const rules = new Map(Object.entries(settings.doneWithin).map(([key, period]) => [key.toLowerCase(), period]))
  const ofPriority = priority === null ? undefined : rules.get(priority.toLowerCase())
  const period = ofPriority ?? rules.get('default')
  if (!period) return { due: null, note: null }
  const length = `${wordsOf(period)} from filing`
  const note = ofPriority ? `${priority}: ${length}` : length
  return { due: addPeriod(settings.calendar, filed, period), note }
}

function wordsOf({ amount, unit }: Period): string {
  const name = unit === 'working-days' ? 'working days' : unit
  return `${amount} ${amount === 1 ? name.replace(/s$/, '') : name}`
}
