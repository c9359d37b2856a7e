import type { RecordEnding } from './plan-records.js'
import { putBelow } from './put-below.js'
import type { RecordsApplied, RecordWriting } from './record-writing.js'
import { outcomeOf, reportOf } from './report-record.js'
import { writeRecord } from './write-record.js'

/** Closes a parent issue that is not needed any more, when nothing of ours is left below it. */
export async function applyEnding(change: RecordEnding, writing: RecordWriting): Promise<RecordsApplied> {
  const { kept, heir, moving, patch } = change
  const { trackerOf, context } = writing
  const put = heir && (await putBelow(heir, moving, trackerOf, context.home))
  if (put?.refusal) return told(change, outcomeOf(put.refusal), put.refusal, put.notices, writing)
  if (put && put.notices.length > 0) return told(change, 'deferred', null, put.notices, writing)
  const { outcome, refusal, notices } = await writeRecord(kept.issue, patch, writing)
  return told(change, outcome, refusal, notices, writing)
}

function told(
  change: RecordEnding,
  outcome: RecordsApplied['reports'][number]['outcome'],
  refusal: RecordsApplied['stopped'],
  notices: readonly string[],
  { context }: RecordWriting,
): RecordsApplied {
  const stopped = refusal?.kind === 'limited' ? refusal : null
  return { reports: [reportOf(change, context, { outcome, refusal })], notices, stopped }
}
