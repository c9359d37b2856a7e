import type { Commit } from '../../ports/branches.js'

/** The last line of our commit's message. */
export interface Trace {
  /** A digest of what the commit was made from. */
  readonly made: string
  /** The tree that we gave it. */
  readonly tree: string
}

/** For the end of a commit's message. */
export function traceLine({ made, tree }: Trace): string {
  return `Followthrough-State: ${made} ${tree}`
}

/**
 * The trace of a commit that is as we made it, and nobody else's by now: who amends or rebases it becomes its committer
 * or gives it another tree, and stays its author in our name. Null for all others.
 */
export function traceOf(commit: Commit, ourIds: ReadonlySet<number>): Trace | null {
  const { authorId, committerId, byHost, parents, message, tree } = commit
  const isOurs = (id: number | null) => id !== null && ourIds.has(id)
  const [, made = '', given = ''] = /\n\nFollowthrough-State: ([0-9a-f]{16}) ([0-9a-f]{40,64})\s*$/.exec(message) ?? []
  const isOwn = isOurs(authorId) && (byHost || isOurs(committerId))
  return isOwn && parents.length === 1 && given === tree ? { made, tree } : null
}
