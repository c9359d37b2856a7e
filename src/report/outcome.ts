import type { Answer, Comment, Refusal } from '../ports/tracker.js'
import type { ChangeReport } from '../sync/change.js'

/** How a write went. A rate limit leaves it to the next run; no clear answer is never tried again in this one. */
export function asOutcome(answer: Answer<unknown>): Pick<ChangeReport, 'outcome' | 'refusal'> {
  return answer.ok ? { outcome: 'done', refusal: null } : refused(answer.refusal)
}

export function refused(refusal: Refusal): Pick<ChangeReport, 'outcome' | 'refusal'> {
  switch (refusal.kind) {
    case 'limited':
      return { outcome: 'deferred', refusal }
    case 'unknown':
      return { outcome: 'unknown', refusal }
    case 'forbidden':
    case 'missing':
    case 'gone':
    case 'moved':
    case 'invalid':
      return { outcome: 'failed', refusal }
  }
}

/** Written by us, now or under a former identity: anybody can paste a mark. */
export function isOurs({ author }: Comment, ourIds: ReadonlySet<number>): boolean {
  return author !== null && ourIds.has(author.id)
}
