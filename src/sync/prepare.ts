import type { Person, Refusal, Tracker } from '../ports/tracker.js'
import { grouped } from './grouped.js'
import type { Look } from './look.js'
import { match } from './match/match.js'
import { type Actual, type Doubtful, managedOf, unlabelled } from './match/ownership.js'
import { takenAway } from './match/taken-away.js'
import type { Written } from './match/written-issues.js'
import { filingsOf, type Plan, plan } from './plan/plan.js'
import { type Change, repositoryOf } from './plan/plan-change.js'
import type { PlanContext } from './settings.js'
import { isBehind, type Vault, vaultNeeded } from './vault.js'
import { placeKey } from './want/references.js'
import type { WantedItem } from './want/want.js'

export interface Draft extends Look {
  readonly context: PlanContext
  readonly me: Person | null
  readonly trackerOf: (repository: string) => Tracker
  /** All that we wrote; nothing where no item wants an issue. */
  readonly written: Written
  readonly vault: () => Promise<Vault>
  /** Why a repository to which issues are routed cannot be looked at: then nothing new is filed anywhere. */
  readonly closed: Refusal | null
  /** Also what had an issue that was taken away. */
  readonly fileAgain: boolean
}

export interface Prepared {
  readonly actual: Actual
  readonly context: PlanContext
  readonly plan: Plan
  readonly refusal: Refusal | null
}

/** Plans, asks what only this plan needs to know, and plans again with the answers. */
export async function prepare(draft: Draft): Promise<Prepared> {
  const { wanted, matching, followed } = draft
  const lost = await lostIssues(draft)
  const doubtful = [...draft.actual.doubtful, ...lost.doubtful]
  const actual = { ...draft.actual, doubtful, takenAway: lost.takenAway }
  const refusal = draft.closed
  const planned = (context: PlanContext) => plan(wanted, actual, matching, followed, context)
  const first = planned(draft.context)
  const vault = await vaultNeeded(first.changes.map(repositoryOf), draft)
  const mayBeMade = (change: Change) => !(refusal && change.kind === 'create') && !isBehind(vault, repositoryOf(change))
  const unassignable = await unassignableOf(first.changes.filter(mayBeMade), draft.trackerOf)
  const context = { ...draft.context, unassignable: unassignable.of }
  const second = unassignable.of.size > 0 ? planned(context) : first
  const taken = [...lost.takenAway.values()].map(({ notice }) => notice)
  const notices = [...second.notices, ...unassignable.notices, ...vault.notices, ...taken]
  return { actual, context, refusal, plan: { ...second, changes: second.changes.filter(mayBeMade), notices } }
}

interface Lost {
  readonly doubtful: readonly Doubtful[]
  readonly takenAway: Actual['takenAway']
}

/**
 * Issues whose label a person took away must not be filed again, and those that the report remembers may not be there at
 * all any more.
 */
async function lostIssues(draft: Draft): Promise<Lost> {
  const { matching, actual, followed, me, context, trackerOf, written, closed } = draft
  const { open } = filingsOf(matching, actual, followed)
  if (me === null || open.length === 0 || closed !== null) return { doubtful: [], takenAway: new Map() }
  const doubtful = theirs(unlabelled(written.issues, me, context.settings), open, draft)
  const memory = draft.fileAgain ? new Map() : written.memory
  const listed = new Set([...draft.issues, ...written.issues].map(placeKey))
  return { doubtful, takenAway: await takenAway(open, memory, listed, trackerOf, context) }
}

// The item may have been reworded or moved since: it is told as a managed issue's would be.
function theirs(
  lost: readonly Doubtful[],
  open: readonly WantedItem[],
  { wanted, context }: Draft,
): readonly Doubtful[] {
  const managed = lost.flatMap(({ issue }) => managedOf(issue))
  const { pairs } = match({ ...wanted, items: open }, managed, context.home, context.rendering)
  return lost.map((doubtful) => {
    const keys = pairs.flatMap((pair) => (pair.managed.issue === doubtful.issue ? [pair.wanted.key] : []))
    return { ...doubtful, keys: [...doubtful.keys, ...keys] }
  })
}

async function unassignableOf(changes: readonly Change[], trackerOf: Draft['trackerOf']) {
  const of = new Map<string, ReadonlySet<string>>()
  const notices: string[] = []
  for (const [repository, group] of grouped(changes, repositoryOf)) {
    const logins = [...new Set(group.flatMap(newAssignees).map((login) => login.toLowerCase()))]
    const answer = logins.length > 0 ? await trackerOf(repository).assignable(logins) : null
    const refused = answer?.ok ? logins.filter((login) => !answer.value.has(login)) : []
    if (refused.length > 0) of.set(repository.toLowerCase(), new Set(refused))
    notices.push(...refused.map((login) => unassignableNotice(login, repository)))
  }
  return { of, notices }
}

function newAssignees(change: Change): readonly string[] {
  if (change.kind === 'create') return change.draft.assignees
  const before = new Set(change.managed.issue.assignees.map((login) => login.toLowerCase()))
  return (change.patch.assignees ?? []).filter((login) => !before.has(login.toLowerCase()))
}

function unassignableNotice(login: string, repository: string): string {
  return `\`${login}\` cannot be assigned in ${repository}: the issue names the owner in its text instead.`
}
