import { isRecord, records, refused } from '../exchange.js'
import { issueKey } from '../memory.js'
import { page } from '../paging.js'
import { type Patch, when } from '../world.js'
import { filesOfPull } from './pull-requests.js'

// The emulator knows comments on lines by their old `position` only. On GitHub they stand at `line`, a range begins at
// `start_line`, and a review with a line that is not part of the difference is refused as a whole; one
// that was made is answered with 200 (its OpenAPI description, pulls/create-review and pulls/create-review-comment).

type Row = { readonly [key: string]: unknown }

export const reviewLines: Patch = when(
  'POST',
  /^(\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+))\/reviews$/,
  async (match, asked, world, next) => {
    const [path = '', repository = '', number = ''] = match
    const { comments, ...rest } = isRecord(asked.json) ? asked.json : {}
    const drafts = records(comments)
    const files = (await filesOfPull(world, path, repository)) ?? []
    if (!drafts.every((draft) => isOpen(draft, files))) {
      return refused(422, 'Unprocessable Entity', { errors: ['Line could not be resolved'] })
    }
    const reply = await next({ ...asked, json: rest })
    if (reply.status >= 300 || !isRecord(reply.json)) return reply
    const review = reply.json
    const key = issueKey(world.memory, repository, number)
    const before = world.memory.reviewComments.get(key) ?? []
    const made = drafts.map((draft, at) =>
      commentOf(draft, review, before.length + at + 1, `${world.emulator.url}${path}`),
    )
    world.memory.reviewComments.set(key, [...before, ...made])
    return { ...reply, status: 200 }
  },
)

export const listReviewComments: Patch = when(
  'GET',
  /^\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/comments$/,
  async ([repository = '', number], asked, world) => {
    const found = world.memory.reviewComments.get(issueKey(world.memory, repository, number)) ?? []
    return page(asked, found, world.emulator.url)
  },
)

/** Both ends stand on the new side of one hunk, the first line before the last. */
function isOpen(draft: Row, files: readonly Row[]): boolean {
  const patch = String(files.find(({ filename }) => filename === draft['path'])?.['patch'] ?? '')
  const last = Number(draft['line'])
  const first = Number(draft['start_line'] ?? last)
  if (draft['side'] !== 'RIGHT' || ('start_line' in draft && first >= last)) return false
  return [...patch.matchAll(/^@@ -[\d,]+ \+(\d+)(?:,(\d+))? @@/gm)].some(([, start, count]) => {
    return first >= Number(start) && last < Number(start) + Number(count ?? 1)
  })
}

function commentOf(draft: Row, review: Row, id: number, pull: string): Row {
  const commit = review['commit_id']
  const url = `${pull}/comments/${id}`
  const instant = review['submitted_at']
  return {
    ...{ id, url, node_id: `PRRC_${id}`, pull_request_review_id: review['id'], diff_hunk: '', path: draft['path'] },
    ...{ commit_id: commit, original_commit_id: commit, user: review['user'], body: draft['body'] },
    ...{ created_at: instant, updated_at: instant, html_url: url, pull_request_url: pull },
    ...{ author_association: 'CONTRIBUTOR', line: draft['line'], side: draft['side'] },
    ...('start_line' in draft ? { start_line: draft['start_line'], start_side: draft['start_side'] } : {}),
    _links: { self: { href: url }, html: { href: url }, pull_request: { href: pull } },
  }
}
