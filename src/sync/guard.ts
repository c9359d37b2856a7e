import type { Change } from './plan-change.js'

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
}

export interface Guarded {
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
export function guard(changes: readonly Change[], { whole, limits, confirmed, open }: Circumstances): Guarded {
  const absent = changes.filter(isAbsent)
  const most = limits.close === 'auto' ? Math.max(LEAST_CLOSINGS, Math.floor(open / 4)) : limits.close
  const tooMany = whole && absent.length > Math.max(most, confirmed ?? 0)
  const closings = whole && !tooMany ? absent : []
  const creations = changes.filter((change) => change.kind === 'create')
  const late = new Set<Change>(creations.slice(limits.create))
  return {
    allowed: changes.filter((change) => !late.has(change) && (!isAbsent(change) || closings.includes(change))),
    deferred: [...(tooMany ? absent : []), ...late],
    guarded: tooMany,
    notices: [
      ...(whole || open === 0 ? [] : [INCOMPLETE]),
      ...(tooMany ? [tooManyNotice(absent.length, most)] : []),
      ...(late.size > 0 ? [lateNotice(late.size, limits.create)] : []),
    ],
  }
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
