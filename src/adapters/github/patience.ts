import { isRecord } from './shape.js'

/** Does a request, and again after a rate limit that is worth waiting for. */
export type Patience = <T>(request: () => Promise<T>) => Promise<T>

const LONGEST_WAIT_SECONDS = 120
const MOST_ATTEMPTS = 5
// GitHub asks for at least a minute where it names no time (docs.github.com, best practices for the REST API).
const UNNAMED_WAIT_SECONDS = 60

/**
 * Waits for rate limits while the run has time for it. A request that was limited did not happen, so that it is safe
 * to repeat, a write too. A limit that outlasts the run is thrown: the next run goes on.
 */
export function patience(limits: {
  readonly waitSeconds: number
  readonly pause: (seconds: number) => Promise<void>
}): Patience {
  let left = limits.waitSeconds
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await request()
      } catch (error) {
        const seconds = limitedFor(error)
        if (seconds === null || attempt === MOST_ATTEMPTS) throw error
        if (!(seconds > 0 && seconds <= Math.min(LONGEST_WAIT_SECONDS, left))) throw error
        left -= seconds
        await limits.pause(seconds)
      }
    }
  }
}

/** Seconds after which GitHub wants to be asked again; NaN when it says something else; null when no limit was hit. */
export function limitedFor(error: unknown, now: number = Date.now()): number | null {
  if (!isRecord(error) || (error['status'] !== 403 && error['status'] !== 429)) return null
  const response = isRecord(error['response']) ? error['response'] : {}
  const headers = isRecord(response['headers']) ? response['headers'] : {}
  if (headers['retry-after'] !== undefined) return wholeNumber(headers['retry-after'])
  if (String(headers['x-ratelimit-remaining']) === '0') {
    return Math.max(1, Math.ceil(wholeNumber(headers['x-ratelimit-reset']) - now / 1_000) + 1)
  }
  const isLimit = error['status'] === 429 || /rate limit|abuse detection/i.test(String(error['message']))
  return isLimit ? UNNAMED_WAIT_SECONDS : null
}

function wholeNumber(value: unknown): number {
  const text = String(value)
  return /^-?\d{1,12}$/.test(text) ? Number(text) : Number.NaN
}
