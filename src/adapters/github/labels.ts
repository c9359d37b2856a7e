import type { Tracker } from '../../ports/tracker.js'
import { labelFrom } from './issue.js'
import { pages } from './pages.js'
import { expectStatus, type Place } from './place.js'
import { answer } from './refusal.js'

/** The labels of a repository. One that exists already is refused as `invalid`, with the field `name`. */
export function labels({ octokit, owner, repo, repository }: Place): Pick<Tracker, 'labels' | 'createLabel'> {
  return {
    labels: () =>
      answer({ to: 'list labels', repository, needs: 'issues: read' }, async () => {
        const found = await pages(octokit, '/repos/{owner}/{repo}/labels', { owner, repo })
        return found.map(labelFrom)
      }),

    createLabel: ({ name, color, description }) =>
      answer({ to: 'create a label', repository, needs: 'issues: write' }, async () => {
        const sent = { owner, repo, name, color, description }
        const { status, data } = await octokit.request('POST /repos/{owner}/{repo}/labels', sent)
        expectStatus(status, 201)
        return labelFrom(data)
      }),
  }
}
