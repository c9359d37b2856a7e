import { isDay } from '../calendar/day.js'
import { epochOf } from '../calendar/time.js'

/**
 * The clock as `--now` and the input `now` give it: ISO 8601, a day alone is its first instant, a time without zone is
 * UTC. Milliseconds since 1970; null for anything else, and for years that no calendar of ours knows.
 */
export function epochOfNow(written: string): number | null {
  if (!isDay(written.slice(0, 10))) return null
  if (written.length === 10) return epochOf(`${written}T00:00:00Z`)
  return /^[0-9T:.Z+-]{11,40}$/i.test(written) ? epochOf(written) : null
}
