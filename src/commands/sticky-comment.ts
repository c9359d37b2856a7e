import type { Answer, Comment, Refusal, Tracker } from '../ports/tracker.js'

/** What became of the comment on a pull request. */
export type Posted =
  | { readonly kind: 'posted' | 'edited' | 'unchanged' | 'none' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export interface Sticky {
  /** Begins every comment of ours. */
  readonly mark: string
  readonly body: string
  /** Whether to begin a comment where there is none. */
  readonly isWorthIt: boolean
}

/** Keeps one comment of ours: edits it in place, begins it when it is worth it, and never touches anybody else's. */
export async function keepComment(tracker: Tracker, number: number, sticky: Sticky): Promise<Posted> {
  const existing = await ourComment(tracker, number, sticky.mark)
  if (!existing.ok) return { kind: 'refused', refusal: existing.refusal }
  const comment = existing.value
  if (comment === null) {
    if (!sticky.isWorthIt) return { kind: 'none' }
    return after(await tracker.comment(number, sticky.body), 'posted')
  }
  if (withLf(comment.body) === withLf(sticky.body)) return { kind: 'unchanged' }
  return after(await tracker.editComment(comment.id, sticky.body), 'edited')
}

/** Ours begins with the mark and has our author: anybody can paste a mark. */
async function ourComment(tracker: Tracker, number: number, mark: string): Promise<Answer<Comment | null>> {
  const comments = await tracker.comments(number)
  if (!comments.ok) return comments
  const marked = comments.value.filter((comment) => comment.body.startsWith(mark))
  if (marked.length === 0) return { ok: true, value: null }
  const us = await tracker.identity()
  if (!us.ok) return us
  return { ok: true, value: marked.find((comment) => comment.author?.id === us.value.id) ?? null }
}

function after(answer: Answer<Comment>, kind: 'posted' | 'edited'): Posted {
  return answer.ok ? { kind } : { kind: 'refused', refusal: answer.refusal }
}

function withLf(text: string): string {
  return text.replace(/\r\n/g, '\n').trim()
}
