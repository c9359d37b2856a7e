import { addDays, type Day } from '../../calendar/day.js'
import { isZone, type Time } from '../../calendar/time.js'
import type { WrittenClock } from '../time/clock.js'
import { dayOf } from '../time/dates.js'
import type { WrittenMoment } from '../time/moment.js'
import { inZone, type Zone } from '../time/zones.js'

/** What a timeline carries from entry to entry. */
export interface TimelineClock {
  /** The day that entries without a date of their own belong to. */
  day: Day | null
  /** What the section, a heading or a column says; an entry's own zone comes first. */
  zone: Zone | null
  /** Minutes of the last entry of this day. */
  last: number | null
  /** The year of a date that names none. */
  readonly near: Day | null
}

export function timelineClock(near: Day | null, zone: string | null): TimelineClock {
  return { day: near, zone: zone !== null && isZone(zone) ? { kind: 'place', name: zone } : null, last: null, near }
}

// Going back by more than this is midnight; by less it is an entry out of order.
const MIDNIGHT = 8 * 60

/** The instants of a moment, and the day carried on. */
export function resolve(
  clock: TimelineClock,
  moment: WrittenMoment,
): { readonly time: Time | null; readonly end: Time | null } {
  const minutes = minutesOf(moment.clock)
  if (moment.date) {
    clock.day = dayOf(moment.date, clock.day ?? clock.near) ?? (moment.date.day === null ? null : clock.day)
  } else if (clock.day && minutes !== null && clock.last !== null && minutes < clock.last - MIDNIGHT) {
    clock.day = addDays(clock.day, 1)
  }
  if (minutes !== null) clock.last = minutes
  const unreal = moment.date !== null && dayOf(moment.date, clock.day ?? clock.near) === null
  if (unreal || clock.day === null) return { time: null, end: null }
  const zone = moment.zone ?? clock.zone
  return { time: timeFrom(clock.day, moment.clock, zone), end: endOf(clock.day, clock, moment, zone) }
}

/** A line that only names a day. */
export function setDay(clock: TimelineClock, day: Day): void {
  clock.day = day
  clock.last = null
}

function endOf(day: Day, clock: TimelineClock, moment: WrittenMoment, zone: Zone | null): Time | null {
  const from = minutesOf(moment.clock)
  const to = minutesOf(moment.endClock)
  const written = moment.endDate ? dayOf(moment.endDate, clock.near ?? day) : day
  if (written === null || to === null) return null
  const crosses = !moment.endDate && from !== null && to < from
  return timeFrom(crosses ? addDays(written, 1) : written, moment.endClock, zone)
}

function timeFrom(day: Day, clock: WrittenClock | null, zone: Zone | null): Time | null {
  if (clock === null || clock.hour === null || clock.minute === null) return null
  const pad = (value: number) => String(value).padStart(2, '0')
  return inZone(`${day}T${pad(clock.hour)}:${pad(clock.minute)}:${pad(clock.second ?? 0)}`, zone)
}

function minutesOf(clock: WrittenClock | null): number | null {
  return clock === null || clock.hour === null || clock.minute === null ? null : clock.hour * 60 + clock.minute
}
