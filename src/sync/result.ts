import type { Day } from '../calendar/day.js'
import type { Person, Refusal } from '../ports/tracker.js'
import type { ChangeReport } from './change.js'
import type { ItemNews } from './news.js'
import type { TrackedItem } from './tracked-item.js'
import type { Vault } from './vault.js'

/** What a sync did, or would do, and what is true afterwards. */
export interface SyncResult {
  readonly changes: readonly ChangeReport[]
  /** Every action item of the record, and every managed issue that no document speaks of. */
  readonly items: readonly TrackedItem[]
  /** What documents could learn from their issues, by path. */
  readonly news: ReadonlyMap<string, readonly ItemNews[]>
  /** Without meaning when `blind`. */
  readonly counts: SyncCounts
  /** Whole sentences for people. */
  readonly notices: readonly string[]
  /** The branch has a newer commit than the documents are from. */
  readonly overtaken: boolean
  /** Closings were stopped by the guard: exit code 1. */
  readonly guarded: boolean
  /** Who we are, as far as it is known. */
  readonly me: Person | null
  /** Whether the repository for what is confidential may be written to; asked once. */
  readonly vault: () => Promise<Vault>
  /** What stopped the run before its end, identity and rate limits among it: exit code 2. */
  readonly refusal: Refusal | null
  /** The issues could not be listed, or it is not known which are ours: `items` and `counts` say nothing about issues. */
  readonly blind: boolean
}

export interface SyncCounts {
  readonly created: number
  readonly updated: number
  readonly closed: number
  readonly reopened: number
  /** Managed issues that needed no write. */
  readonly unchanged: number
  readonly deferred: number
  /** Changes without effect, or with an unknown one. */
  readonly failed: number
  /** Items with an issue, or about to have one, whose merged state is open. */
  readonly open: number
  /** Of those, the ones whose effective due date is before today, snoozed ones left out. */
  readonly overdue: number
}

/** Counts changes that were done, or in a dry run planned, and items as they are afterwards. */
export function countsOf(
  changes: readonly ChangeReport[],
  items: readonly TrackedItem[],
  unchanged: number,
  today: Day,
): SyncCounts {
  const effective = changes.filter(({ outcome }) => outcome === 'done' || outcome === 'planned')
  const of = (...kinds: readonly ChangeReport['kind'][]) => effective.filter(({ kind }) => kinds.includes(kind)).length
  const open = items.filter(isFollowed)
  return {
    created: of('create'),
    updated: of('update', 'label', 'rekey', 'comment'),
    closed: of('close'),
    reopened: of('reopen'),
    unchanged,
    deferred: changes.filter(({ outcome }) => outcome === 'deferred').length,
    failed: changes.filter(({ outcome }) => outcome === 'failed' || outcome === 'unknown').length,
    open: open.length,
    overdue: open.filter((item) => isLate(item, today)).length,
  }
}

/** Past its date, and awake. */
function isLate({ effectiveDue, snoozedUntil }: TrackedItem, today: Day): boolean {
  return snoozedUntil === null && effectiveDue !== null && effectiveDue < today
}

/** An open item that somebody is asked to do: it has an issue, or will have one with the next run. */
export function isFollowed(item: TrackedItem): boolean {
  return item.state === 'open' && (item.issue !== null || item.unfiled === 'deferred')
}
