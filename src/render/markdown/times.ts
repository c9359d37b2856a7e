import { epochOf, hasOffset } from '../../calendar/time.js'
import { durationsOf } from '../../postmortem/durations.js'
import type { Postmortem, Times } from '../../postmortem/model.js'
import { shortDuration } from './duration.js'
import { table } from './layout.js'

export interface Targets {
  readonly detect: number | null
  readonly mitigate: number | null
}

/** How long it took, against the team's targets; empty when nothing of it is known. */
export function timesTable(postmortem: Postmortem, targets: Targets): string {
  const { detect, mitigate, total } = durationsOf(postmortem)
  if (detect === null && mitigate === null && total === null) return ''
  const whole = total === null ? 'unknown' : `${shortDuration(total)}${clocks(postmortem.times)}`
  return table(
    ['Time to detect', 'Time to mitigate', 'Total'],
    [[against(detect, targets.detect), against(mitigate, targets.mitigate), whole]],
  )
}

function against(seconds: number | null, target: number | null): string {
  if (seconds === null) return 'unknown'
  const took = shortDuration(seconds)
  if (target === null) return took
  return `${seconds > target ? `**${took}**` : took} (target ${shortDuration(target)})`
}

const SHAPE = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/

/** `, 10:02 → 10:49 UTC`; only for an incident of one day, told by one clock. */
function clocks({ started, mitigated }: Times): string {
  if (!started || !mitigated || epochOf(started.value) === null || epochOf(mitigated.value) === null) return ''
  const from = SHAPE.exec(started.value)
  const to = SHAPE.exec(mitigated.value)
  const sameDay = started.value.slice(0, 10) === mitigated.value.slice(0, 10)
  if (!from || !to || !sameDay || from[2] !== to[2]) return ''
  return `, ${from[1]} → ${to[1]}${zoneOf(started.value, from[2] ?? '')}`
}

function zoneOf(time: string, offset: string): string {
  if (!hasOffset(time)) return ''
  return offset === 'Z' || offset === '+00:00' ? ' UTC' : ` UTC${offset}`
}
