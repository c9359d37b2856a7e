import { grouped } from '../grouped.js'
import type { Change, Creation } from './plan-change.js'

export interface Limits {
  readonly create: number
  readonly close: 'auto' | number
}

/** What a plan is judged by. */
export interface Circumstances {
  /** Every document of the record was read: only then does absence mean something. */
  readonly whole: boolean
  readonly limits: Limits
  /** So many closings were confirmed by a person; null: none. */
  readonly confirmed: number | null
  /** Managed issues that are open now. */
  readonly open: number
  /** Digests of the ids, and paths, of documents that have an issue of ours. */
  readonly followed: ReadonlySet<string>
}

export interface Guarded {
  /** New issues last: each document's first one before any document's second. */
  readonly allowed: readonly Change[]
  /** Left to a later run. */
  readonly deferred: readonly Change[]
  readonly notices: readonly string[]
  /** Closings were stopped: exit code 1. */
  readonly guarded: boolean
}

const LEAST_CLOSINGS = 5
const INCOMPLETE =
  'The record is not whole: some of it was not read or could not be. No issue is closed for an item that is absent.'

/** Keeps a mistake small: what an incomplete or suddenly much shorter record would close stays open. */
export function guard(changes: readonly Change[], circumstances: Circumstances): Guarded {
  const { whole, limits, confirmed, open, followed } = circumstances
  const absent = changes.filter(isAbsent)
  const most = limits.close === 'auto' ? Math.max(LEAST_CLOSINGS, Math.floor(open / 4)) : limits.close
  const tooMany = whole && absent.length > Math.max(most, confirmed ?? 0)
  const mayClose = whole && !tooMany
  const creations = inTurns(
    changes.filter((change) => change.kind === 'create'),
    followed,
  )
  const late = creations.slice(limits.create)
  const revisions = changes.filter((change) => change.kind !== 'create' && (mayClose || !isAbsent(change)))
  return {
    allowed: [...revisions, ...creations.slice(0, limits.create)],
    deferred: [...(tooMany ? absent : []), ...late],
    guarded: tooMany,
    notices: [
      ...(whole || open === 0 ? [] : [INCOMPLETE]),
      ...(tooMany ? [tooManyNotice(absent.length, most)] : []),
      ...(late.length > 0 ? [lateNotice(late.length, limits.create)] : []),
    ],
  }
}

// What adopts a document may be this push alone: later runs know it by its first issue, and file the rest.
function inTurns(creations: readonly Creation[], followed: ReadonlySet<string>): readonly Creation[] {
  const isFollowed = ({ postmortem, source }: Creation['wanted']) =>
    followed.has(postmortem) || followed.has(source.path)
  const turns = [...grouped(creations, ({ wanted }) => wanted.postmortem).values()].flatMap((group) =>
    group.map((creation, at) => ({ creation, turn: isFollowed(creation.wanted) ? at + 1 : at })),
  )
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ creation }) => creation)
}

function isAbsent(change: Change): boolean {
  return change.kind !== 'create' && change.absent
}

function tooManyNotice(count: number, most: number): string {
  return `${count} issues have no item in any document any more: that is more than ${most} at once, so none is closed. If the record is right, run again with \`confirm\` set to ${count}.`
}

function lateNotice(count: number, most: number): string {
  return `${count} ${count === 1 ? 'issue is' : 'issues are'} left to the next run: at most ${most} are created at once (\`limits.create\`).`
}
