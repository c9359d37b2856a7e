import type { Postmortem } from '../postmortem/model.js'
import { sharedNote } from '../render/markdown/shared-note.js'
import { MARK_START } from '../report/mark.js'
import type { ChangeReport } from '../sync/change.js'
import { keyDigest } from '../sync/mark/digest.js'
import { recordsAmong } from '../sync/records/record.js'
import { RECORD_LABEL } from '../sync/records/record-label.js'
import { sourceOf } from '../sync/want/want.js'
import { permalink } from './pages.js'
import type { Reconciled } from './reconcile-record.js'
import { sayOnce } from './say-once.js'
import type { Shared, ShareRequest } from './shared.js'

const SHARED_MARK = `${MARK_START}shared -->`
const WITHOUT_RECORD =
  'Teams under `share.on-merge` hear of a postmortem on its parent issue: set `action-items.parent-issue` to true.'

/** A comment on the parent issue of each, with the teams mentioned: one that is there is not repeated. */
export async function shareOnRecords(
  merged: readonly Postmortem[],
  teams: readonly string[],
  { connection, pushedCommit, loaded }: Reconciled,
  { ourIds, dryRun }: ShareRequest,
): Promise<Shared> {
  if (!loaded.config['action-items']['parent-issue']) return { changes: [], notices: [WITHOUT_RECORD] }
  const { tracker, page } = connection
  const listed = await tracker.list(RECORD_LABEL.name)
  if (!listed.ok) return { changes: [], notices: [`Nothing was shared: ${listed.refusal.message}`] }
  const { kept } = recordsAmong(listed.value, ourIds)
  const changes: ChangeReport[] = []
  const notices: string[] = []
  for (const postmortem of merged) {
    const record = kept.find(({ mark }) => mark.postmortem === keyDigest(postmortem.id.value))
    if (!record)
      notices.push(`${postmortem.id.value} is not shared: it has no open action item, and so no parent issue.`)
    else {
      const lessons = postmortem.learnings.map((learning) => learning.text)
      const address = permalink(page, pushedCommit, postmortem.path, 1)
      const text = sharedNote({ teams, source: sourceOf(postmortem), lessons, permalink: address })
      const { issue } = record
      const saying = { key: 'share', because: 'the postmortem became final', mark: SHARED_MARK, text }
      const before = () => connection.trackerOf(issue.repository).comments(issue.number)
      changes.push(...(await sayOnce(issue, saying, { connection, ourIds, dryRun, before })))
    }
  }
  return { changes, notices }
}
