import { durationInWords } from '../calendar/duration-in-words.js'
import type { Postmortem } from '../postmortem/model.js'
import type { Finding, Rule } from './rule.js'
import { quote } from './text/quote.js'
import { areComparable, minuteOf, type TimedEntry, timedEntries } from './text/timed-entries.js'

export const timelineStartsLate: Rule = {
  id: 'timeline-starts-late',
  summary: 'A timeline begins before the detection: with what changed and when users began to feel it.',
  why: 'What led to the incident happened before anybody looked. A timeline that begins with the alarm shows the response, and not the deploy, the growing queue or the first failed request.',
  source: 'Gergely Orosz, seven questions for a postmortem: what happened and when',
  severity: 'info',
  good: `---
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:26:00Z
---
# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:26 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:49 UTC The old configuration is back.
`,
  bad: `---
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:26:00Z
---
# Checkout returned 502s

## Timeline
- 2026-11-03 10:26 UTC The alarm for 5xx responses fires. <!-- problem -->
- 2026-11-03 10:49 UTC The old configuration is back.
`,
  *check(postmortem) {
    const entries = timedEntries(postmortem)
    const [first] = entries
    const isUntimed = postmortem.timeline.some(({ time }) => time === null)
    if (!first || entries.length < 2 || isUntimed) return
    const { started, detected, alerted } = postmortem.times
    if (!areComparable(entries, [started, detected ?? alerted])) return
    const late = lateness(postmortem, first)
    if (late !== null) yield startsLate(first, late)
  },
}

/**
 * Seconds from the beginning to the first entry, where that is the detection or later. Null as well where the beginning
 * is not known: that is what time-to-detect-unknown says.
 */
function lateness({ times }: Postmortem, first: TimedEntry): number | null {
  const started = minuteOf(times.started?.value ?? null)
  const detected = minuteOf(times.detected?.value ?? times.alerted?.value ?? null)
  if (started === null || detected === null || started >= detected || first.minute < detected) return null
  return (first.minute - started) * 60
}

function startsLate({ entry }: TimedEntry, seconds: number): Finding {
  return {
    span: entry.span,
    message: `The timeline begins with the detection at ${quote(entry.raw)}, ${durationInWords(seconds)} after the incident began.`,
    hint: 'Add what changed before (a deploy, a setting, more load) and when users began to feel it, each with its time.',
  }
}
