import type { Postmortem } from '../postmortem/model.js'

const RECENT = 20
const ENOUGH = 5

/** The newest postmortems, by the day of the incident: how the team writes today. All, where few have a date. */
export function recentOf(postmortems: readonly Postmortem[]): readonly Postmortem[] {
  const dated = postmortems.filter(({ date }) => date !== null)
  if (dated.length < ENOUGH) return postmortems
  const day = ({ date }: Postmortem) => date?.value ?? ''
  return [...dated].sort((one, other) => (day(one) < day(other) ? 1 : -1)).slice(0, RECENT)
}
