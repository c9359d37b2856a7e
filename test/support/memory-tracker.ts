import type {
  Answer,
  Comment,
  Issue,
  IssueDraft,
  IssuePatch,
  Label,
  Milestone,
  Person,
  Reaction,
  Refusal,
  Tracker,
} from '../../src/ports/tracker.js'

export const BOT: Person = { id: 41_898_282, login: 'github-actions[bot]' }
export const ADA: Person = { id: 1, login: 'ada' }

export interface MemoryOptions {
  readonly repository?: string
  readonly me?: Person
  readonly assignable?: readonly string[]
  readonly labels?: readonly string[]
  readonly isPrivate?: boolean
  /** Who may write; default those that can be assigned. */
  readonly writers?: readonly string[]
  /** What the host does not have. */
  readonly lacks?: readonly ('types' | 'sub-issues')[]
  /** By repository: those whose issues may be below one another's. */
  readonly peers?: Map<string, Peer>
}

/** What another repository may do here when an issue gets a parent, or loses one. */
export interface Peer {
  readonly issue: (number: number) => Issue | undefined
  readonly below: (number: number) => Place[]
  readonly setParent: (number: number, parent: Place | null) => void
}

type Place = Pick<Issue, 'repository' | 'number'>

/** What people do by themselves, and what a test may look at: none of it is a request of ours. */
export interface World {
  /** Method and argument of each request, in order. */
  readonly requests: string[]
  issues(): readonly Issue[]
  issue(number: number): Issue
  commentsOf(number: number): readonly Comment[]
  /** What stands under a comment. */
  reactionsTo(comment: number): readonly Reaction[]
  labelNames(): readonly string[]
  open(person: Person, draft: Pick<IssueDraft, 'title' | 'body' | 'labels' | 'assignees'>): Issue
  pullRequest(draft: IssueDraft): number
  edit(person: Person, number: number, patch: IssuePatch): void
  lock(number: number): void
  /** Numbers of the issues below another one. */
  below(number: number): readonly number[]
  /** Somebody takes an issue out from below its parent. */
  free(number: number): void
  /** An issue is deleted, hidden from us, or moved to a page elsewhere. */
  take(number: number, how: 'gone' | 'missing' | 'moved'): void
  /** Somebody puts an issue into a milestone that is due on a day, or takes it out. */
  plan(number: number, due: string | null): void
  /** Answers the comment's id. */
  say(person: Person, number: number, body: string): number
}

export interface MemoryTracker {
  readonly tracker: Tracker
  readonly world: World
  /** The same repository, asked by somebody else. */
  as(person: Person): Tracker
}

const TITLE_LIMIT = 256
const BODY_LIMIT = 65_536
const MOST_ASSIGNEES = 10
const MOST_BELOW = 100
const ID_OFFSET = 3_000_000_000

/** An honest tracker in memory: it numbers, sorts, refuses and forgets as GitHub does. */
export function memoryTracker(options: MemoryOptions = {}): MemoryTracker {
  const repository = options.repository ?? 'acme/shop'
  const me = options.me ?? BOT
  const logins = options.assignable ?? ['ada', 'grace', 'linus']
  const registered = new Map(logins.map((login) => [login.toLowerCase(), login]))
  const people = [...registered.keys()]
  const issues = new Map<number, Issue>()
  const comments = new Map<number, Comment[]>()
  const labels = new Map<string, Label>()
  const taken = new Map<number, 'gone' | 'missing' | 'moved'>()
  const milestones: Milestone[] = []
  const children = new Map<number, Place[]>()
  const peers = options.peers ?? new Map<string, Peer>()
  const reactions = new Map<number, readonly Reaction[]>()
  const requests: string[] = []
  let lastNumber = 0
  let lastComment = 0
  let clock = Date.parse('2026-11-05T08:00:00Z')

  const tick = () => {
    clock += 1000
    return new Date(clock).toISOString().replace('.000Z', 'Z')
  }
  const addLabel = (label: Label) => {
    labels.set(label.name.toLowerCase(), label)
  }
  const ensureLabels = (names: readonly string[]) => {
    for (const name of names) if (!labels.has(name.toLowerCase())) addLabel({ name, color: 'ededed', description: '' })
  }
  for (const name of options.labels ?? []) ensureLabels([name])

  const refuse = (patch: IssuePatch): Refusal | null => {
    if (patch.title !== undefined && (patch.title.trim() === '' || patch.title.length > TITLE_LIMIT))
      return invalid('title')
    if (patch.body !== undefined && patch.body.length > BODY_LIMIT) return invalid('body')
    const { assignees } = patch
    if (assignees && assignees.length > MOST_ASSIGNEES) return invalid('assignees')
    if (assignees?.some((login) => !people.includes(login.toLowerCase()))) return invalid('assignees')
    if (patch.labels?.some((name) => name.trim() === '' || name.length > 50)) return invalid('labels')
    return null
  }

  // GitHub shows logins as they were registered and labels as they were first written.
  const asKnown = <T extends IssuePatch>(patch: T): T => ({
    ...patch,
    ...(patch.labels && { labels: distinct(patch.labels.map((name) => labels.get(name.toLowerCase())?.name ?? name)) }),
    ...(patch.assignees && {
      assignees: distinct(patch.assignees.map((login) => registered.get(login.toLowerCase()) ?? login)),
    }),
  })

  const open = (person: Person, draft: IssueDraft): Issue => {
    lastNumber += 1
    ensureLabels(draft.labels)
    const at = tick()
    const { milestone, type, ...fields } = draft
    const issue: Issue = {
      ...asKnown(fields),
      repository,
      number: lastNumber,
      id: ID_OFFSET + lastNumber,
      url: `https://github.com/${repository}/issues/${lastNumber}`,
      state: 'open',
      stateReason: null,
      author: person,
      createdAt: at,
      updatedAt: at,
      closedAt: null,
      closedBy: null,
      milestone: milestones.find(({ number }) => number === milestone) ?? null,
      type: type ?? null,
      parent: null,
      locked: false,
      comments: 0,
    }
    issues.set(lastNumber, issue)
    return issue
  }

  const change = (person: Person, issue: Issue, patch: IssuePatch): Issue => {
    ensureLabels(patch.labels ?? [])
    const { state, stateReason, ...rest } = patch
    const at = tick()
    const next = { ...issue, ...asKnown(rest), ...moved(issue, patch, person, at), updatedAt: at }
    issues.set(issue.number, next)
    return next
  }

  const say = (person: Person, issue: Issue, body: string): Comment => {
    lastComment += 1
    const at = tick()
    const comment: Comment = {
      id: lastComment,
      url: `${issue.url}#issuecomment-${lastComment}`,
      body,
      author: person,
      createdAt: at,
    }
    const list = [...(comments.get(issue.number) ?? []), comment]
    comments.set(issue.number, list)
    issues.set(issue.number, { ...issue, comments: list.length, updatedAt: at })
    return comment
  }

  const below = (number: number): Place[] => {
    const list = children.get(number) ?? []
    children.set(number, list)
    return list
  }
  const setParent = (number: number, parent: Place | null) => {
    issues.set(number, { ...known(number), parent })
  }
  peers.set(repository, { issue: (number) => issues.get(number), below, setParent })

  const free = ({ repository: of, number }: Place) => {
    const parent = peers.get(of)?.issue(number)?.parent
    const siblings = parent ? (peers.get(parent.repository)?.below(parent.number) ?? []) : []
    const at = siblings.findIndex((one) => one.repository === of && one.number === number)
    if (at >= 0) siblings.splice(at, 1)
    peers.get(of)?.setParent(number, null)
  }

  const put = (number: number, { repository: of, number: child }: Place, isMove: boolean): Answer<void> => {
    const issue = peers.get(of)?.issue(child)
    if (options.lacks?.includes('sub-issues') || !issues.has(number) || !issue) return missing()
    const isThere = issue.parent?.number === number && issue.parent.repository === repository
    const isTaken = issue.parent !== null && !isMove
    const isForeign = of.split('/')[0] !== repository.split('/')[0]
    if (isThere || isTaken || isForeign || below(number).length >= MOST_BELOW)
      return { ok: false, refusal: invalid('sub_issue_id') }
    free(issue)
    below(number).push({ repository: of, number: child })
    peers.get(of)?.setParent(child, { repository, number })
    return answer(undefined)
  }

  const sorted = (wanted: (issue: Issue) => boolean) => [...issues.values()].filter(wanted)

  const as = (person: Person): Tracker => ({
    repository,
    async identity() {
      requests.push('identity')
      return answer(person)
    },
    async list(label) {
      requests.push(`list ${label}`)
      return answer(sorted((issue) => issue.labels.some((name) => same(name, label))))
    },
    async listBy(login) {
      requests.push(`listBy ${login}`)
      return answer(sorted((issue) => issue.author !== null && same(issue.author.login, login)))
    },
    async read(number) {
      requests.push(`read ${number}`)
      const issue = issues.get(number)
      return issue ? answer(issue) : absent(number)
    },
    async create(draft) {
      requests.push(`create ${draft.title}`)
      const refusal = refuse(draft)
      return refusal ? { ok: false, refusal } : answer(open(person, draft))
    },
    async update(number, patch) {
      requests.push(`update ${number}`)
      const issue = issues.get(number)
      if (!issue) return absent(number)
      const refusal = refuse(patch)
      return refusal ? { ok: false, refusal } : answer(change(person, issue, patch))
    },
    async comment(number, body) {
      requests.push(`comment ${number}`)
      const issue = issues.get(number)
      if (!issue) return missing()
      if (issue.locked) return refused('forbidden', 'The issue is locked.')
      if (body.trim() === '' || body.length > BODY_LIMIT) return { ok: false, refusal: invalid('body') }
      return answer(say(person, issue, body))
    },
    async editComment(id, body) {
      requests.push(`editComment ${id}`)
      for (const [number, list] of comments) {
        const at = list.findIndex((comment) => comment.id === id)
        const comment = list[at]
        if (!comment) continue
        const edited = { ...comment, body }
        comments.set(number, list.with(at, edited))
        return answer(edited)
      }
      return missing()
    },
    async comments(number, since) {
      requests.push(`comments ${number}`)
      if (!issues.has(number)) return missing()
      const list = comments.get(number) ?? []
      return answer(since === undefined ? list : list.filter((comment) => comment.createdAt >= since))
    },
    async commentsSince(instant) {
      requests.push('commentsSince')
      const all = [...comments].flatMap(([issue, list]) => list.map((comment) => ({ ...comment, issue })))
      return answer(all.filter(({ createdAt }) => createdAt >= instant).toSorted((a, b) => a.id - b.id))
    },
    async react(comment, reaction) {
      requests.push(`react ${comment} ${reaction}`)
      if (![...comments.values()].some((list) => list.some(({ id }) => id === comment))) return missing()
      reactions.set(comment, [...new Set([...(reactions.get(comment) ?? []), reaction])])
      return answer(undefined)
    },
    async mayWrite(login) {
      requests.push(`mayWrite ${login}`)
      const writers = options.writers?.map((name) => name.toLowerCase()) ?? people
      return answer(writers.includes(login.toLowerCase()))
    },
    async labels() {
      requests.push('labels')
      return answer([...labels.values()])
    },
    async createLabel(label) {
      requests.push(`createLabel ${label.name}`)
      if (labels.has(label.name.toLowerCase()) || label.description.length > 100)
        return { ok: false, refusal: invalid('name') }
      addLabel(label)
      return answer(label)
    },
    async assignable(logins) {
      requests.push(`assignable ${logins.join(' ')}`)
      return answer(new Set(logins.map((login) => login.toLowerCase()).filter((login) => people.includes(login))))
    },
    async isPrivate() {
      requests.push('isPrivate')
      return answer(options.isPrivate ?? false)
    },
    async milestones() {
      requests.push('milestones')
      return answer([...milestones])
    },
    async createMilestone(title) {
      requests.push(`createMilestone ${title}`)
      if (milestones.some((one) => one.title === title)) return { ok: false, refusal: invalid('title') }
      const milestone = { number: milestones.length + 1, title, dueOn: null }
      milestones.push(milestone)
      return answer(milestone)
    },
    async types() {
      requests.push('types')
      return answer(options.lacks?.includes('types') ? null : ['Task', 'Bug', 'Feature'])
    },
    async subIssues(number) {
      requests.push(`subIssues ${number}`)
      if (options.lacks?.includes('sub-issues')) return answer(null)
      return answer([...below(number)])
    },
    async addSubIssue(number, child) {
      requests.push(`addSubIssue ${number} ${child.number}`)
      return put(number, child, false)
    },
    async moveSubIssue(number, child) {
      requests.push(`moveSubIssue ${number} ${child.number}`)
      return put(number, child, true)
    },
  })

  const absent = (number: number): Answer<never> => {
    const how = taken.get(number)
    if (how === undefined || how === 'missing') return missing()
    if (how === 'gone') return refused('gone', `Issue #${number} was deleted.`)
    const place = `https://github.com/acme/elsewhere/issues/${number}`
    return { ok: false, refusal: { kind: 'moved', message: `Issue #${number} has moved.`, hint: 'A test.', place } }
  }

  const known = (number: number): Issue => {
    const issue = issues.get(number)
    if (!issue) throw new Error(`There is no issue ${number}.`)
    return issue
  }

  return {
    tracker: as(me),
    as,
    world: {
      requests,
      issues: () => sorted(() => true),
      issue: known,
      commentsOf: (number) => comments.get(number) ?? [],
      reactionsTo: (comment) => reactions.get(comment) ?? [],
      labelNames: () => [...labels.values()].map((label) => label.name),
      open: (person, { title, body, labels: names, assignees }) =>
        open(person, { title, body, labels: names, assignees }),
      pullRequest: (draft) => {
        lastNumber += 1
        ensureLabels(draft.labels)
        return lastNumber
      },
      edit: (person, number, patch) => {
        change(person, known(number), patch)
      },
      lock: (number) => {
        issues.set(number, { ...known(number), locked: true })
      },
      below: (number) => below(number).map((child) => child.number),
      free: (number) => free({ repository, number }),
      take: (number, how) => {
        issues.delete(number)
        taken.set(number, how)
      },
      plan: (number, due) => {
        const milestone = due === null ? null : { number: 99, title: `By ${due}`, dueOn: `${due}T08:00:00Z` }
        issues.set(number, { ...known(number), milestone, updatedAt: tick() })
      },
      say: (person, number, body) => say(person, known(number), body).id,
    },
  }
}

// GitHub ignores a reason unless the state changes with it.
function moved(issue: Issue, patch: IssuePatch, person: Person, at: string): Partial<Issue> {
  if (patch.state === undefined || patch.state === issue.state) return {}
  if (patch.state === 'open') return { state: 'open', stateReason: 'reopened', closedAt: null, closedBy: null }
  return { state: 'closed', stateReason: patch.stateReason ?? 'completed', closedAt: at, closedBy: person }
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function answer<T>(value: T): Answer<T> {
  return { ok: true, value }
}

function refused(kind: Refusal['kind'], message: string): Answer<never> {
  return { ok: false, refusal: { kind, message, hint: 'This is a test.' } }
}

function missing(): Answer<never> {
  return refused('missing', 'There is nothing with this number.')
}

function invalid(field: string): Refusal {
  return { kind: 'invalid', message: `The field ${field} was refused.`, hint: 'This is a test.', field }
}
