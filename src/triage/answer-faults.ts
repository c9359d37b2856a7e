import { parsePeriod } from '../calendar/period.js'

/** Why a text is no period; null when it is one. */
export function periodFault(text: string): string | null {
  const unit = parsePeriod(text)?.unit
  return unit && unit !== 'working-days' ? null : 'Write a number and a unit: `12m`, `2h` or `1d`.'
}

/** Why a text is no number from 0 to 1; null when it is one. */
export function shareFault(text: string): string | null {
  return /^(?:0|1|0?\.\d{1,4}|1\.0{1,4})$/.test(text) ? null : 'Write a number from 0 to 1, such as `0.85`.'
}

/** Why a text is no escalation; null when it is `none` or a priority with a number. */
export function escalationFault(text: string): string | null {
  return text === 'none' || /^\p{L}{0,20}[ -]?\d{1,2}$/u.test(text)
    ? null
    : 'Write a priority, such as `P0`, or `none`.'
}
