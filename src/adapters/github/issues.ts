import type { Answer, Issue, IssuePatch, Tracker } from '../../ports/tracker.js'
import { isPullRequest, issueFrom } from './issue.js'
import { nameOfMoved, pageOfMoved } from './moved.js'
import { pages, uniqueBy } from './pages.js'
import { expectStatus, type Place } from './place.js'
import { type Asked, answer, OddAnswer } from './refusal.js'

const ISSUES = '/repos/{owner}/{repo}/issues'
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}'

/** Listing, reading and writing issues. Lists are never made by search: its index lags behind. */
export function issues(place: Place): Pick<Tracker, 'list' | 'listBy' | 'read' | 'create' | 'update'> {
  const { octokit, owner, repo, repository } = place
  return {
    list: (label) => listOf(place, { labels: label }, (issue) => issue.labels.some(sameText(label))),

    listBy: (login) => listOf(place, { creator: login }, ({ author }) => sameText(login)(author?.login ?? '')),

    read: (number) =>
      answer(
        asking(place, `read issue #${number}`, 'issues: read', number),
        async () => {
          const { data } = await octokit.request(`GET ${ISSUE}`, { owner, repo, issue_number: number })
          return ours(issueFrom(data, repository), repository, number)
        },
        (location) => pageOfMoved(octokit, location),
      ),

    create: ({ labels, assignees, ...fields }) =>
      answer(asking(place, 'create an issue', 'issues: write'), async () => {
        const sent = { owner, repo, ...fields, labels: [...labels], assignees: [...assignees] }
        const { status, data } = await octokit.request(`POST ${ISSUES}`, sent)
        expectStatus(status, 201)
        return ours(issueFrom(data, repository), repository)
      }),

    update: (number, patch) =>
      answer(asking(place, `change issue #${number}`, 'issues: write', number), async () => {
        const sent = { owner, repo, issue_number: number, ...fieldsOf(patch) }
        const { status, data } = await octokit.request(`PATCH ${ISSUE}`, sent)
        expectStatus(status, 200)
        return ours(issueFrom(data, repository), repository, number)
      }),
  }
}

/** Closed ones too, oldest first: an issue that is closed between two pages moves no other. */
function listOf(
  { octokit, owner, repo, repository }: Place,
  filter: { readonly [name: string]: string },
  matches: (issue: Issue) => boolean,
): Promise<Answer<readonly Issue[]>> {
  return answer(
    { to: 'list issues', repository, needs: 'issues: read' },
    async () => {
      const order = { state: 'all', sort: 'created', direction: 'asc' }
      const found = await pages(octokit, ISSUES, { owner, repo, ...filter, ...order })
      const issues = found.filter((data) => !isPullRequest(data)).map((data) => issueFrom(data, repository))
      const matching = issues.filter((issue) => matches(ours(issue, repository)))
      return uniqueBy(matching, (issue) => issue.number)
    },
    (location) => nameOfMoved(octokit, location),
  )
}

function fieldsOf({ labels, assignees, stateReason, ...fields }: IssuePatch) {
  return {
    ...fields,
    ...(stateReason === undefined ? {} : { state_reason: stateReason }),
    ...(labels === undefined ? {} : { labels: [...labels] }),
    ...(assignees === undefined ? {} : { assignees: [...assignees] }),
  }
}

/** The issue, if it is the one that was asked for: after a move or behind a proxy it may be another. */
function ours(issue: Issue, repository: string, number = issue.number): Issue {
  if (issue.repository !== repository) throw new OddAnswer(`It answered with an issue of ${issue.repository}.`)
  if (issue.number !== number) throw new OddAnswer(`It answered with issue #${issue.number}.`)
  return issue
}

function asking({ repository }: Place, to: string, needs: string, number?: number): Asked {
  return { to, repository, needs, ...(number === undefined ? {} : { subject: `Issue #${number}` }) }
}

/** GitHub compares names of labels and accounts without regard to case. */
function sameText(expected: string): (found: string) => boolean {
  return (found) => found.toLowerCase() === expected.toLowerCase()
}
