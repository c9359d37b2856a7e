import { secondsBetween } from '../../calendar/time.js'
import type { Span } from '../../postmortem/fact.js'
import type { Moment, Postmortem, StatedDuration } from '../../postmortem/model.js'
import { durationAt } from '../../postmortem/time/spoken-duration.js'
import { elapsed } from './moments.js'

/** From which moment to which a duration runs. */
export type Ends = readonly [from: Moment, to: Moment]

/** The meaning of each kind: our own first, then those that teams give it beside. */
const MEANINGS: Readonly<Record<StatedDuration['kind'], readonly Ends[]>> = {
  detect: [
    ['started', 'detected'],
    ['started', 'alerted'],
  ],
  mitigate: [
    ['detected', 'mitigated'],
    ['started', 'mitigated'],
    ['alerted', 'mitigated'],
    ['mitigationStarted', 'mitigated'],
  ],
  total: [
    ['started', 'mitigated'],
    ['started', 'resolved'],
  ],
  resolve: [
    ['started', 'resolved'],
    ['detected', 'resolved'],
    ['alerted', 'resolved'],
    ['mitigated', 'resolved'],
    ['started', 'mitigated'],
    ['detected', 'mitigated'],
  ],
}

export interface Contradiction {
  readonly stated: StatedDuration
  readonly ends: Ends
  /** What the moments give. */
  readonly seconds: number
}

/** The durations of the text that the moments contradict, in whichever way a team may mean them. */
export function contradictions(postmortem: Postmortem): readonly Contradiction[] {
  if (postmortem.statedDurations.length === 0) return []
  const distances = distancesInTimeline(postmortem)
  return postmortem.statedDurations.flatMap((stated) => {
    const [ours] = MEANINGS[stated.kind]
    const known = MEANINGS[stated.kind].flatMap((ends) => measured(postmortem, ends))
    const first = known.find(({ ends }) => ends === ours)
    if (!first || known.some(({ seconds }) => agree(stated.seconds, seconds))) return []
    const isGuessed = first.ends.some((moment) => postmortem.times[moment]?.source === 'entry')
    const isOther = isGuessed && distances.some((seconds) => Math.abs(seconds - stated.seconds) <= 60)
    return isOther ? [] : [{ stated, ...first }]
  })
}

function measured(postmortem: Postmortem, ends: Ends): readonly { readonly ends: Ends; readonly seconds: number }[] {
  const time = elapsed(postmortem, ...ends)
  return time.kind === 'known' ? [{ ends, seconds: time.seconds }] : []
}

const LOOKED_AT = 200

/**
 * Which entry of a timeline is which moment is read from its words. An author who counts from the first entry, or from
 * the beginning or the detection to another entry, means other entries than we do.
 */
function distancesInTimeline({ timeline, times }: Postmortem): readonly number[] {
  const starts = [timeline[0]?.time, times.started?.value, times.detected?.value].flatMap((time) => time ?? [])
  const ends = timeline.slice(0, LOOKED_AT).flatMap(({ time, end }) => [time, end].flatMap((at) => at ?? []))
  return starts.flatMap((start) => ends.flatMap((end) => secondsBetween(start, end) ?? []))
}

// A minute is how exactly times are written, a tenth how exactly durations are, whole hours are rounded.
function agree(stated: number, computed: number): boolean {
  const rounding = stated % 3600 === 0 ? Math.min(1800, 0.25 * stated) : 0
  return Math.abs(stated - computed) <= Math.max(60, 0.1 * Math.max(stated, computed), rounding)
}

/** The words of a stated duration, and whether nothing else stands in its field or cell. */
export function wordsOfDuration({ text }: Postmortem, { span }: StatedDuration): { span: Span; alone: boolean } | null {
  const words = text.slice(span.start, span.end)
  const start = span.start + words.length - words.trimStart().length
  const duration = durationAt(text, start)
  if (!duration || duration.end > span.end) return null
  return { span: { start, end: duration.end }, alone: text.slice(duration.end, span.end).trim() === '' }
}
