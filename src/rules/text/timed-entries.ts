import { epochOf, hasOffset, type Time } from '../../calendar/time.js'
import type { Fact } from '../../postmortem/fact.js'
import type { Postmortem, TimelineEntry } from '../../postmortem/model.js'

/** An entry that tells a time of day, in minutes: one entry may tell the seconds, and the next one may not. */
export interface TimedEntry {
  readonly entry: TimelineEntry
  /** Since 1970. */
  readonly minute: number
  /** The end of a range, else the same. */
  readonly last: number
}

/**
 * The entries of all timelines that tell a time of day, the earliest first. Empty when only some of them know their
 * zone: those cannot be compared with the others.
 */
export function timedEntries({ timeline }: Postmortem): readonly TimedEntry[] {
  const timed = timeline.flatMap((entry) => {
    const minute = minuteOf(entry.time)
    return minute === null ? [] : [{ entry, minute, last: Math.max(minute, minuteOf(entry.end) ?? minute) }]
  })
  const zoned = timed.filter(({ entry }) => entry.time !== null && hasOffset(entry.time))
  if (zoned.length > 0 && zoned.length < timed.length) return []
  return timed.sort((a, b) => a.minute - b.minute)
}

/** True unless the entries know their zone and some moment does not, or the other way round: those cannot be compared. */
export function areComparable(entries: readonly TimedEntry[], moments: readonly (Fact<Time> | null)[]): boolean {
  const own = entries[0]?.entry.time
  return own == null || moments.every((moment) => !moment || hasOffset(moment.value) === hasOffset(own))
}

/** Null for no time. */
export function minuteOf(time: Time | null): number | null {
  const epoch = time === null ? null : epochOf(time)
  return epoch === null ? null : Math.floor(epoch / 60_000)
}
