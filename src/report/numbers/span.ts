import type { Day } from '../../calendar/day.js'

/** The days that numbers are about, both included; `from` null: since ever. */
export interface Span {
  readonly from: Day | null
  readonly to: Day
}

export function isWithin(day: Day | null, { from, to }: Span): boolean {
  return day !== null && (from === null || day >= from) && day <= to
}
