import { grouped } from '../grouped.js'
import { byPlace } from '../want/references.js'
import type { Managed } from './ownership.js'

/** The lowest number stays; one that a person closed as a duplicate stays only where all were. */
export function withoutDuplicates(all: readonly Managed[]) {
  const groups = [
    ...grouped(
      all.filter((managed) => !isRetired(managed)),
      (managed) => managed.mark.key,
    ).values(),
  ]
  const chosen = groups.flatMap((group) => {
    const of = group.find(({ issue }) => issue.stateReason !== 'duplicate' || issue.state === 'open') ?? group[0]
    return of ? [{ of, others: group.filter((managed) => managed !== of) }] : []
  })
  return {
    survivors: chosen.map(({ of }) => of).toSorted((a, b) => byPlace(a.issue, b.issue)),
    duplicates: chosen.flatMap(({ of, others }) => others.map((managed) => ({ managed, of }))),
  }
}

/** Closed by us as a duplicate before: it belongs to no item, and never will. */
export function isRetired({ issue, mark }: Managed): boolean {
  return issue.state === 'closed' && mark.said.includes('duplicate')
}
