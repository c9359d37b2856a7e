import type { Answer, Tracker } from '../../src/ports/tracker.js'

/**
 * `lost`: it happened, the answer did not come · `failed`: it did not happen, nobody knows · `limited`: a rate limit ·
 * `forbidden`: no permission · `killed`: the process ends before the request · `killed-after`: and after it.
 */
export const FAULTS = ['none', 'lost', 'failed', 'limited', 'forbidden', 'killed', 'killed-after'] as const
export type Fault = (typeof FAULTS)[number]

/** What a killed process leaves: nothing but what was stored. */
export class Killed extends Error {}

/** The same tracker on a bad day: `next` says what befalls each request. */
export function faultyTracker(tracker: Tracker, next: (request: string) => Fault): Tracker {
  const befall = async <T>(request: string, act: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    const fault = next(request)
    switch (fault) {
      case 'none':
        return act()
      case 'lost':
        await act()
        return refusal('unknown')
      case 'failed':
        return refusal('unknown')
      case 'limited':
      case 'forbidden':
        return refusal(fault)
      case 'killed':
        throw new Killed()
      case 'killed-after':
        await act()
        throw new Killed()
    }
  }
  return {
    repository: tracker.repository,
    identity: () => befall('identity', () => tracker.identity()),
    list: (label) => befall('list', () => tracker.list(label)),
    listBy: (login) => befall('listBy', () => tracker.listBy(login)),
    read: (number) => befall('read', () => tracker.read(number)),
    create: (draft) => befall('create', () => tracker.create(draft)),
    update: (number, patch) => befall('update', () => tracker.update(number, patch)),
    comment: (number, body) => befall('comment', () => tracker.comment(number, body)),
    editComment: (id, body) => befall('editComment', () => tracker.editComment(id, body)),
    comments: (number, since) => befall('comments', () => tracker.comments(number, since)),
    commentsSince: (instant) => befall('commentsSince', () => tracker.commentsSince(instant)),
    react: (comment, reaction) => befall('react', () => tracker.react(comment, reaction)),
    mayWrite: (login) => befall('mayWrite', () => tracker.mayWrite(login)),
    labels: () => befall('labels', () => tracker.labels()),
    createLabel: (label) => befall('createLabel', () => tracker.createLabel(label)),
    assignable: (logins) => befall('assignable', () => tracker.assignable(logins)),
    isPrivate: () => befall('isPrivate', () => tracker.isPrivate()),
    milestones: () => befall('milestones', () => tracker.milestones()),
    createMilestone: (title) => befall('createMilestone', () => tracker.createMilestone(title)),
    types: () => befall('types', () => tracker.types()),
    subIssues: (number) => befall('subIssues', () => tracker.subIssues(number)),
    addSubIssue: (number, child) => befall('addSubIssue', () => tracker.addSubIssue(number, child)),
    moveSubIssue: (number, child) => befall('moveSubIssue', () => tracker.moveSubIssue(number, child)),
  }
}

function refusal(kind: 'unknown' | 'limited' | 'forbidden'): Answer<never> {
  return { ok: false, refusal: { kind, message: `The answer was ${kind}.`, hint: 'This is a test.' } }
}
