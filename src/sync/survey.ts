import type { Answer, Issue, Person, Refusal, Tracker, Trackers } from '../ports/tracker.js'
import type { Document } from '../postmortem/model.js'
import type { RecentComments } from './asked/recent-comments.js'
import { look } from './look.js'
import type { Matching } from './match/match.js'
import { type Actual, hasMarks } from './match/ownership.js'
import { unlisted, type Written, writtenIssues } from './match/written-issues.js'
import { openTrackers } from './open-trackers.js'
import { filingsOf, type Plan } from './plan/plan.js'
import { prepare } from './prepare.js'
import type { PlanContext } from './settings.js'
import { type Vault, vaultOf } from './vault.js'
import type { Wanted } from './want/want.js'

/** What the sync reads before it plans. */
export interface SurveyInput {
  readonly documents: readonly Document[]
  /** Paths of those that do not look like postmortems. */
  readonly unlike: ReadonlySet<string>
  /** False when files were left out. */
  readonly whole: boolean
  readonly context: PlanContext
  readonly changedByPush: ReadonlySet<string>
  /** When files first appeared in the history, ISO instants by path; asked only for those whose age decides. */
  readonly appeared: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>
  readonly fileAgain: boolean
  readonly recent: RecentComments
}

/** What is there, what belongs together, and what is to be done. */
export interface Survey {
  readonly wanted: Wanted
  readonly me: Person | null
  readonly issues: readonly Issue[]
  readonly actual: Actual
  readonly matching: Matching
  readonly plan: Plan
  readonly context: PlanContext
  readonly trackerOf: (repository: string) => Tracker
  /** Asked when something confidential would be written. */
  readonly vault: () => Promise<Vault>
  /** Why nothing, or nothing new, can be written; null: all can. */
  readonly refusal: Refusal | null
  /** Nobody could look at the issues, or tell ours: nothing is planned. */
  readonly blind: boolean
}

/** Reads the trackers and plans. Two requests when there is nothing to do; what only writing needs is asked then. */
export async function survey(input: SurveyInput, trackers: Trackers): Promise<Survey> {
  const identity = await trackers.home.identity()
  const open = await openTrackers(trackers, input.context.settings.labels.base, input.context.settings.routing)
  const settings = { ...input.context.settings, routing: open.routing }
  const context = { ...input.context, settings, home: open.home }
  const me = identity.ok ? identity.value : null
  const { trackerOf } = open
  const lookout = { input, context, me, trackerOf, closed: open.unlisted }
  const first = await look(open.issues, lookout)
  const refusal = open.refusal ?? unknownSelf(identity, open.issues)
  const known = { me, context, trackerOf, vault: vaultOf(settings.routing, trackerOf) }
  if (refusal) return { ...first, ...known, refusal, plan: nothingPlanned(open.notices), blind: true }
  const { open: unfiled } = filingsOf(first.matching, first.actual, first.followed)
  const whose = me && unfiled.length > 0 ? { me, context, trackerOf, listed: open.issues } : null
  const written = whose ? await writtenIssues(whose) : NOTHING_WRITTEN
  const more = whose && written.ok ? unlisted(written.value, whose) : []
  const seen = more.length > 0 ? await look([...open.issues, ...more], lookout) : first
  const closed = open.closed ?? (written.ok ? null : written.refusal)
  const sources = { ...known, ...seen, written: written.ok ? written.value : NONE, closed, fileAgain: input.fileAgain }
  const prepared = await prepare(sources)
  const notices = [...open.notices, ...seen.notices, ...prepared.plan.notices]
  return { ...seen, ...known, ...prepared, plan: { ...prepared.plan, notices }, blind: false }
}

const NONE: Written = { issues: [], memory: new Map() }
const NOTHING_WRITTEN = { ok: true, value: NONE } as const

function unknownSelf(identity: Answer<Person>, issues: readonly Issue[]): Refusal | null {
  return identity.ok || !hasMarks(issues) ? null : identity.refusal
}

function nothingPlanned(notices: readonly string[]): Plan {
  return { changes: [], unfiled: new Map(), notices }
}
