import type { OpenPullRequest } from '../ports/host.js'

// The words that GitHub takes for "merging this closes that".
const CLOSING =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? (?:([\w.-]{1,100}\/[\w.-]{1,100})?#|https:\/\/[\w.:-]{1,200}\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/)(\d{1,9})\b/gi

/** Numbers of the issues that open pull requests say they close: somebody is at work on them. */
export function issuesInWork(pullRequests: readonly OpenPullRequest[], repository: string): ReadonlySet<number> {
  const numbers = pullRequests.flatMap(({ title, body }) =>
    [...`${title}\n${body}`.matchAll(CLOSING)].flatMap(([, short, long, number]) => {
      const named = (short ?? long ?? repository).toLowerCase()
      return named === repository.toLowerCase() ? [Number(number)] : []
    }),
  )
  return new Set(numbers)
}
