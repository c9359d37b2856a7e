import type { Octokit } from '@octokit/rest'
import type { Person, Tracker } from '../../ports/tracker.js'
import { comments } from './comments.js'
import { extras } from './extras.js'
import { identity } from './identity.js'
import { issues } from './issues.js'
import { labels } from './labels.js'
import { people } from './people.js'
import { placeOf } from './place.js'

/** GitHub's issues as a tracker. `repository` is `owner/name`: anything else is a `TypeError`. */
export function githubTracker(octokit: Octokit, repository: string): Tracker {
  const place = placeOf(octokit, repository)
  let known: Person | null = null
  return {
    repository,
    ...issues(place),
    ...comments(place),
    ...labels(place),
    ...people(place),
    ...extras(place),
    identity: async () => {
      if (known !== null) return { ok: true, value: known }
      const found = await identity(place)
      if (found.ok) known = found.value
      return found
    },
  }
}
