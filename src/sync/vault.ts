import type { Tracker } from '../ports/tracker.js'
import type { PlanContext } from './settings.js'
import { isSameRepository } from './want/route.js'

/** Whether words of confidential documents may be written where they belong. */
export interface Vault {
  readonly isShut: boolean
  readonly place: string
  readonly notices: readonly string[]
}

/** Words of confidential documents go to a repository only as long as it is private; asked only when some would. */
export async function vaultOf(
  places: readonly string[],
  { settings }: PlanContext,
  trackerOf: (repository: string) => Tracker,
): Promise<Vault> {
  const place = settings.routing.confidential ?? ''
  const isUsed = place !== '' && places.some((one) => isSameRepository(one, place))
  if (!isUsed) return { isShut: false, place, notices: [] }
  const answer = await trackerOf(place).isPrivate()
  if (answer.ok && answer.value) return { isShut: false, place, notices: [] }
  const why = answer.ok ? `${place} is not private` : answer.refusal.message.replace(/\.$/, '')
  return { isShut: true, place, notices: [`Nothing confidential is written: ${why}.`] }
}

export function isBehind({ isShut, place }: Vault, repository: string): boolean {
  return isShut && isSameRepository(repository, place)
}
