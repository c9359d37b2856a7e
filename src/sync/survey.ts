import type { Answer, Issue, Person, Refusal, Tracker, Trackers } from '../ports/tracker.js'
import type { Document } from '../postmortem/model.js'
import { gatherAsks } from './asked/gather-asks.js'
import type { RecentComments } from './asked/recent-comments.js'
import { adopted, receiving, recordOf, undecided } from './match/adopt.js'
import { type Matching, match } from './match/match.js'
import { type Actual, hasMarks, sortOut } from './match/ownership.js'
import { openTrackers } from './open-trackers.js'
import type { Plan } from './plan/plan.js'
import { prepare } from './prepare.js'
import type { PlanContext } from './settings.js'
import { type Wanted, want } from './want/want.js'

/** What the sync reads before it plans. */
export interface SurveyInput {
  readonly documents: readonly Document[]
  /** Paths of those that do not look like postmortems. */
  readonly unlike: ReadonlySet<string>
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
  const sorted = me ? sortOut(open.issues, me, settings, open.home) : nothingOurs(open.home)
  const ourIds = new Set([...(me ? [me.id] : []), ...settings.trustedIds])
  const asked = await gatherAsks(sorted.managed, { trackerOf: open.trackerOf, recent: input.recent, ourIds, context })
  const actual = { ...sorted, managed: asked.managed }
  const wanted = want(recordOf(input.documents, input.unlike, actual.managed), settings, open.home)
  const receives = receiving(actual.managed, settings, input.changedByPush)
  const matching = match(wanted, actual.managed, open.home, context.rendering, receives)
  const refusal = open.refusal ?? unknownSelf(identity, open.issues)
  const known = { wanted, me, issues: open.issues, matching, trackerOf: open.trackerOf }
  if (refusal) return { ...known, actual, context, refusal, plan: nothingPlanned(open.notices), blind: true }
  const followed = await followedNow(input, matching, wanted, actual, context)
  const prepared = await prepare({
    ...known,
    context,
    actual,
    followed,
    closed: open.closed,
    fileAgain: input.fileAgain,
  })
  const notices = [...open.notices, ...asked.notices, ...prepared.plan.notices]
  return { ...known, ...prepared, plan: { ...prepared.plan, notices }, blind: false }
}

/** Digests of documents whose items may be filed; the history is asked where nothing else decides. */
async function followedNow(
  { changedByPush, appeared }: SurveyInput,
  matching: Matching,
  wanted: Wanted,
  { managed }: Actual,
  { settings }: PlanContext,
): Promise<ReadonlySet<string>> {
  const asked = undecided(matching, managed, settings, changedByPush)
  const found = asked.length > 0 ? await appeared(asked) : new Map<string, string>()
  return adopted(wanted, matching, managed, settings, { changedByPush, appeared: found })
}

function unknownSelf(identity: Answer<Person>, issues: readonly Issue[]): Refusal | null {
  return identity.ok || !hasMarks(issues) ? null : identity.refusal
}

function nothingOurs(repository: string): Actual {
  return { repository, managed: [], doubtful: [], takenAway: new Map() }
}

function nothingPlanned(notices: readonly string[]): Plan {
  return { changes: [], unfiled: new Map(), notices }
}
