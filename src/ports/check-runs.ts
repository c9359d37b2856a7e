import type { Answer } from './tracker.js'

/** A host's own record of a check at a commit, with remarks at lines. */
export interface CheckRuns {
  /** Those of ours at a commit, newest first. */
  ofCommit(commit: string, name: string): Promise<Answer<readonly CheckRun[]>>
  /** All remarks that a check run holds. */
  annotations(id: number): Promise<Answer<readonly CheckAnnotation[]>>
  /** Never asked twice: a second one would stand beside the first. */
  create(commit: string, name: string, draft: CheckRunDraft): Promise<Answer<CheckRun>>
  /** What is said of the check is replaced; annotations are added to those that are there. */
  update(id: number, draft: CheckRunDraft): Promise<Answer<CheckRun>>
}

export interface CheckRun {
  readonly id: number
  readonly url: string
}

export interface CheckRunDraft {
  readonly conclusion: 'success' | 'failure'
  /** One line of plain text. */
  readonly title: string
  /** Markdown, at most 65,535 characters. */
  readonly summary: string
  /** At most 50. */
  readonly annotations: readonly CheckAnnotation[]
}

/** Columns only where it stands on one line; null elsewhere. */
export interface CheckAnnotation {
  readonly path: string
  readonly line: number
  readonly endLine: number
  readonly column: number | null
  readonly endColumn: number | null
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}
