import { belowKeys } from './kinship.js'
import { kindOf, type RecordRevision } from './plan-records.js'
import { putBelow } from './put-below.js'
import type { RecordsApplied, RecordWriting } from './record-writing.js'
import { outcomeOf, reportOf } from './report-record.js'
import { recordPatch } from './revise-record.js'
import { writeRecord } from './write-record.js'

/** Puts issues below a parent issue, then remembers which ones are there. Of a new one only what failed is told. */
export async function applyRevision(
  change: RecordRevision,
  writing: RecordWriting,
  age: 'new' | 'old' = 'old',
): Promise<RecordsApplied> {
  const { wanted, kept, kin } = change
  const { trackerOf, context } = writing
  const put = await putBelow(kept.issue, kin.toPut, trackerOf, context.home)
  const patch = recordPatch(wanted, kept, belowKeys([...kin.below, ...put.below], kept.issue), context)
  const isLimited = put.refusal?.kind === 'limited'
  const written = patch === null || isLimited ? NOTHING : await writeRecord(kept.issue, patch, writing)
  const refusal = put.refusal ?? written.refusal
  const outcome = put.refusal ? outcomeOf(put.refusal) : written.outcome
  const isQuiet = outcome === 'done' && (patch === null || age === 'new')
  return {
    reports: isQuiet ? [] : [reportOf(change, context, { outcome, refusal, kind: kindOf(patch) })],
    notices: [...put.notices, ...written.notices],
    stopped: refusal?.kind === 'limited' ? refusal : null,
  }
}

const NOTHING = { outcome: 'done', refusal: null, notices: [] } as const
