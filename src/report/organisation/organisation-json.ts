import type { OrganisationFacts } from './gather.js'

/** The value of `report --merge --format json`. */
export function organisationJson(facts: OrganisationFacts) {
  const { now, today, counts, repositories, items, withoutSetup, silent, numbers, checks, notices } = facts
  return { version: 1, now, today, counts, repositories, items, withoutSetup, silent, numbers, checks, notices }
}
