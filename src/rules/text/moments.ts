import { hasOffset, secondsBetween } from '../../calendar/time.js'
import type { Moment, Postmortem } from '../../postmortem/model.js'

interface Words {
  /** The key of the front matter. */
  readonly key: string
  /** "when the incident …". */
  readonly happened: string
}

export const MOMENT_WORDS: Readonly<Record<Moment, Words>> = {
  started: { key: 'started', happened: 'began' },
  detected: { key: 'detected', happened: 'was detected' },
  alerted: { key: 'alerted', happened: 'raised an alert' },
  mitigationStarted: { key: 'mitigation-started', happened: 'began to be mitigated' },
  mitigated: { key: 'mitigated', happened: 'was mitigated' },
  resolved: { key: 'resolved', happened: 'was resolved' },
}

const CLOCKS: Readonly<Record<Moment, string>> = {
  started: '10:02',
  detected: '10:06',
  alerted: '10:08',
  mitigationStarted: '10:31',
  mitigated: '10:49',
  resolved: '12:30',
}

/** A line below the title that tells a moment, as reading takes it: `**Detected:** 2026-11-03 10:06 UTC`. */
export function momentLine(moment: Moment): string {
  const words = MOMENT_WORDS[moment].key.replace('-', ' ')
  return `**${words.charAt(0).toUpperCase()}${words.slice(1)}:** 2026-11-03 ${CLOCKS[moment]} UTC`
}

/** How long it took from one moment to another, or why nobody can tell. */
export type Elapsed =
  | { readonly kind: 'known'; readonly seconds: number }
  | { readonly kind: 'missing'; readonly moments: readonly Moment[] }
  | { readonly kind: 'zones-differ' }
  | { readonly kind: 'negative'; readonly seconds: number }

export function elapsed({ times }: Postmortem, from: Moment, to: Moment): Elapsed {
  const start = times[from]
  const end = times[to]
  const both: readonly Moment[] = [from, to]
  if (!start || !end) return { kind: 'missing', moments: both.filter((moment) => !times[moment]) }
  if (hasOffset(start.value) !== hasOffset(end.value)) return { kind: 'zones-differ' }
  const seconds = secondsBetween(start.value, end.value)
  if (seconds === null) return { kind: 'missing', moments: both }
  return seconds < 0 ? { kind: 'negative', seconds } : { kind: 'known', seconds }
}
