import { addDays, type Day } from '../calendar/day.js'
import type { Answer, Comment } from '../ports/tracker.js'
import { renderCheckIn } from '../render/markdown/check-in.js'
import type { CheckIn } from '../report/check-ins.js'
import type { ReportItem } from '../report/facts.js'
import { MARK_START } from '../report/mark.js'
import { RECENT_DAYS } from '../sync/asked/recent-comments.js'
import type { ChangeReport } from '../sync/change.js'
import { keyDigest } from '../sync/mark/digest.js'
import { type Kept, recordsAmong } from '../sync/records/record.js'
import { RECORD_LABEL } from '../sync/records/record-label.js'
import type { Reconciled } from './reconcile-record.js'
import { sayOnce } from './say-once.js'

export interface CheckedIn {
  readonly changes: readonly ChangeReport[]
  /** Those without a parent issue: the weekly report tells of them. */
  readonly left: readonly CheckIn[]
}

export interface CheckInRequest {
  readonly checkIns: readonly CheckIn[]
  readonly open: readonly ReportItem[]
  readonly today: Day
  readonly ourIds: ReadonlySet<number>
  readonly dryRun: boolean
}

/** Says on parent issues what became of their postmortems, each once. */
export async function checkIn(reconciled: Reconciled, request: CheckInRequest): Promise<CheckedIn> {
  const { checkIns, ourIds } = request
  const { loaded, connection } = reconciled
  if (checkIns.length === 0 || !loaded.config['action-items']['parent-issue']) return { changes: [], left: checkIns }
  const listed = await connection.tracker.list(RECORD_LABEL.name)
  const kept = listed.ok ? recordsAmong(listed.value, ourIds).kept : []
  const changes: ChangeReport[] = []
  const left: CheckIn[] = []
  for (const one of checkIns) {
    const record = kept.find(({ mark }) => mark.postmortem === keyDigest(one.id))
    if (!record) left.push(one)
    else if (one.on > addDays(request.today, -RECENT_DAYS))
      changes.push(...(await said(one, record, reconciled, request)))
  }
  return { changes, left }
}

/** A comment of ours from the last two weeks, in which the day lies, is not repeated. */
function said(
  one: CheckIn,
  { issue }: Kept,
  { connection, recent }: Reconciled,
  { open, ourIds, dryRun }: CheckInRequest,
): Promise<readonly ChangeReport[]> {
  const mark = `${MARK_START}check-in:${one.on} -->`
  const items = open.flatMap(({ item }) => (item.postmortem.path === one.path ? [item] : []))
  const saying = {
    key: 'check-in',
    because: `it is looked at again on ${one.on}`,
    mark,
    text: renderCheckIn(one, items),
  }
  const before = async (): Promise<Answer<readonly Comment[]>> => {
    const lately = await recent(connection.trackerOf(issue.repository))
    return lately.ok ? { ok: true, value: lately.value.filter((comment) => comment.issue === issue.number) } : lately
  }
  return sayOnce(issue, saying, { connection, ourIds, dryRun, before })
}
