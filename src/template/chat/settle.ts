import { addDays, type Day, dayAt } from '../../calendar/day.js'
import { epochOf, hasOffset } from '../../calendar/time.js'
import { dayOf } from '../../postmortem/time/dates.js'
import { inZone } from '../../postmortem/time/zones.js'
import type { Message, WrittenAt, WrittenMessage } from './message.js'

export interface Settling {
  /** The day of the incident, for times without a date. */
  readonly day: Day
  /** IANA name, for times without a zone. */
  readonly zone: string
}

// Chats run forwards; a clock that goes back further than edits and late posts do has passed midnight.
const BACK = 60 * 60_000

/** Messages with their instants, the earliest first. */
export function settled(messages: readonly WrittenMessage[], { day, zone }: Settling): readonly Message[] {
  let today = day
  let last: number | null = null
  const timed = messages.flatMap(({ at, who, text }): readonly Message[] => {
    const isDated = at.kind === 'instant' || at.date !== null
    if (at.kind === 'clock' && at.date !== null) today = dayOf(at.date, day) ?? today
    const first = epochIn(at, today, zone)
    if (first === null) return []
    const isNextDay = !isDated && last !== null && first < last - BACK
    if (isNextDay) today = addDays(today, 1)
    const epoch = isNextDay ? (epochIn(at, today, zone) ?? first) : first
    last = epoch
    return [{ epoch, who, text }]
  })
  return timed.toSorted((one, other) => one.epoch - other.epoch)
}

function epochIn(at: WrittenAt, day: Day, zone: string): number | null {
  if (at.kind === 'instant') return at.epoch
  const pad = (value: number | null) => String(value ?? 0).padStart(2, '0')
  const local = `${day}T${pad(at.clock.hour)}:${pad(at.clock.minute)}:${pad(at.clock.second)}`
  const time = inZone(local, at.zone ?? { kind: 'place', name: zone })
  return hasOffset(time) ? epochOf(time) : null
}

/** The day of the first message that tells one; null where none does. */
export function firstDay(messages: readonly WrittenMessage[], { day, zone }: Settling): Day | null {
  for (const { at } of messages) {
    if (at.kind === 'instant') return dayAt(at.epoch, zone)
    const written = at.date === null ? null : dayOf(at.date, day)
    if (written !== null) return written
  }
  return null
}

/** Whether a time had to be read in the zone of the configuration. */
export function lacksZone(messages: readonly WrittenMessage[]): boolean {
  return messages.some(({ at }) => at.kind === 'clock' && at.zone === null)
}
