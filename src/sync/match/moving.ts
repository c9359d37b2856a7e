import { keyDigest } from '../mark/digest.js'
import type { Wanted, WantedItem } from '../want/want.js'
import type { Managed } from './ownership.js'

/** Whether an item's document is followed by its own right: only such a document takes issues over from one that stays. */
export type Receives = (item: WantedItem) => boolean

export interface Places {
  readonly receives: Receives
  readonly whole: boolean
  /** Paths, and digests of the ids, of all documents. */
  readonly there: ReadonlySet<string>
}

export function placesOf({ whole, documents }: Wanted, receives: Receives): Places {
  return { receives, whole, there: new Set(documents.flatMap(({ path, id }) => [path, keyDigest(id.value)])) }
}

/**
 * To another document an issue moves with an open item, with one that says the `same` words, or with all items when its
 * own document is no more.
 */
export function mayMove(item: WantedItem, managed: Managed, { whole, there, receives }: Places, same = false): boolean {
  if (!whole || isFinished(item, managed)) return false
  const { path, postmortem } = managed.mark
  const isGone = !(there.has(path) || there.has(postmortem))
  return isGone || ((same || item.state === 'open') && item.action.tracked === null && receives(item))
}

/** An issue that was finished before is not taken for a new item. */
export function isFinished(wanted: WantedItem, { issue, mark }: Managed): boolean {
  return wanted.state === 'open' && issue.state === 'closed' && mark.base.state.document !== 'open'
}
