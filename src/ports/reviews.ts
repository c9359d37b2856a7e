import type { Answer, Comment } from './tracker.js'

/** Comments on the lines of a pull request. */
export interface Reviews {
  /** The lines of each file's new side that the host lets people comment on; a file whose difference it does not show is absent. */
  openLines(number: number): Promise<Answer<ReadonlyMap<string, readonly LineRange[]>>>
  /** All comments on lines, oldest first. */
  lineComments(number: number): Promise<Answer<readonly Comment[]>>
  /** One review with all its comments, or none of them; it neither approves nor refuses. Never asked twice. */
  review(number: number, draft: ReviewDraft): Promise<Answer<void>>
}

/** Lines from 1, both inclusive. */
export interface LineRange {
  readonly start: number
  readonly end: number
}

export interface ReviewDraft {
  /** Full hash of the commit whose lines are meant. */
  readonly commit: string
  readonly body: string
  readonly comments: readonly LineComment[]
}

export interface LineComment {
  readonly path: string
  readonly lines: LineRange
  readonly body: string
}
