/** An issue as any tracker has it. Everything in it was written by somebody: nothing is trusted. */
export interface Issue {
  /** `owner/name`. */
  readonly repository: string
  readonly number: number
  /** The tracker's own number of it, unlike the one that people see; null where it is not told. */
  readonly id: number | null
  readonly url: string
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly stateReason: CloseReason | 'reopened' | null
  readonly labels: readonly string[]
  /** Logins. */
  readonly assignees: readonly string[]
  /** Null when the account is gone. */
  readonly author: Person | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly closedAt: string | null
  readonly closedBy: Person | null
  readonly milestone: Milestone | null
  /** Its kind, where the host knows kinds of issues. */
  readonly type: string | null
  /** The issue that it is below; null also where the host knows no such thing. */
  readonly parent: { readonly repository: string; readonly number: number } | null
  readonly locked: boolean
  readonly comments: number
}

export type CloseReason = 'completed' | 'not_planned' | 'duplicate'

export interface Person {
  readonly id: number
  readonly login: string
}

export interface Comment {
  readonly id: number
  readonly url: string
  readonly body: string
  readonly author: Person | null
  readonly createdAt: string
}

export interface IssueComment extends Comment {
  /** Number of the issue or pull request. */
  readonly issue: number
}

/** How a comment can be answered without a word. */
export type Reaction = '+1' | 'confused'

export interface Milestone {
  readonly number: number
  readonly title: string
  /** ISO instant of the day on which it is due. */
  readonly dueOn: string | null
}

export interface IssueDraft {
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  /** Logins that were found assignable; at most 10. */
  readonly assignees: readonly string[]
  /** Number of one that is there. */
  readonly milestone?: number
  /** Name of one that is there. */
  readonly type?: string
}

/** Only what is named changes; `labels` and `assignees` replace the whole set. */
export interface IssuePatch {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly stateReason?: CloseReason | 'reopened'
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
}

export interface Label {
  readonly name: string
  /** Six hexadecimal digits. */
  readonly color: string
  /** At most 100 characters. */
  readonly description: string
}

/** Why something was not done. */
export interface Refusal {
  /**
   * `forbidden`: no permission · `missing`: not there, or hidden from us · `gone`: deleted or switched off ·
   * `moved`: it is somewhere else now · `invalid`: a field was refused · `limited`: a rate limit that outlasts the run ·
   * `unknown`: no clear answer, it may or may not have happened.
   */
  readonly kind: 'forbidden' | 'missing' | 'gone' | 'moved' | 'invalid' | 'limited' | 'unknown'
  /** One sentence, without secrets or texts of documents. */
  readonly message: string
  readonly hint: string
  /** The field that was refused, where the tracker says so. */
  readonly field?: string
  /** Where it is now: the page of an issue, or the new name of a repository. */
  readonly place?: string
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

/**
 * The few things we ask of an issue tracker. An adapter makes GitHub, or another, answer them.
 * Nothing is tried again unless that is harmless; a create never is. Every answer is checked and whole.
 */
export interface Tracker {
  /** `owner/name`: issues are created here. */
  readonly repository: string
  /** Who we are. A refusal means that it cannot be known: then nothing existing may be changed. */
  identity(): Promise<Answer<Person>>
  /** All issues with a label, open and closed, oldest first, without pull requests: all of them, or a refusal. */
  list(label: string): Promise<Answer<readonly Issue[]>>
  /** All issues written by a login, whatever their labels: finds those that lost ours. */
  listBy(login: string): Promise<Answer<readonly Issue[]>>
  read(number: number): Promise<Answer<Issue>>
  create(draft: IssueDraft): Promise<Answer<Issue>>
  update(number: number, patch: IssuePatch): Promise<Answer<Issue>>
  comment(number: number, body: string): Promise<Answer<Comment>>
  editComment(id: number, body: string): Promise<Answer<Comment>>
  /** Comments of an issue or pull request, oldest first, written or changed since an instant where one is given. */
  comments(number: number, since?: string): Promise<Answer<readonly Comment[]>>
  /** Comments on all issues and pull requests, written or changed since an instant, oldest first. */
  commentsSince(instant: string): Promise<Answer<readonly IssueComment[]>>
  /** Answers a comment; once more it changes nothing. */
  react(comment: number, reaction: Reaction): Promise<Answer<void>>
  /** All labels of the repository. */
  labels(): Promise<Answer<readonly Label[]>>
  createLabel(label: Label): Promise<Answer<Label>>
  /** Those of the logins who can be assigned, in lower case. */
  assignable(logins: readonly string[]): Promise<Answer<ReadonlySet<string>>>
  /** Whether an account may write to the repository. */
  mayWrite(login: string): Promise<Answer<boolean>>
  isPrivate(): Promise<Answer<boolean>>
  /** Open and closed ones. */
  milestones(): Promise<Answer<readonly Milestone[]>>
  createMilestone(title: string): Promise<Answer<Milestone>>
  /** Names of the kinds that an issue can have; null where the host has none. */
  types(): Promise<Answer<readonly string[] | null>>
  /** The issues below another one; null where the host has none. */
  subIssues(number: number): Promise<Answer<readonly Pick<Issue, 'repository' | 'number'>[] | null>>
  addSubIssue(number: number, child: Issue): Promise<Answer<void>>
  /** Puts it there away from the issue that it is below. */
  moveSubIssue(number: number, child: Issue): Promise<Answer<void>>
}

/** The issues of a run: one repository in which its documents are, and others to which services are routed. */
export interface Trackers {
  readonly home: Tracker
  /** Throws for what cannot be the name of a repository. */
  readonly of: (repository: string) => Tracker
}
