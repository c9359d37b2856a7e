import { addDays } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import type { Facts } from './facts.js'
import { about, type Finding } from './finding.js'

const { ok, problem, unknown, warning } = about('token')
const SOON = 14

/** Whether there is a token, whose it is and how long it lasts. */
export function examineToken({ token, today }: Facts): readonly Finding[] {
  if (!token.ok) {
    const { kind, message, hint } = token.refusal
    return [kind === 'unknown' || kind === 'limited' ? unknown(message, hint) : problem(message, hint)]
  }
  const { me, expires } = token.value
  const who = `It acts as \`${me.login}\` (${me.id})`
  const last = expires === null ? null : dayOfInstant(expires, 'UTC')
  if (last === null) return [ok(`${who}.`)]
  const renew = 'Make a new one before that day, and put it where the old one is.'
  return [
    last <= addDays(today, SOON) ? warning(`${who}, and expires on ${last}.`, renew) : ok(`${who} until ${last}.`),
  ]
}
