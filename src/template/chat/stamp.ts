import { momentAt } from '../../postmortem/time/moment.js'
import type { WrittenAt } from './message.js'

type At = Extract<WrittenAt, { kind: 'clock' }>

/** A time with which a line begins, and the words after it. */
export interface Stamp {
  readonly at: At
  readonly rest: string
  /** It names a half of the day. */
  readonly isHalf: boolean
}

/** `[10:02] …`, `10:02 AM …`, `2026-11-03T10:02:00Z …`, `[03.11.26, 10:02:11] …`. */
export function stampAtStart(line: string): Stamp | null {
  if (!/^[[(]?\d/.test(line)) return null
  const moment = momentAt(line, 0)
  const at = moment && clockIn(moment)
  if (!moment || !at) return null
  // A word that goes on right after a time is another word.
  const rest = line.slice(moment.end)
  if (/^[\p{L}\p{N}]/u.test(rest) && !/m\.?$/i.test(line.slice(0, moment.end))) return null
  return { at, rest: rest.replace(/^[\s\])|–—:-]+/, ''), isHalf: /[ap]\.?m\.?$/i.test(line.slice(0, moment.end)) }
}

/** `ada  [10:02 AM]`, `ada — Today at 10:02 AM`: a name, and the time behind it. */
export function stampAtEnd(line: string): { readonly at: At; readonly who: string } | null {
  const found = NAME_THEN_TIME.exec(line.slice(0, 140))
  const [, who = '', stamp = ''] = found ?? []
  const moment = found ? momentAt(stamp, 0) : null
  const at = moment && clockIn(moment)
  return moment && at && moment.end === stamp.length ? { at, who: who.trim() } : null
}

const NAME_THEN_TIME =
  /^(\S.{0,59}?)(?:\s{2,4}|\s[—–]\s|\s(?=\[))\[?(?:(?:today|yesterday)(?: at|,)? )?([^[\]]{4,40})\]?$/i

const LONGEST_DATE = 80

/** A line that is a date and nothing else, as chats write it between two days. */
export function dateAlone(line: string): At['date'] {
  if (line.length > LONGEST_DATE) return null
  const words = line.replace(/^[\s—–_=*-]+|[\s—–_=*-]+$/g, '')
  const moment = momentAt(words, 0)
  return moment?.date && !moment.clock && moment.end === words.length ? moment.date : null
}

function clockIn(moment: NonNullable<ReturnType<typeof momentAt>>): At | null {
  const { date, clock, zone } = moment
  return clock === null || clock.hour === null ? null : { kind: 'clock', date, clock, zone }
}
