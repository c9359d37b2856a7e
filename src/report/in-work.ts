import type { OpenPullRequest } from '../ports/host.js'
import { placeKey } from '../sync/want/references.js'
import { withoutCode } from './visible.js'

// The words that GitHub takes for "merging this closes that".
const CLOSING =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? (?:([\w.-]{1,100}\/[\w.-]{1,100})?#|https:\/\/[\w.:-]{1,200}\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/)(\d{1,9})\b/gi

/** Which pull request is open for an issue, by its place (`placeKey`). */
export type InWork = ReadonlyMap<string, number>

/** The issues that open pull requests of a repository say they close: somebody is at work on them. */
export function issuesInWork(pullRequests: readonly OpenPullRequest[], repository: string): InWork {
  const places = pullRequests.flatMap(({ number: pullRequest, title, body }) =>
    [...`${title}\n${withoutCode(body)}`.matchAll(CLOSING)].map(
      ([, short, long, number]) =>
        [placeKey({ repository: short ?? long ?? repository, number: Number(number) }), pullRequest] as const,
    ),
  )
  return new Map(places)
}
