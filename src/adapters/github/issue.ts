import type { Comment, Issue, IssueComment, Label, Milestone, Person } from '../../ports/tracker.js'
import { OddAnswer } from './refusal.js'
import { integer, isRecord, list, text } from './shape.js'

/** An issue as GitHub answers it. Throws when what makes an issue is not there; the rest may be absent. */
export function issueFrom(data: unknown, repository: string): Issue {
  if (!isRecord(data)) throw new OddAnswer('The answer is not an issue.')
  const number = integer(data['number'])
  const title = text(data['title'])
  const state = data['state']
  if (number === null || title === null || (state !== 'open' && state !== 'closed')) {
    throw new OddAnswer('The answer is not an issue.')
  }
  return {
    repository: repositoryOf(data['repository_url'], repository),
    number,
    id: integer(data['id']),
    url: text(data['html_url']) ?? '',
    title,
    body: text(data['body']) ?? '',
    state,
    stateReason: stateReasonFrom(data['state_reason']),
    labels: list(data['labels']).flatMap(labelNameFrom),
    assignees: list(data['assignees']).flatMap((user) => personFrom(user)?.login ?? []),
    author: personFrom(data['user']),
    createdAt: text(data['created_at']) ?? '',
    updatedAt: text(data['updated_at']) ?? '',
    closedAt: text(data['closed_at']),
    closedBy: personFrom(data['closed_by']),
    milestone: isMilestone(data['milestone']) ? milestoneFrom(data['milestone']) : null,
    type: isRecord(data['type']) ? text(data['type']['name']) : null,
    parent: parentFrom(data['parent_issue_url']),
    locked: data['locked'] === true,
    comments: integer(data['comments']) ?? 0,
  }
}

/** In lists of issues GitHub includes pull requests. */
export function isPullRequest(data: unknown): boolean {
  return isRecord(data) && isRecord(data['pull_request'])
}

export function commentFrom(data: unknown): Comment {
  const id = isRecord(data) ? integer(data['id']) : null
  if (!isRecord(data) || id === null) throw new OddAnswer('The answer is not a comment.')
  return {
    id,
    url: text(data['html_url']) ?? '',
    body: text(data['body']) ?? '',
    author: personFrom(data['user']),
    createdAt: text(data['created_at']) ?? '',
  }
}

/** Nothing where the comment does not say on which issue it stands. */
export function issueCommentFrom(data: unknown): readonly IssueComment[] {
  const [, number] = /\/issues\/(\d{1,10})$/.exec(isRecord(data) ? (text(data['issue_url']) ?? '') : '') ?? []
  return number === undefined ? [] : [{ ...commentFrom(data), issue: Number(number) }]
}

export function labelFrom(data: unknown): Label {
  const name = isRecord(data) ? text(data['name']) : null
  if (!isRecord(data) || name === null) throw new OddAnswer('The answer is not a label.')
  return { name, color: text(data['color']) ?? '', description: text(data['description']) ?? '' }
}

function isMilestone(data: unknown): boolean {
  return isRecord(data) && integer(data['number']) !== null
}

export function milestoneFrom(data: unknown): Milestone {
  const number = isRecord(data) ? integer(data['number']) : null
  if (!isRecord(data) || number === null) throw new OddAnswer('The answer is not a milestone.')
  return { number, title: text(data['title']) ?? '', dueOn: text(data['due_on']) }
}

/** Null for an account that is gone. */
export function personFrom(data: unknown): Person | null {
  if (!isRecord(data)) return null
  const id = integer(data['id'])
  const login = text(data['login'])
  return id === null || login === null ? null : { id, login }
}

/** From the address of an issue in the API. */
function parentFrom(url: unknown): Issue['parent'] {
  const [, repository, number] = /\/repos\/([^/]{1,100}\/[^/]{1,100})\/issues\/(\d{1,10})$/.exec(text(url) ?? '') ?? []
  return repository === undefined ? null : { repository, number: Number(number) }
}

/** The last two parts of the repository's address; `expected`, as it is written, when only the case differs. */
function repositoryOf(url: unknown, expected: string): string {
  const found = (text(url) ?? '').split('/').slice(-2).join('/')
  return found === '' || found.toLowerCase() === expected.toLowerCase() ? expected : found
}

function stateReasonFrom(value: unknown): Issue['stateReason'] {
  switch (value) {
    case 'completed':
    case 'not_planned':
    case 'duplicate':
    case 'reopened':
      return value
    default:
      return null
  }
}

function labelNameFrom(label: unknown): readonly string[] {
  const name = typeof label === 'string' ? label : isRecord(label) ? text(label['name']) : null
  return name === null ? [] : [name]
}
