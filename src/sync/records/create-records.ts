import type { Answer, Issue, Refusal } from '../../ports/tracker.js'
import { grouped } from '../grouped.js'
import { placeKey } from '../want/references.js'
import { applyEnding } from './apply-ending.js'
import { doubleEnding, type RecordCreation } from './plan-records.js'
import { type Kept, type Records, recordOf, recordsAmong } from './record.js'
import { recordDraft } from './record-draft.js'
import { RECORD_LABEL } from './record-label.js'
import { later, type RecordsApplied, type RecordWriting, together } from './record-writing.js'
import { outcomeOf, reportOf } from './report-record.js'

export type Made = RecordCreation & { readonly kept: Kept }

export interface RecordsMade extends RecordsApplied {
  readonly made: readonly Made[]
}

/**
 * Creates parent issues, never tried again blindly: the list afterwards says which ones are there. Two runs at once may
 * both create; whoever made the higher number sees the lower one there, closes its own, and goes on with that one.
 */
export async function createRecords(
  creations: readonly RecordCreation[],
  writing: RecordWriting,
): Promise<RecordsMade> {
  const made: Made[] = []
  const applied: RecordsApplied[] = []
  for (const [repository, group] of grouped(creations, (creation) => creation.repository)) {
    if (together(applied).stopped !== null) applied.push(later(group, writing))
    else {
      const there = await createThere(repository, group, writing)
      made.push(...there.made)
      applied.push(there)
    }
  }
  return { ...together(applied), made }
}

interface Tried {
  readonly creation: RecordCreation
  readonly answer: Answer<Issue>
}

async function createThere(
  repository: string,
  creations: readonly RecordCreation[],
  writing: RecordWriting,
): Promise<RecordsMade> {
  const tracker = writing.trackerOf(repository)
  const noLabel = writing.labelled.has(repository.toLowerCase()) ? null : await ensureLabel(repository, writing)
  const tried: Tried[] = []
  for (const creation of creations) {
    const stop = noLabel ?? limitOf(tried)
    const answer = stop ? refused(stop) : await tracker.create(recordDraft(creation.wanted, writing.context))
    tried.push({ creation, answer })
  }
  const isAny = tried.some(({ answer }) => answer.ok || answer.refusal.kind === 'unknown')
  const listed = isAny ? await tracker.list(RECORD_LABEL.name) : null
  const records = recordsAmong(listed?.ok ? listed.value : [], writing.ourIds)
  const results = tried.map((one) => resultOf(one, records, writing))
  const healed: RecordsApplied[] = []
  for (const doubled of doublesOf(tried, records)) {
    healed.push(await applyEnding(doubleEnding(doubled, [], writing.context), writing))
  }
  const reports = { reports: results.map(({ report }) => report), notices: [], stopped: limitOf(tried) }
  return { ...together([reports, ...healed]), made: results.flatMap(({ made }) => made ?? []) }
}

/** The parent issue to go on with: the one that stays of those with this key, else our own. */
function resultOf({ creation, answer }: Tried, { kept }: Records, { context }: RecordWriting) {
  const own = answer.ok ? answer.value : null
  const mayBeThere = answer.ok || answer.refusal.kind === 'unknown'
  const there = mayBeThere ? kept.find(({ mark }) => mark.postmortem === creation.wanted.postmortem) : undefined
  const found = there ?? (own && recordOf(own)[0]) ?? null
  const refusal = answer.ok || found ? null : answer.refusal
  const issue = own ?? found?.issue ?? null
  const outcome = refusal ? outcomeOf(refusal) : 'done'
  const report = reportOf(creation, context, { outcome, refusal, issue })
  return { report, made: found && { ...creation, kept: found } }
}

function doublesOf(tried: readonly Tried[], { doubled }: Records) {
  const own = new Set(tried.flatMap(({ answer }) => (answer.ok ? [placeKey(answer.value)] : [])))
  const lost = new Set(tried.flatMap(({ creation, answer }) => (answer.ok ? [] : [creation.wanted.postmortem])))
  return doubled.filter(({ kept: { issue, mark } }) => own.has(placeKey(issue)) || lost.has(mark.postmortem))
}

/** GitHub drops or invents unknown labels when it creates an issue. Null: it is there. */
async function ensureLabel(repository: string, { trackerOf }: RecordWriting): Promise<Refusal | null> {
  const answer = await trackerOf(repository).createLabel(RECORD_LABEL)
  return answer.ok || answer.refusal.kind === 'invalid' ? null : answer.refusal
}

function limitOf(tried: readonly Tried[]): Refusal | null {
  const limited = tried.flatMap(({ answer }) => (answer.ok || answer.refusal.kind !== 'limited' ? [] : answer.refusal))
  return limited[0] ?? null
}

function refused(refusal: Refusal): Answer<never> {
  return { ok: false, refusal }
}
