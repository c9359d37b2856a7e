/** How much may be made in a minute and in an hour. */
export interface Quota {
  readonly minute: number
  readonly hour: number
}

// GitHub's secondary limits for requests that create content (docs.github.com, rate limits for the REST API).
export const GITHUB_QUOTA: Quota = { minute: 80, hour: 500 }

const MINUTE = 60_000
const HOUR = 3_600_000

/**
 * Seconds after which the next thing may be made; 0: now, and it counts as made. Takes the time in milliseconds.
 */
export function quotaKeeper({ minute, hour }: Quota): (now: number) => number {
  let made: readonly number[] = []
  return (now) => {
    made = made.filter((at) => at > now - HOUR)
    const recent = made.filter((at) => at > now - MINUTE)
    const waits = [waitFor(made, hour, HOUR, now), waitFor(recent, minute, MINUTE, now)]
    const wait = Math.max(...waits)
    if (wait === 0) made = [...made, now]
    return wait
  }
}

/** Until so many of the last ones are older than the span that one more may be made. */
function waitFor(made: readonly number[], most: number, span: number, now: number): number {
  if (made.length < most) return 0
  const oldest = made[made.length - most] ?? now
  return Math.max(1, Math.ceil((oldest + span - now) / 1_000))
}

/** Requests that make something which people are told of. */
export function makesContent(method: string, url: string): boolean {
  return method === 'POST' && /\/(?:issues|comments|pulls|reviews|sub_issues)(?:$|\?)/.test(url)
}
