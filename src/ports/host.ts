import type { ChangedFile } from './history.js'
import type { Answer } from './tracker.js'

/** What the code host knows of commits and pull requests, where the checkout does not. */
export interface Host {
  /** A file's bytes at a commit; null when it does not exist there. */
  fileAt(commit: string, path: string): Promise<Answer<Uint8Array | null>>
  /** All files that a pull request changes; `complete` is false past the host's limit of 3,000. */
  pullRequestFiles(
    number: number,
  ): Promise<Answer<{ readonly files: readonly ChangedFile[]; readonly complete: boolean }>>
  /** Files that differ between two commits; `complete` is false past the host's limit of 300. */
  compare(
    base: string,
    head: string,
  ): Promise<
    Answer<{
      readonly files: readonly ChangedFile[]
      readonly complete: boolean
      readonly status: 'ahead' | 'behind' | 'diverged' | 'identical'
    }>
  >
  /** Files that one commit changed against its first parent. */
  changedIn(commit: string): Promise<Answer<{ readonly files: readonly ChangedFile[]; readonly complete: boolean }>>
  /** All open pull requests. */
  openPullRequests(): Promise<Answer<readonly OpenPullRequest[]>>
  /** What speaks of an issue elsewhere: all of it that we may see. */
  traces(issue: number): Promise<Answer<IssueTraces>>
  /** The commit at the tip of a branch. */
  tip(branch: string): Promise<Answer<string>>
}

export interface IssueTraces {
  /** Merged pull requests of this and of other repositories that name it. */
  readonly merged: readonly MergedPullRequest[]
  /** A commit closed it, or somebody linked a pull request to it by hand. */
  readonly isLinked: boolean
}

export interface MergedPullRequest extends OpenPullRequest {
  /** `owner/name`. */
  readonly repository: string
}

/** An open or a merged one: what it says that it closes. */
export interface OpenPullRequest {
  readonly number: number
  readonly title: string
  readonly body: string
}
