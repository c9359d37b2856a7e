import type { Limits } from '../plan/guard.js'
import type { RecordChange } from './plan-records.js'

export interface RecordsGuarded {
  readonly allowed: readonly RecordChange[]
  /** Left to a later run. */
  readonly deferred: readonly RecordChange[]
  readonly notices: readonly string[]
  /** Closings were stopped: exit code 1. */
  readonly guarded: boolean
}

export interface RecordLimits {
  readonly limits: Limits
  /** How many issues may still be created in this run. */
  readonly room: number
  /** So many closings were confirmed by a person; null: none. */
  readonly confirmed: number | null
  /** Parent issues that are open now. */
  readonly open: number
}

const LEAST_CLOSINGS = 5

/** Parent issues count among new issues, after those of items; what goes because its document is absent is limited too. */
export function guardRecords(changes: readonly RecordChange[], circumstances: RecordLimits): RecordsGuarded {
  const { limits, room, confirmed, open } = circumstances
  const late = changes.filter(({ step }) => step === 'create').slice(room)
  const absent = changes.filter((change) => change.step === 'end' && change.heir === null && change.kind === 'close')
  const most = limits.close === 'auto' ? Math.max(LEAST_CLOSINGS, Math.floor(open / 4)) : limits.close
  const guarded = absent.length > Math.max(most, confirmed ?? 0)
  const deferred = new Set([...late, ...(guarded ? absent : [])])
  return {
    allowed: changes.filter((change) => !deferred.has(change)),
    deferred: [...deferred],
    guarded,
    notices: [
      ...(late.length > 0 ? [lateNotice(late.length, limits.create)] : []),
      ...(guarded ? [tooManyNotice(absent.length, most)] : []),
    ],
  }
}

function lateNotice(count: number, most: number): string {
  return `${count} parent ${count === 1 ? 'issue is' : 'issues are'} left to the next run: at most ${most} issues are created at once (\`limits.create\`).`
}

function tooManyNotice(count: number, most: number): string {
  return `The documents of ${count} parent issues are gone: that is more than ${most} at once, so none is closed. If the record is right, run again with \`confirm\` set to ${count}.`
}
