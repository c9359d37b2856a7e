import type { Day } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import type { Issue } from '../ports/tracker.js'
import { keptDifferences } from './kept.js'
import type { Mark } from './mark/mark.js'
import { readMark } from './mark/mark-line.js'
import type { Unfiled } from './match/filing.js'
import { isClosedFirst } from './plan/merge-state.js'
import { isSecretIssue } from './plan/plan-change.js'
import type { PlanContext } from './settings.js'
import type { IssueRef, TrackedItem } from './tracked-item.js'
import { effectiveDue } from './want/due.js'
import { shownPlace } from './want/references.js'
import type { WantedItem } from './want/want.js'

/** An item without an issue of ours. */
export function unfiledItem(
  wanted: WantedItem,
  unfiled: Unfiled | null,
  tracked: string | null,
  { today, settings }: PlanContext,
): TrackedItem {
  const due = wanted.action.due?.value ?? null
  const effective = unfiled === 'deferred' ? effectiveDue(due, priorityOf(wanted), today, settings).due : due
  return {
    ...wordsOf(wanted),
    issue: null,
    isInVault: false,
    unfiled,
    tracked,
    state: wanted.state,
    isTicked: wanted.state !== 'open',
    owners: wanted.owners.logins,
    due,
    effectiveDue: effective,
    ...NOTHING_YET,
  }
}

/** An item and its issue, merged. */
export function filedItem(wanted: WantedItem, issue: Issue, context: PlanContext): TrackedItem {
  const mark = markOf(issue)
  const own = wanted.action.due?.value ?? null
  const due = mark ? mark.base.due.issue : own
  const priority = mark ? mark.base.priority.issue : priorityOf(wanted)
  return {
    ...wordsOf(wanted),
    ...traces(issue, mark, due, priority, context),
    priority,
    title: wanted.action.title,
    dropReason: wanted.action.reason ?? mark?.asked.wontdo?.reason ?? null,
    state: mergedState(issue, wanted.state),
    isTicked: wanted.state !== 'open' && !(mark && isClosedFirst(wanted.state, mark.base.state, issue)),
    owners: issue.assignees.length > 0 ? issue.assignees : wanted.owners.logins,
    conflicts: keptDifferences(
      { owners: wanted.owners.logins, due: own, state: wanted.state },
      { owners: issue.assignees, due, state: issue.state },
      mark?.said ?? [],
    ),
  }
}

/** A managed issue that no readable document speaks of: all that is known is on the issue. */
export function orphanItem(issue: Issue, context: PlanContext): TrackedItem {
  const mark = markOf(issue)
  const path = mark?.path ?? ''
  return {
    key: `${path}#${issue.number}`,
    digest: mark?.key ?? '',
    title: issue.title,
    postmortem: {
      id: path,
      title: path,
      path,
      date: null,
      severity: null,
      status: 'review',
      users: null,
      total: null,
      confidential: isSecretIssue(issue, context),
    },
    ...traces(issue, mark, mark?.base.due.issue ?? null, mark?.base.priority.issue ?? null, context),
    state: mergedState(issue, 'open'),
    isTicked: true,
    owners: issue.assignees,
    otherOwners: [],
    priority: mark?.base.priority.issue ?? null,
    type: null,
    conflicts: [],
    dropReason: mark?.asked.wontdo?.reason ?? null,
  }
}

export function refOf({ repository, number, url }: Issue, home: string): IssueRef {
  return { repository, number, url, shown: shownPlace({ repository, number }, home) }
}

/** What is true of an item: the issue says whether it is open, the document why it is not. */
function mergedState(issue: Issue, document: WantedItem['state']): TrackedItem['state'] {
  if (issue.state === 'open') return 'open'
  if (document !== 'open') return document
  return issue.stateReason === 'not_planned' || issue.stateReason === 'duplicate' ? 'dropped' : 'done'
}

const NOTHING_YET = {
  snoozedUntil: null,
  wontdo: null,
  conflicts: [],
  comments: 0,
  filedAt: null,
  closedAt: null,
  closeReason: null,
  nudges: [],
  updatedAt: null,
} as const

function wordsOf(wanted: WantedItem) {
  const { name, action, source, owners } = wanted
  return {
    key: name,
    digest: wanted.key,
    title: action.title,
    postmortem: source,
    otherOwners: [...owners.teams, ...owners.names],
    priority: priorityOf(wanted),
    type: action.type?.value ?? null,
    dropReason: action.reason,
  }
}

function traces(issue: Issue, mark: Mark | null, due: Day | null, priority: string | null, context: PlanContext) {
  const { settings, home, today } = context
  const filedAt = mark?.filed ?? issue.createdAt
  const filed = dayOfInstant(filedAt, settings.calendar.timeZone)
  const snoozed = mark?.asked.snoozed ?? null
  const reason = issue.state === 'closed' && issue.stateReason !== 'reopened' ? issue.stateReason : null
  return {
    issue: refOf(issue, home),
    isInVault: isSecretIssue(issue, context),
    unfiled: null,
    tracked: null,
    due,
    effectiveDue: filed === null ? due : effectiveDue(due, priority, filed, settings).due,
    filedAt,
    closedAt: issue.closedAt,
    closeReason: reason,
    snoozedUntil: snoozed !== null && snoozed > today && issue.state === 'open' ? snoozed : null,
    wontdo: mark?.asked.wontdo ?? null,
    comments: issue.comments,
    nudges: mark?.nudges ?? [],
    updatedAt: issue.updatedAt,
  }
}

function markOf(issue: Issue): Mark | null {
  const reading = readMark(issue.body)
  return reading.kind === 'mark' ? reading.mark : null
}

function priorityOf({ action }: WantedItem): string | null {
  return action.priority?.value ?? null
}
