import type { Issue, Refusal } from '../../ports/tracker.js'
import type { IssuesAfter } from '../after.js'
import { doubtNotices } from '../match/filing.js'
import type { Survey } from '../survey.js'
import { repositoriesOf } from '../want/route.js'
import { familiesOf } from './kinship.js'
import { doubtOf, lostRecords } from './lost-records.js'
import { planRecords, type RecordPlan } from './plan-records.js'
import { type Records, recordsAmong } from './record.js'
import { RECORD_LABEL } from './record-label.js'

export interface RecordsInput {
  readonly found: Survey
  readonly after: IssuesAfter
  /** Every document was read: only then does absence mean something. */
  readonly whole: boolean
  /** How many issues may still be created in this run. */
  readonly room: number
  readonly confirmed: number | null
  /** Parent issues that were taken away are made again. */
  readonly fileAgain: boolean
  /** Asked when there is something to write; null: nothing is written. */
  readonly mayWrite: (() => Promise<{ readonly overtaken: boolean }>) | null
}

/** The parent issues that are there, and what is to be done. */
export interface RecordsSurvey {
  readonly records: Records
  readonly plan: RecordPlan
  readonly ourIds: ReadonlySet<number>
  /** Repositories, in lower case, in which an issue bears the label. */
  readonly labelled: ReadonlySet<string>
  readonly notices: readonly string[]
  readonly refusal: Refusal | null
}

/** Lists the parent issues and plans; what only new ones need is asked then. Null: nobody knows which are ours. */
export async function surveyRecords(input: RecordsInput): Promise<RecordsSurvey | null> {
  const { found, after, whole, fileAgain, room } = input
  const { me, context, trackerOf } = found
  if (me === null) return null
  const ourIds = new Set([me.id, ...context.settings.trustedIds])
  const places = repositoriesOf(context.settings.routing, context.home)
  const listed: Issue[] = []
  for (const place of places) {
    const answer = await trackerOf(place).list(RECORD_LABEL.name)
    if (!answer.ok) return { ...unknown(ourIds), refusal: answer.refusal }
    listed.push(...answer.value)
  }
  const planned = (records: Records, gone: ReadonlySet<string>, blocked: ReadonlySet<string>) => {
    const families = familiesOf(found, after, records, gone)
    return planRecords({ ...found, after, records, families, whole, blocked, room })
  }
  const first = recordsAmong(listed, ourIds)
  const { without } = planned(first, NONE, NONE)
  const seen = { ourIds, labelled: new Set(listed.map(({ repository }) => repository.toLowerCase())) }
  const lack = first.kept.length === 0 ? await lackOf(without[0]?.children[0], trackerOf) : null
  if (lack) return { ...unknown(ourIds), ...lack }
  const lost = await lostRecords(without, { found, places, listed, records: first, ourIds, fileAgain })
  const blocked = lost.refusal ? new Set(without.map(({ postmortem }) => postmortem)) : lost.blocked
  const broken = doubtNotices(first.broken.map(doubtOf), context.home)
  return {
    ...seen,
    records: lost.records,
    plan: planned(lost.records, lost.gone, blocked),
    notices: [...broken, ...lost.notices],
    refusal: lost.refusal,
  }
}

/** Asked once, before the first parent issue is made: GitHub Enterprise Server has no sub-issues. */
async function lackOf(child: Issue | undefined, trackerOf: RecordsInput['found']['trackerOf']) {
  if (!child) return null
  const answer = await trackerOf(child.repository).subIssues(child.number)
  if (!answer.ok) return { refusal: answer.refusal }
  return answer.value === null ? { notices: [NO_SUB_ISSUES] } : null
}

function unknown(ourIds: ReadonlySet<number>): RecordsSurvey {
  const plan = { changes: [], without: [], families: [] }
  return { records: { kept: [], doubled: [], broken: [] }, plan, ourIds, labelled: NONE, notices: [], refusal: null }
}

const NONE: ReadonlySet<string> = new Set()
const NO_SUB_ISSUES =
  'This host has no sub-issues, so there are no parent issues (`action-items.parent-issue`). Everything else goes on.'
