import { type Day, dayAt } from './day.js'
import { epochOf } from './time.js'

/** The day on which an instant (ISO 8601) falls in a zone (IANA name); null for no instant. */
export function dayOfInstant(instant: string | null, zone: string): Day | null {
  const epoch = instant === null ? null : epochOf(instant)
  return epoch === null ? null : dayAt(epoch, zone)
}
