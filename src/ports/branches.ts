import type { Answer } from './tracker.js'

/** Branches and pull requests of a repository: the only way in which documents are changed. */
export interface Branches {
  defaultBranch(): Promise<Answer<string>>
  /** The commit at a branch's tip; null when there is no such branch. */
  tip(branch: string): Promise<Answer<string | null>>
  read(commit: string): Promise<Answer<Commit>>
  /** The tree of a commit with other texts in some files. Nothing points to it yet. */
  treeOn(commit: string, files: readonly WrittenFile[]): Promise<Answer<string>>
  /** A commit with one parent. Nothing points to it yet. */
  commit(parent: string, tree: string, message: string): Promise<Answer<string>>
  create(branch: string, commit: string): Promise<Answer<void>>
  /** `force` replaces what is there; without it only a commit that comes after the tip is taken. */
  move(branch: string, commit: string, force: boolean): Promise<Answer<void>>
  remove(branch: string): Promise<Answer<void>>
  /** The open pull request from a branch of this repository, else the last one; null when there was none. Those of forks do not count. */
  pullRequestFrom(branch: string): Promise<Answer<PullRequestPage | null>>
  propose(draft: PullRequestDraft): Promise<Answer<PullRequestPage>>
  editPullRequest(number: number, change: { readonly body?: string; readonly state?: 'closed' }): Promise<Answer<void>>
}

export interface Commit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  /** Account numbers; null where the host knows no account for the address in the commit. */
  readonly authorId: number | null
  readonly committerId: number | null
  /** The host committed it for its author, as it does with what is written by its pages and its API. */
  readonly byHost: boolean
}

export interface WrittenFile {
  readonly path: string
  readonly executable: boolean
  readonly text: string
}

export interface PullRequestPage {
  readonly number: number
  readonly url: string
  readonly body: string
  /** Number of the account that opened it; null when that is gone. */
  readonly authorId: number | null
  readonly state: 'open' | 'merged' | 'closed'
}

export interface PullRequestDraft {
  readonly title: string
  readonly body: string
  readonly head: string
  readonly base: string
}
