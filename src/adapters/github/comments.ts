import type { Tracker } from '../../ports/tracker.js'
import { commentFrom, issueCommentFrom } from './issue.js'
import { pages, uniqueBy } from './pages.js'
import { expectStatus, type Place } from './place.js'
import { type Asked, answer } from './refusal.js'

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'

/** Comments on issues and on pull requests: for GitHub both are the same. */
export function comments(
  place: Place,
): Pick<Tracker, 'comment' | 'editComment' | 'comments' | 'commentsSince' | 'react'> {
  const { octokit, owner, repo, repository } = place
  const writing = (to: string, subject: string): Asked => ({ to, repository, needs: 'issues: write', subject })
  return {
    comment: (number, body) =>
      answer(writing(`comment on #${number}`, `#${number}`), async () => {
        const { status, data } = await octokit.request(`POST ${COMMENTS}`, { owner, repo, issue_number: number, body })
        expectStatus(status, 201)
        return commentFrom(data)
      }),

    editComment: (id, body) =>
      answer(writing('edit a comment', 'The comment'), async () => {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
        const { status, data } = await octokit.request(route, { owner, repo, comment_id: id, body })
        expectStatus(status, 200)
        return commentFrom(data)
      }),

    comments: (number, since) =>
      answer(
        { to: `read comments of #${number}`, repository, needs: 'issues: read', subject: `#${number}` },
        async () => {
          const range = since === undefined ? {} : { since }
          const found = await pages(octokit, COMMENTS, { owner, repo, issue_number: number, ...range })
          return uniqueBy(found.map(commentFrom), (comment) => comment.id)
        },
      ),

    commentsSince: (since) =>
      answer({ to: 'read new comments', repository, needs: 'issues: read' }, async () => {
        const order = { sort: 'updated', direction: 'asc' }
        const found = await pages(octokit, '/repos/{owner}/{repo}/issues/comments', { owner, repo, since, ...order })
        return uniqueBy(found.flatMap(issueCommentFrom), ({ id }) => id).toSorted((a, b) => a.id - b.id)
      }),

    react: (id, content) =>
      answer(writing('answer a comment', 'The comment'), async () => {
        const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'
        const { status } = await octokit.request(route, { owner, repo, comment_id: id, content })
        if (status !== 200) expectStatus(status, 201)
      }),
  }
}
