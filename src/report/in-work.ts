import type { OpenPullRequest } from '../ports/host.js'
import { placeKey } from '../sync/want/references.js'
import { withoutCode } from './visible.js'

// The words that GitHub takes for "merging this closes that".
const CLOSING =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? (?:([\w.-]{1,100}\/[\w.-]{1,100})?#|https:\/\/[\w.:-]{1,200}\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/)(\d{1,9})\b/gi

/** Places (`placeKey`) of the issues that open pull requests of a repository say they close: somebody is at work on them. */
export function issuesInWork(pullRequests: readonly OpenPullRequest[], repository: string): ReadonlySet<string> {
  const places = pullRequests.flatMap(({ title, body }) =>
    [...`${title}\n${withoutCode(body)}`.matchAll(CLOSING)].map(([, short, long, number]) =>
      placeKey({ repository: short ?? long ?? repository, number: Number(number) }),
    ),
  )
  return new Set(places)
}
