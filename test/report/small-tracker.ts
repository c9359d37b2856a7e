import type { Answer, Comment, Issue, Label, Refusal, Tracker } from '../../src/ports/tracker.js'
import { aComment, anIssue, US } from './builders.js'

export interface SmallTracker extends Tracker {
  readonly issues: Map<number, Issue>
  readonly said: Map<number, Comment[]>
  /** Names of the calls that wrote, in order. */
  readonly writes: string[]
  /** The next call of this name answers so; with `after`, once it has happened all the same. */
  fail(
    call: 'create' | 'update' | 'comment' | 'comments' | 'commentsSince' | 'read' | 'createLabel',
    kind: Refusal['kind'],
    after?: boolean,
  ): void
}

/** As much of a tracker as the report needs, in memory. */
export function smallTracker(start: readonly Issue[] = []): SmallTracker {
  const issues = new Map(start.map((issue) => [issue.number, issue]))
  const said = new Map<number, Comment[]>()
  const writes: string[] = []
  const labels: Label[] = []
  const faults = new Map<string, { readonly kind: Refusal['kind']; readonly after: boolean }>()
  const answer = async <T>(call: string, act: () => T): Promise<Answer<T>> => {
    const fault = faults.get(call)
    faults.delete(call)
    const refusal: Answer<T> | null = fault
      ? { ok: false, refusal: { kind: fault.kind, message: 'The tracker said no.', hint: 'Run again.' } }
      : null
    if (refusal && !fault?.after) return refusal
    const value = act()
    return refusal ?? { ok: true, value }
  }
  const unused = async () => {
    throw new Error('The report does not ask this.')
  }
  return {
    repository: 'acme/shop',
    issues,
    said,
    writes,
    fail: (call, kind, after = false) => faults.set(call, { kind, after }),
    identity: () => answer('identity', () => US),
    list: (label) => answer('list', () => [...issues.values()].filter(({ labels }) => labels.includes(label))),
    read: (number) => answer('read', () => issues.get(number) ?? anIssue(number)),
    create: (draft) =>
      answer('create', () => {
        const { title, body, labels: names, assignees } = draft
        const issue = anIssue(100 + issues.size, { title, body, labels: names, assignees })
        issues.set(issue.number, issue)
        writes.push(`create #${issue.number}`)
        return issue
      }),
    update: (number, { body = '' }) =>
      answer('update', () => {
        const issue = { ...(issues.get(number) ?? anIssue(number)), body }
        issues.set(number, issue)
        writes.push(`update #${number}`)
        return issue
      }),
    comment: (number, body) =>
      answer('comment', () => {
        const comment = aComment(body)
        said.set(number, [...(said.get(number) ?? []), comment])
        writes.push(`comment #${number}`)
        return comment
      }),
    comments: (number) => answer('comments', () => said.get(number) ?? []),
    listBy: unused,
    editComment: unused,
    commentsSince: () =>
      answer('commentsSince', () =>
        [...said].flatMap(([issue, list]) => list.map((comment) => ({ ...comment, issue }))),
      ),
    react: unused,
    mayWrite: unused,
    labels: () => answer('labels', () => labels),
    createLabel: (label) =>
      answer('createLabel', () => {
        labels.push(label)
        writes.push(`label ${label.name}`)
        return label
      }),
    assignable: unused,
    isPrivate: unused,
    milestones: unused,
    createMilestone: unused,
    types: unused,
    subIssues: unused,
    addSubIssue: unused,
    moveSubIssue: unused,
  }
}
