import { isSameRepository } from '../want/route.js'
import type { Wanted, WantedItem } from '../want/want.js'
import type { Managed } from './ownership.js'

/** An issue of ours, and the document that it is of. */
interface Standing {
  readonly mark: { readonly postmortem: string; readonly path: string }
  readonly issue: { readonly repository: string }
}

/** Nothing may be concluded from the documents about this issue. */
export function isHeld(managed: Managed, wanted: Wanted): boolean {
  const { mark } = managed
  const { held } = wanted
  const isUnclear = held.postmortems.has(mark.postmortem) || held.paths.has(mark.path) || held.keys.has(mark.key)
  return isUnclear || isExposed(managed, wanted)
}

/** The issue of a confidential document stands where nothing of that document may be written. */
export function isExposed({ mark, issue }: Standing, { confidential }: Wanted): boolean {
  const isSecret = confidential.of.has(mark.postmortem) || confidential.of.has(mark.path)
  return isSecret && !(confidential.place !== null && isSameRepository(issue.repository, confidential.place))
}

/** Not every item of the issue's document could be read: that its own is missing proves nothing. */
export function isUnread({ mark }: Managed, { held }: Wanted): boolean {
  return held.absent.has(mark.postmortem) || held.absent.has(mark.path)
}

/** The issue of a confidential item is looked for only where its words may stand. */
export function mayBelong({ source }: WantedItem, { issue }: Managed, { confidential }: Wanted): boolean {
  const isSecretPlace = confidential.place !== null && isSameRepository(issue.repository, confidential.place)
  return !source.confidential || isSecretPlace
}
