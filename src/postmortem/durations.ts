import { secondsBetween } from '../calendar/time.js'
import type { Moment, Postmortem } from './model.js'

/** Seconds; null where a moment is missing, only one of the two knows its zone, or the end is before the start. */
export interface Durations {
  readonly detect: number | null
  readonly mitigate: number | null
  readonly total: number | null
}

export type DurationName = keyof Durations

/** From which moment to which each duration runs. */
export const DURATION_ENDS: Readonly<Record<DurationName, readonly [Moment, Moment]>> = {
  detect: ['started', 'detected'],
  mitigate: ['detected', 'mitigated'],
  total: ['started', 'mitigated'],
}

export function durationsOf(postmortem: Postmortem): Durations {
  return {
    detect: durationOf(postmortem, 'detect'),
    mitigate: durationOf(postmortem, 'mitigate'),
    total: durationOf(postmortem, 'total'),
  }
}

function durationOf(postmortem: Postmortem, name: DurationName): number | null {
  const seconds = signedSeconds(postmortem, name)
  return seconds === null || seconds < 0 ? null : seconds
}

function signedSeconds(postmortem: Postmortem, name: DurationName): number | null {
  const [from, to] = DURATION_ENDS[name]
  const start = postmortem.times[from]
  const end = postmortem.times[to]
  return start && end ? secondsBetween(start.value, end.value) : null
}
