import type { Day } from '../../calendar/day.js'
import { withMark } from './mark-line.js'

/** The body with one more step of nudging in its mark, nothing else changed; null when the mark cannot be read. */
export function recordNudge(body: string, step: string, due: Day): string | null {
  return withMark(body, (mark) => ({
    ...mark,
    nudges: [...mark.nudges.filter((sent) => sent.step !== step || sent.due !== due), { step, due }],
  }))
}
