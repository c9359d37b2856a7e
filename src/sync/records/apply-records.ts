import { applyEnding } from './apply-ending.js'
import { applyRevision } from './apply-revision.js'
import { createRecords } from './create-records.js'
import type { RecordChange } from './plan-records.js'
import { later, type RecordsApplied, type RecordWriting, together } from './record-writing.js'

/** One after the other; what fails leaves the others their turn, and the next run goes on from there. */
export async function applyRecords(changes: readonly RecordChange[], writing: RecordWriting): Promise<RecordsApplied> {
  const creations = changes.filter((change) => change.step === 'create')
  const applied: RecordsApplied[] = []
  for (const change of changes) {
    if (change.step === 'create') continue
    const isStopped = together(applied).stopped !== null
    if (isStopped) applied.push(later([change], writing))
    else if (change.step === 'end') applied.push(await applyEnding(change, writing))
    else applied.push(await applyRevision(change, writing))
  }
  if (creations.length === 0) return together(applied)
  if (together(applied).stopped !== null) return together([...applied, later(creations, writing)])
  const { made, ...created } = await createRecords(creations, writing)
  applied.push(created)
  for (const { wanted, kin, kept } of made) {
    if (together(applied).stopped !== null) break
    applied.push(await applyRevision({ step: 'revise', kind: 'update', wanted, kin, kept }, writing, 'new'))
  }
  return together(applied)
}
