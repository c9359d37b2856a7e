import type { Postmortem } from '../postmortem/model.js'
import { tally } from './shares.js'

const ENOUGH = 2
const SHOWN = 5
const PERSON = /^\p{L}[\p{L}\p{M}.'’ -]{1,58}$/u

/** Owners of action items that are written as names, and so cannot be assigned: the most frequent first. */
export function ownerNamesOf(postmortems: readonly Postmortem[]): readonly string[] {
  const owners = postmortems.flatMap(({ actionItems }) => actionItems.flatMap((item) => item.owners))
  const names = owners.map(({ value }) => value.trim()).filter((name) => PERSON.test(name))
  return tally(names)
    .filter(([, times]) => times >= ENOUGH)
    .slice(0, SHOWN)
    .map(([name]) => name)
}
