import type { Octokit } from '@octokit/rest'
import type { LineComment, LineRange, Reviews } from '../../ports/reviews.js'
import { commentFrom } from './issue.js'
import { asRecord, pages, uniqueBy } from './pages.js'
import { expectStatus, placeOf } from './place.js'
import { answer } from './refusal.js'
import { text } from './shape.js'

/** Reviews of pull requests. `repository` is `owner/name`: anything else is a `TypeError`. */
export function githubReviews(octokit: Octokit, repository: string): Reviews {
  const { owner, repo } = placeOf(octokit, repository)
  const asked = (to: string, number: number, needs: string) => {
    return { to, repository, needs: `pull-requests: ${needs}`, subject: `Pull request #${number}` }
  }
  return {
    openLines: (number) =>
      answer(asked('list changed files', number, 'read'), async () => {
        const route = '/repos/{owner}/{repo}/pulls/{pull_number}/files'
        const found = await pages(octokit, route, { owner, repo, pull_number: number })
        return new Map(found.map(openLinesOf))
      }),

    lineComments: (number) =>
      answer(asked('read comments of the review', number, 'read'), async () => {
        const route = '/repos/{owner}/{repo}/pulls/{pull_number}/comments'
        const found = await pages(octokit, route, { owner, repo, pull_number: number })
        return uniqueBy(found.map(commentFrom), ({ id }) => id)
      }),

    review: (number, { commit, body, comments }) =>
      answer(asked('suggest changes', number, 'write'), async () => {
        const { status } = await octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
          ...{ owner, repo, pull_number: number },
          ...{ commit_id: commit, event: 'COMMENT' as const, body, comments: comments.map(commentBody) },
        })
        expectStatus(status, 200)
      }),
  }
}

function commentBody({ path, lines, body }: LineComment) {
  const side = { line: lines.end, side: 'RIGHT' }
  // GitHub refuses a range of one line (422): it wants the line alone.
  const range = lines.start === lines.end ? {} : { start_line: lines.start, start_side: 'RIGHT' }
  return { path, body, ...side, ...range }
}

function openLinesOf(data: unknown): readonly [string, readonly LineRange[]] {
  const { filename, patch } = asRecord(data, 'a changed file')
  return [text(filename) ?? '', hunksIn(text(patch) ?? '')]
}

const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm

/** The new side of each hunk: added lines, and those around them. */
function hunksIn(patch: string): readonly LineRange[] {
  return [...patch.matchAll(HUNK)]
    .map(([, start, count]) => ({ start: Number(start), end: Number(start) + Number(count ?? 1) - 1 }))
    .filter(({ start, end }) => end >= start)
}
