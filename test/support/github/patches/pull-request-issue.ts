import { records } from '../exchange.js'
import { issueKey } from '../memory.js'
import type { World } from '../world.js'

type Row = { readonly [key: string]: unknown }

/** All pull requests of a repository (`/repos/owner/name`), in the form of issues. */
export async function pullRequests(world: World, repository: string): Promise<readonly Row[]> {
  const pulls = records(await world.emulator.all(`${repository}/pulls`, 'state=all'))
  return Promise.all(pulls.map((pull) => asIssue(pull, repository, world)))
}

/** The form is that of GitHub's OpenAPI description, `issue`: an issue with an object `pull_request`. */
export async function asIssue(pull: Row, repository: string, world: World): Promise<Row> {
  const number = Number(pull['number'])
  const url = `${world.emulator.url}${repository}`
  const issue = `${url}/issues/${number}`
  const key = issueKey(world.memory, repository.slice('/repos/'.length), number)
  const merge = world.memory.merges.get(key)
  const labels = await world.emulator.all(`${repository}/issues/${number}/labels`)
  const comments = await world.emulator.all(`${repository}/issues/${number}/comments`)
  const { id, node_id, html_url, diff_url, patch_url, title, user, body, state, assignee, assignees, milestone } = pull
  const { created_at, updated_at, closed_at, merged_at, author_association } = pull
  return {
    ...{ id, node_id, number, title, user, body, state, assignee, assignees, milestone, html_url, labels },
    ...{ created_at, updated_at, closed_at, author_association },
    comments: comments.length,
    ...{ locked: false, active_lock_reason: null },
    state_reason: null,
    url: issue,
    repository_url: url,
    labels_url: `${issue}/labels{/name}`,
    comments_url: `${issue}/comments`,
    events_url: `${issue}/events`,
    pull_request: {
      url: `${url}/pulls/${number}`,
      html_url,
      diff_url,
      patch_url,
      merged_at: merge?.at ?? merged_at ?? null,
    },
  }
}
