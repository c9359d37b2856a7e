import type { Issue, Person, Refusal, Tracker } from '../ports/tracker.js'
import type { Document } from '../postmortem/model.js'
import { adopted, receiving, recordOf, undecided } from './match/adopt.js'
import { type Matching, match } from './match/match.js'
import { type Actual, hasMarks, sortOut, unlabelled } from './match/ownership.js'
import { filingsOf, type Plan, plan } from './plan/plan.js'
import type { Change } from './plan/plan-change.js'
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
  /** Why nothing, or nothing new, can be written; null: all can. */
  readonly refusal: Refusal | null
  /** Nobody could look at the issues, or tell ours: nothing is planned. */
  readonly blind: boolean
}

/** Reads the tracker and plans. Two requests when there is nothing to do; what only writing needs is asked then. */
export async function survey(input: SurveyInput, tracker: Tracker): Promise<Survey> {
  const { context } = input
  const { settings } = context
  const identity = await tracker.identity()
  const listed = await tracker.list(settings.labels.base)
  const me = identity.ok ? identity.value : null
  const issues = listed.ok ? listed.value : []
  const actual = me
    ? sortOut(issues, me, settings, tracker.repository)
    : { repository: tracker.repository, managed: [], doubtful: [] }
  const wanted = want(recordOf(input.documents, input.unlike, actual.managed), settings)
  const receives = receiving(actual.managed, settings, input.changedByPush)
  const matching = match(wanted, actual.managed, tracker.repository, context.rendering, receives)
  const asked = undecided(matching, actual.managed, settings, input.changedByPush)
  const appeared = asked.length > 0 ? await input.appeared(asked) : new Map<string, string>()
  const followed = adopted(wanted, matching, actual.managed, settings, { changedByPush: input.changedByPush, appeared })
  const refusal = listed.ok ? unknownSelf(identity, issues) : listed.refusal
  const known = { wanted, me, issues, matching, refusal }
  if (refusal) return { ...known, actual, context, plan: NOTHING_PLANNED, blind: true }
  return { ...known, ...(await prepared({ wanted, context, actual, matching, followed, me }, tracker)), blind: false }
}

interface Draft {
  readonly wanted: Wanted
  readonly context: PlanContext
  readonly actual: Actual
  readonly matching: Matching
  readonly followed: ReadonlySet<string>
  readonly me: Person | null
}

/** Plans, asks what only this plan needs to know, and plans again with the answers. */
async function prepared(draft: Draft, tracker: Tracker) {
  const { wanted, matching, followed, me } = draft
  const lost = await lostIssues(draft, tracker)
  const actual = { ...draft.actual, doubtful: [...draft.actual.doubtful, ...lost.doubtful] }
  const first = plan(wanted, actual, matching, followed, draft.context)
  const kept = lost.refusal ? first.changes.filter(({ kind }) => kind !== 'create') : first.changes
  const unassignable = await unassignableOf(kept, tracker)
  const context = { ...draft.context, unassignable }
  const second = unassignable.size > 0 ? plan(wanted, actual, matching, followed, context) : first
  const changes = lost.refusal ? second.changes.filter(({ kind }) => kind !== 'create') : second.changes
  const notices = [...second.notices, ...[...unassignable].map(unassignableNotice)]
  return { actual, context, plan: { ...second, changes, notices }, refusal: lost.refusal, me }
}

/** Before the first creation: issues of ours whose label a person took away must not be filed again. */
async function lostIssues({ matching, actual, followed, me, context }: Draft, tracker: Tracker) {
  const creates = filingsOf(matching, actual, followed).open.length > 0
  if (!creates || me === null) return { doubtful: [], refusal: null }
  const written = await tracker.listBy(me.login)
  return written.ok
    ? { doubtful: unlabelled(written.value, me, context.settings), refusal: null }
    : { doubtful: [], refusal: written.refusal }
}

async function unassignableOf(changes: readonly Change[], tracker: Tracker): Promise<ReadonlySet<string>> {
  const logins = new Map(changes.flatMap(newAssignees).map((login) => [login.toLowerCase(), login]))
  const refused = new Set<string>()
  for (const [key, login] of logins) {
    const answer = await tracker.assignable(login)
    if (answer.ok && !answer.value) refused.add(key)
  }
  return refused
}

function newAssignees(change: Change): readonly string[] {
  if (change.kind === 'create') return change.draft.assignees
  const before = new Set(change.managed.issue.assignees.map((login) => login.toLowerCase()))
  return (change.patch.assignees ?? []).filter((login) => !before.has(login.toLowerCase()))
}

function unknownSelf(identity: Awaited<ReturnType<Tracker['identity']>>, issues: readonly Issue[]): Refusal | null {
  return identity.ok || !hasMarks(issues) ? null : identity.refusal
}

function unassignableNotice(login: string): string {
  return `\`${login}\` cannot be assigned in this repository: the issue names the owner in its text instead.`
}

const NOTHING_PLANNED: Plan = { changes: [], unfiled: new Map(), notices: [] }
