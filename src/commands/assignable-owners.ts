import type { Config } from '../config/config.js'
import type { Refusal, Tracker } from '../ports/tracker.js'
import type { Document } from '../postmortem/model.js'
import { ownersOf } from '../sync/want/owners.js'

// Nobody reads remarks on more owners than these, and each costs a request.
const ASKED_AT_MOST = 50

export interface Assignable {
  /** By login in lower case; one that nobody asked about is absent. */
  readonly answers: ReadonlyMap<string, boolean>
  /** Why it is not known of the others. */
  readonly refusal: Refusal | null
}

/** Whether the owners of open action items can be assigned. */
export async function assignableOwners(
  tracker: Tracker,
  config: Config,
  documents: readonly Document[],
): Promise<Assignable> {
  const items = documents.flatMap((document) => (document.readable ? document.actionItems : []))
  const open = items.filter(({ state, tracked }) => state === 'open' && tracked === null)
  const logins = new Set(
    open.flatMap((item) => ownersOf(item, config.people.names).logins.map((login) => login.toLowerCase())),
  )
  if (logins.size === 0) return { answers: new Map(), refusal: null }
  const asked = [...logins].slice(0, ASKED_AT_MOST)
  const answer = await tracker.assignable(asked)
  if (!answer.ok) return { answers: new Map(), refusal: answer.refusal }
  return { answers: new Map(asked.map((login) => [login, answer.value.has(login)])), refusal: null }
}
