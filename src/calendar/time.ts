import { Temporal } from 'temporal-polyfill'
import { remembered } from './remembered.js'

/**
 * A time as the product writes it: ISO 8601 with the document's own offset (`2026-11-03T11:02:00+01:00`, `…Z`),
 * or local, without one, where no zone is known (`2026-11-03T11:02:00`).
 */
export type Time = string

const OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/

/** Milliseconds since 1970; a local time counts as UTC, so that two local times can be compared. Null for no time. */
export const epochOf: (time: Time) => number | null = remembered(readEpoch)

function readEpoch(time: Time): number | null {
  try {
    return Temporal.Instant.from(OFFSET.test(time) ? time : `${time}Z`).epochMilliseconds
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

export function hasOffset(time: Time): boolean {
  return OFFSET.test(time)
}

/** Seconds from one time to another. Null when either is no time, or when only one of them knows its zone. */
export function secondsBetween(from: Time, to: Time): number | null {
  if (hasOffset(from) !== hasOffset(to)) return null
  const start = epochOf(from)
  const end = epochOf(to)
  return start === null || end === null ? null : (end - start) / 1000
}

/** The offset, `Z` or `+01:00`, that a zone (IANA name) has at a local time `2026-11-03T11:02:00`. Null: unknown zone. */
export function offsetAt(local: string, zone: string): string | null {
  if (zone === 'UTC') return 'Z'
  try {
    const { offset } = Temporal.PlainDateTime.from(local).toZonedDateTime(zone)
    return offset === '+00:00' && zone === 'Etc/UTC' ? 'Z' : offset
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

// Temporal also takes offsets and whole times for zones.
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+/-]*$/

/** True for an IANA zone name that this machine knows, for example `Europe/Berlin`. */
export function isZone(name: string): boolean {
  return ZONE_NAME.test(name) && offsetAt('2026-01-01T00:00:00', name) !== null
}
