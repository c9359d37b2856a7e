import type { Refusal } from '../../ports/tracker.js'
import type { ChangeReport } from '../change.js'
import { isBehind, vaultNeeded } from '../vault.js'
import { applyRecords } from './apply-records.js'
import { guardRecords } from './guard-records.js'
import { placeOfChange, type RecordChange } from './plan-records.js'
import { recordNotices } from './record-notices.js'
import { later, type RecordsApplied } from './record-writing.js'
import { reportOf } from './report-record.js'
import { type RecordsInput, type RecordsSurvey, surveyRecords } from './survey-records.js'

export interface RecordsKept {
  readonly reports: readonly ChangeReport[]
  readonly notices: readonly string[]
  readonly refusal: Refusal | null
  readonly guarded: boolean
  readonly overtaken: boolean
}

export const NO_RECORDS: RecordsKept = { reports: [], notices: [], refusal: null, guarded: false, overtaken: false }

/** One parent issue for each postmortem with open action items, with their issues below it, where the host has sub-issues. */
export async function keepRecords(input: RecordsInput): Promise<RecordsKept> {
  const { found, room, confirmed } = input
  const { context } = found
  const survey = await surveyRecords(input)
  if (survey === null) return NO_RECORDS
  const vault = await vaultNeeded(survey.plan.changes.map(placeOfChange), found)
  const open = survey.records.kept.filter(({ issue }) => issue.state === 'open').length
  const visible = survey.plan.changes.filter((change) => !isBehind(vault, placeOfChange(change)))
  const guarded = guardRecords(visible, { limits: context.settings.limits, room, confirmed, open })
  const written = await writtenRecords(guarded.allowed, survey, input)
  const notices = [
    ...survey.notices,
    ...vault.notices.filter((notice) => !found.plan.notices.includes(notice)),
    ...guarded.notices,
    ...recordNotices(survey.plan.families, context.home),
    ...written.notices,
  ]
  return {
    reports: [...written.reports, ...later(guarded.deferred, { context }).reports],
    notices: [...new Set(notices)],
    refusal: survey.refusal ?? written.stopped,
    guarded: guarded.guarded,
    overtaken: written.overtaken,
  }
}

type Written = RecordsApplied & { readonly overtaken: boolean }

async function writtenRecords(
  changes: readonly RecordChange[],
  { labelled, ourIds }: RecordsSurvey,
  { found, mayWrite }: RecordsInput,
): Promise<Written> {
  const { context, trackerOf, me } = found
  if (changes.length === 0 || me === null) return { ...NOTHING, overtaken: false }
  if (mayWrite === null) {
    const reports = changes.map((change) => reportOf(change, context, { outcome: 'planned' }))
    return { ...NOTHING, reports, overtaken: false }
  }
  const { overtaken } = await mayWrite()
  if (overtaken) return { ...later(changes, { context }), overtaken }
  return { ...(await applyRecords(changes, { context, trackerOf, ourIds, labelled, me })), overtaken }
}

const NOTHING: RecordsApplied = { reports: [], notices: [], stopped: null }
