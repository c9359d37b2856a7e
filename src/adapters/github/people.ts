import type { Tracker } from '../../ports/tracker.js'
import { expectStatus, type Place } from './place.js'
import { answer } from './refusal.js'
import { isRecord } from './shape.js'

// What a login can be, with the underscore of managed accounts: other text must not become part of an address.
const LOGIN = /^[A-Za-z0-9_-]{1,64}$/

/** Who can be assigned in the repository. */
export function people({ octokit, owner, repo, repository }: Place): Pick<Tracker, 'assignable'> {
  return {
    assignable: (login) =>
      answer({ to: 'ask who can be assigned', repository, needs: 'issues: read' }, async () => {
        if (!LOGIN.test(login)) return false
        try {
          const route = 'GET /repos/{owner}/{repo}/assignees/{assignee}'
          const { status } = await octokit.request(route, { owner, repo, assignee: login })
          expectStatus(status, 204)
          return true
        } catch (error) {
          if (isRecord(error) && error['status'] === 404) return false
          throw error
        }
      }),
  }
}
