import type { Issue, Tracker } from '../../ports/tracker.js'
import { issueFrom, milestoneFrom } from './issue.js'
import { asRecord, pages } from './pages.js'
import { expectStatus, type Place } from './place.js'
import { answer, OddAnswer } from './refusal.js'
import { isRecord, list, text } from './shape.js'

type Extras = 'isPrivate' | 'milestones' | 'createMilestone' | 'types' | 'subIssues' | 'addSubIssue' | 'moveSubIssue'

/** What a repository may have beside plain issues. Kinds and sub-issues are not on every host: 404 there. */
export function extras({ octokit, owner, repo, repository }: Place): Pick<Tracker, Extras> {
  const at = { owner, repo }
  const reading = (to: string) => ({ to, repository, needs: 'issues: read' })
  const writing = (to: string, subject?: string) => ({
    ...{ to, repository, needs: 'issues: write' },
    ...(subject === undefined ? {} : { subject }),
  })
  const put = (number: number, { id }: Issue, how: { readonly replace_parent?: true }) =>
    answer(writing(`put an issue below #${number}`, `#${number}`), async () => {
      if (id === null) throw new OddAnswer('It did not tell the id of the issue.')
      const sent = { ...at, issue_number: number, sub_issue_id: id, ...how }
      const { status } = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', sent)
      expectStatus(status, 201)
    })
  return {
    isPrivate: () =>
      answer({ to: 'ask whether it is private', repository, needs: 'metadata: read' }, async () => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}', at)
        const { private: isPrivate } = asRecord(data, 'a repository')
        if (typeof isPrivate !== 'boolean') throw new OddAnswer('The answer is not a repository.')
        return isPrivate
      }),

    milestones: () =>
      answer(reading('list milestones'), async () => {
        const found = await pages(octokit, '/repos/{owner}/{repo}/milestones', { ...at, state: 'all' })
        return found.map(milestoneFrom)
      }),

    createMilestone: (title) =>
      answer(writing('create a milestone'), async () => {
        const { status, data } = await octokit.request('POST /repos/{owner}/{repo}/milestones', { ...at, title })
        expectStatus(status, 201)
        return milestoneFrom(data)
      }),

    types: () =>
      answer(reading('list the types of issues'), () =>
        unlessMissing(async () => {
          const { data } = await octokit.request('GET /repos/{owner}/{repo}/issue-types', at)
          return list(data).flatMap((type) => (isRecord(type) ? (text(type['name']) ?? []) : []))
        }),
      ),

    subIssues: (number) =>
      answer(reading(`list the sub-issues of #${number}`), () =>
        unlessMissing(async () => {
          const route = '/repos/{owner}/{repo}/issues/{issue_number}/sub_issues'
          const found = await pages(octokit, route, { ...at, issue_number: number })
          return found.map((issue) => issueFrom(issue, repository))
        }),
      ),

    addSubIssue: (number, child) => put(number, child, {}),
    moveSubIssue: (number, child) => put(number, child, { replace_parent: true }),
  }
}

/** Null where the host does not know the address. The issue and the repository are known to be there. */
async function unlessMissing<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (isRecord(error) && error['status'] === 404) return null
    throw error
  }
}
