import type { Postmortem } from '../postmortem/model.js'
import { sharedNote } from '../render/markdown/shared-note.js'
import { MARK_START, withMark } from '../report/mark.js'
import { asOutcome, isOurs } from '../report/outcome.js'
import type { ChangeReport } from '../sync/change.js'
import { keyDigest } from '../sync/mark/digest.js'
import { type Kept, recordsAmong } from '../sync/records/record.js'
import { RECORD_LABEL } from '../sync/records/record-label.js'
import { sourceOf } from '../sync/want/want.js'
import { baseVersion } from './base-version.js'
import { permalink } from './pages.js'
import type { Reconciled } from './reconcile-record.js'
import type { World } from './world.js'

export interface Shared {
  readonly changes: readonly ChangeReport[]
  readonly notices: readonly string[]
}

export interface ShareRequest {
  /** The commit before the push; null: the push began the branch. */
  readonly before: string | null
  readonly dryRun: boolean
  readonly ourIds: ReadonlySet<number>
}

const NOTHING: Shared = { changes: [], notices: [] }
const SHARED_MARK = `${MARK_START}shared -->`
// More than that at once were moved or imported: nobody learns from a flood.
const MOST_AT_ONCE = 5

/** Tells those whom `share.on-merge` names of postmortems that became final with this push, each once. */
export async function shareMerged(world: World, reconciled: Reconciled, request: ShareRequest): Promise<Shared> {
  const teams = reconciled.loaded.config.share['on-merge'].filter((to) => to !== 'slack')
  if (teams.length === 0 || request.before === null) return NOTHING
  const merged = await becameFinal(world, reconciled, request.before)
  if (merged.length === 0) return NOTHING
  if (merged.length > MOST_AT_ONCE) {
    return { changes: [], notices: [`${merged.length} postmortems became final at once: none of them is shared.`] }
  }
  if (!reconciled.loaded.config['action-items']['parent-issue']) return { changes: [], notices: [WITHOUT_RECORD] }
  return onRecords(merged, teams, reconciled, request)
}

const WITHOUT_RECORD =
  'Teams under `share.on-merge` hear of a postmortem on its parent issue: set `action-items.parent-issue` to true.'

async function becameFinal(
  world: World,
  { reading, pushed, loaded }: Reconciled,
  before: string,
): Promise<readonly Postmortem[]> {
  const found: Postmortem[] = []
  for (const document of reading.documents) {
    if (!document.readable || document.confidential || document.status?.value !== 'final') continue
    if (!pushed.has(document.path)) continue
    const was = await baseVersion(world, loaded, before, document, undefined)
    const isNew = was === 'new' || (was !== 'unknown' && was.readable && was.status?.value !== 'final')
    if (isNew) found.push(document)
  }
  return found
}

async function onRecords(
  merged: readonly Postmortem[],
  teams: readonly string[],
  { connection, pushedCommit }: Reconciled,
  { ourIds, dryRun }: ShareRequest,
): Promise<Shared> {
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
      const { lessons, source } = {
        lessons: postmortem.learnings.map(({ text }) => text),
        source: sourceOf(postmortem),
      }
      const text = sharedNote({ teams, source, lessons, permalink: permalink(page, pushedCommit, postmortem.path, 1) })
      changes.push(...(await said(record, text, connection, { ourIds, dryRun })))
    }
  }
  return { changes, notices }
}

async function said(
  { issue }: Kept,
  text: string,
  { trackerOf }: Reconciled['connection'],
  { ourIds, dryRun }: Pick<ShareRequest, 'ourIds' | 'dryRun'>,
): Promise<readonly ChangeReport[]> {
  const tracker = trackerOf(issue.repository)
  const before = issue.comments === 0 ? { ok: true as const, value: [] } : await tracker.comments(issue.number)
  if (before.ok && before.value.some((one) => isOurs(one, ourIds) && one.body.includes(SHARED_MARK))) return []
  const { repository, number, url, title } = issue
  const about = { kind: 'comment', key: 'share', title, because: 'the postmortem became final' } as const
  const place = { repository, number, url, shown: `#${number}` }
  if (dryRun) return [{ ...about, issue: place, outcome: 'planned', refusal: null }]
  const answer = before.ok ? await tracker.comment(number, withMark(text, SHARED_MARK)) : before
  return [{ ...about, issue: place, ...asOutcome(answer) }]
}
