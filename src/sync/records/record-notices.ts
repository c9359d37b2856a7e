import { shownPlace } from '../want/references.js'
import type { Family } from './plan-records.js'
import { fullNotice } from './put-below.js'

/** One sentence for each postmortem of which some issues cannot be below its parent issue. */
export function recordNotices(families: readonly Family[], home: string): readonly string[] {
  return families.flatMap(({ wanted, kin: { tooMany, apart } }) => {
    const { confidential, path } = wanted.source
    const name = confidential ? 'a confidential postmortem' : path
    const places = apart.map((issue) => shownPlace(issue, home)).join(', ')
    return [
      ...(tooMany.length > 0 ? [fullNotice(tooMany.length, `the parent issue of ${name}`)] : []),
      ...(apart.length > 0
        ? [`Not below the parent issue of ${name}, since it is of another owner, or not confidential: ${places}.`]
        : []),
    ]
  })
}
