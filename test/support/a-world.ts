import type { World } from '../../src/commands/world.js'
import type { Branches } from '../../src/ports/branches.js'
import type { CheckAnnotation, CheckRunDraft, CheckRuns } from '../../src/ports/check-runs.js'
import type { ChangedFile, History } from '../../src/ports/history.js'
import type { Host } from '../../src/ports/host.js'
import type { LineRange, ReviewDraft, Reviews } from '../../src/ports/reviews.js'
import type { Answer, Comment } from '../../src/ports/tracker.js'
import { bytesOf, filesOf, type Texts } from './files-of.js'
import { ADA, BOT, type MemoryTracker, memoryTracker } from './memory-tracker.js'

export const BASE = 'b'.repeat(40)
export const HEAD = 'c0ffee'.repeat(6).concat('c0ff')

export interface WorldOptions {
  readonly now: string
  /** The files of the base commit, by path. */
  readonly before: Texts
  /** The files of the commit that is checked out. */
  readonly after: Texts
  readonly memory?: MemoryTracker
}

/** What people find at the commit and at the pull request when we are done. */
export interface Seen {
  readonly world: World
  /** The pull request's number. */
  readonly number: number
  readonly comment: () => string | null
  readonly checkRun: () => CheckRunDraft | null
  readonly review: () => ReviewDraft | null
}

/** A pull request of acme/shop from one set of files to another, in memory and honest about it. */
export function aWorld({ now, before, after, memory = memoryTracker() }: WorldOptions): Seen {
  const { number } = memory.world.open(ADA, { title: 'A postmortem', body: '', labels: [], assignees: [] })
  const { reviews, review } = lineReviews(before, after)
  const { checkRuns, checkRun } = heldCheckRuns()
  const page = 'https://github.com/acme/shop'
  const world: World = {
    now,
    files: filesOf(after),
    history: historyOf(before, after),
    connect: async () => ({
      tracker: memory.tracker,
      trackerOf: () => memory.tracker,
      host: hostOf(before, after),
      setUpOf: () => {
        throw new Error('The set-up is not looked at here.')
      },
      branches: noBranches,
      reviews,
      checkRuns,
      page,
    }),
  }
  return { world, number, comment: () => memory.world.commentsOf(number).at(-1)?.body ?? null, checkRun, review }
}

const unasked = () => {
  throw new Error('Nothing is written back here.')
}
const noBranches: Branches = {
  defaultBranch: unasked,
  tip: unasked,
  read: unasked,
  treeOn: unasked,
  commit: unasked,
  create: unasked,
  move: unasked,
  remove: unasked,
  pullRequestFrom: unasked,
  propose: unasked,
  editPullRequest: unasked,
}

const answer = <T>(value: T): Answer<T> => ({ ok: true, value })

function changesOf(before: Texts, after: Texts): readonly ChangedFile[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return paths
    .filter((path) => before[path] !== after[path])
    .map((path) => {
      const status = before[path] === undefined ? 'added' : after[path] === undefined ? 'removed' : 'modified'
      return { path, previousPath: null, status, moved: false }
    })
}

function historyOf(before: Texts, after: Texts): History {
  return {
    head: async () => HEAD,
    at: async (commit, path) => {
      if (commit !== BASE && commit !== HEAD) return 'unknown'
      const text = (commit === BASE ? before : after)[path]
      return text === undefined ? 'absent' : bytesOf(text)
    },
    isExecutable: async () => false,
    changed: async (from, to) => (from === BASE && to === HEAD ? changesOf(before, after) : null),
    changedIn: async (commit) => (commit === HEAD ? changesOf(before, after) : null),
    appeared: async () => new Map(),
  }
}

function hostOf(before: Texts, after: Texts): Host {
  const listed = { files: changesOf(before, after), complete: true }
  return {
    fileAt: async (commit, path) => {
      const text = (commit === BASE ? before : after)[path]
      return answer(text === undefined ? null : bytesOf(text))
    },
    pullRequestFiles: async () => answer(listed),
    compare: async () => answer({ ...listed, status: 'ahead' }),
    changedIn: async () => answer(listed),
    openPullRequests: async () => answer([]),
    traces: async () => answer({ merged: [], isLinked: false }),
    tip: async () => answer(HEAD),
  }
}

function lineReviews(before: Texts, after: Texts): { readonly reviews: Reviews; readonly review: Seen['review'] } {
  const drafts: ReviewDraft[] = []
  const comments = (): readonly Comment[] =>
    drafts
      .flatMap((draft) => draft.comments)
      .map(({ body }, at) => ({ id: at + 1, url: '', body, author: BOT, createdAt: '2026-11-05T09:00:00Z' }))
  const reviews: Reviews = {
    openLines: async () =>
      answer(new Map(Object.entries(after).map(([path, text]) => [path, openIn(before[path] ?? '', text)]))),
    lineComments: async () => answer(comments()),
    review: async (_, draft) => {
      drafts.push(draft)
      return answer(undefined)
    },
  }
  return { reviews, review: () => drafts.at(-1) ?? null }
}

const AROUND = 3

/** From the first line that differs to the last, with the lines around that a difference shows. */
function openIn(before: string, after: string): readonly LineRange[] {
  if (before === after) return []
  const [old, now] = [before.split('\n'), after.split('\n')]
  const shorter = Math.min(old.length, now.length)
  let first = 0
  while (first < shorter && old[first] === now[first]) first += 1
  let last = 0
  while (last < shorter - first && old.at(-1 - last) === now.at(-1 - last)) last += 1
  return [{ start: Math.max(1, first + 1 - AROUND), end: Math.min(now.length, now.length - last + AROUND) }]
}

function heldCheckRuns(): { readonly checkRuns: CheckRuns; readonly checkRun: Seen['checkRun'] } {
  const runs: CheckRunDraft[] = []
  const runAt = (at: number) => ({ id: at + 1, url: `https://github.com/acme/shop/runs/${at + 1}` })
  const annotations = (id: number): readonly CheckAnnotation[] => runs[id - 1]?.annotations ?? []
  const checkRuns: CheckRuns = {
    ofCommit: async () => answer(runs.map((_, at) => runAt(at)).reverse()),
    annotations: async (id) => answer(annotations(id)),
    create: async (_, __, draft) => answer(runAt(runs.push(draft) - 1)),
    update: async (id, draft) => {
      runs[id - 1] = { ...draft, annotations: [...annotations(id), ...draft.annotations] }
      return answer(runAt(id - 1))
    },
  }
  return { checkRuns, checkRun: () => runs.at(-1) ?? null }
}
