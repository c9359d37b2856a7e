import { addDays, type Day } from './day.js'
import { addWorkingDays, type Calendar } from './working-days.js'

/** A length of time as configuration writes it: `5m`, `2h`, `30d`, `3wd` (working days), `2w`. */
export interface Period {
  readonly amount: number
  readonly unit: 'minutes' | 'hours' | 'days' | 'working-days' | 'weeks'
}

const UNITS = { m: 'minutes', h: 'hours', d: 'days', wd: 'working-days', w: 'weeks' } as const
const SHAPE = /^(\d{1,5})(wd|[mhdw])$/

/** Null for anything that is not a number and a unit. */
export function parsePeriod(text: string): Period | null {
  const found = SHAPE.exec(text)
  const unit = found?.[2] as keyof typeof UNITS | undefined
  return unit ? { amount: Number(found?.[1]), unit: UNITS[unit] } : null
}

/** The day a period after (`sign` 1) or before (-1) another. Minutes and hours move no day. */
export function addPeriod(calendar: Calendar, day: Day, period: Period, sign: 1 | -1 = 1): Day {
  const amount = period.amount * sign
  switch (period.unit) {
    case 'minutes':
    case 'hours':
      return day
    case 'days':
      return addDays(day, amount)
    case 'weeks':
      return addDays(day, amount * 7)
    case 'working-days':
      return addWorkingDays(calendar, day, amount)
  }
}

/** Seconds of a period; a working day counts as a day. */
export function secondsOf(period: Period): number {
  const seconds = { minutes: 60, hours: 3600, days: 86_400, 'working-days': 86_400, weeks: 604_800 }
  return period.amount * seconds[period.unit]
}
