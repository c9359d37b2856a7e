import type { Tracker } from '../ports/tracker.js'
import type { PlanContext } from './settings.js'
import { isSameRepository, type Routing } from './want/route.js'

/** The one repository for what is confidential, as it was found. */
export interface Vault {
  /** Nothing is written there. */
  readonly isShut: boolean
  /** `owner/name`; empty where the configuration names none. */
  readonly place: string
  readonly notices: readonly string[]
}

const OPEN_VAULT: Vault = { isShut: false, place: '', notices: [] }

/** Words of confidential documents go to a repository only as long as it is private. It is asked once a run. */
export function vaultOf({ confidential }: Routing, trackerOf: (repository: string) => Tracker): () => Promise<Vault> {
  let asked: Promise<Vault> | null = null
  return () => {
    asked ??= confidential === null ? Promise.resolve(OPEN_VAULT) : vaultAt(confidential, trackerOf(confidential))
    return asked
  }
}

/** Asked only when something would be written there. */
export async function vaultNeeded(
  places: readonly string[],
  { vault, context }: { readonly vault: () => Promise<Vault>; readonly context: PlanContext },
): Promise<Vault> {
  const { confidential } = context.settings.routing
  const isUsed = confidential !== null && places.some((place) => isSameRepository(place, confidential))
  return isUsed ? vault() : OPEN_VAULT
}

export function isBehind({ isShut, place }: Vault, repository: string): boolean {
  return isShut && isSameRepository(repository, place)
}

async function vaultAt(place: string, tracker: Tracker): Promise<Vault> {
  const answer = await tracker.isPrivate()
  if (answer.ok && answer.value) return { isShut: false, place, notices: [] }
  const why = answer.ok ? `${place} is not private` : answer.refusal.message.replace(/\.$/, '')
  return { isShut: true, place, notices: [`Nothing confidential is written: ${why}.`] }
}
