import { durationInWords } from '../calendar/duration-in-words.js'
import type { Postmortem } from '../postmortem/model.js'
import type { Finding, Rule, RuleContext } from './rule.js'
import { isTimelineElsewhere } from './text/linked-timeline.js'
import { quote } from './text/quote.js'
import { areComparable, minuteOf, type TimedEntry, timedEntries } from './text/timed-entries.js'

export const timelineGap: Rule = {
  id: 'timeline-gap',
  summary: 'The time between detection and mitigation is told without a long gap.',
  why: 'Where nothing is written, somebody waited, searched in the wrong place or could not reach anyone. Those minutes are the ones that the next incident can save.',
  source: 'Gergely Orosz, seven questions for a postmortem: how it was detected, mitigated and cleaned up',
  severity: 'info',
  heuristic: true,
  options: { share: 0.5, 'at-least-minutes': 30 },
  good: `# Checkout returned 502s

**Started**: 2026-11-03 10:02 UTC

## Timeline
- 2026-11-03 10:06 UTC Alert fired: checkout answers with 5xx.
- 2026-11-03 10:20 UTC A restart of the gateway changes nothing.
- 2026-11-03 10:41 UTC @grace finds the gateway without upstreams.
- 2026-11-03 11:02 UTC Incident mitigated: the old configuration is back.
`,
  bad: `# Checkout returned 502s

**Started**: 2026-11-03 10:02 UTC

## Timeline
- 2026-11-03 10:06 UTC Alert fired: checkout answers with 5xx.
- 2026-11-03 10:10 UTC @ada is paged. <!-- problem -->
- 2026-11-03 11:02 UTC Incident mitigated: the old configuration is back.
`,
  *check(postmortem, { options }) {
    const response = isTimelineElsewhere(postmortem) ? null : responseOf(postmortem)
    if (response) yield* gapsIn(postmortem, response, options)
  },
}

/** Minutes from the beginning over the detection to the mitigation. */
interface Response {
  readonly started: number
  readonly detected: number
  readonly ended: number
}

function responseOf({ times }: Postmortem): Response | null {
  const detected = minuteOf(times.detected?.value ?? times.alerted?.value ?? null)
  const ended = minuteOf(times.mitigated?.value ?? times.resolved?.value ?? null)
  if (detected === null || ended === null || ended <= detected) return null
  const started = minuteOf(times.started?.value ?? null) ?? detected
  return { started: Math.min(started, detected), detected, ended }
}

function gapsIn(postmortem: Postmortem, response: Response, options: RuleContext['options']): readonly Finding[] {
  const { started, detected, ended } = response
  const share = Number(options.share) * (ended - started)
  const atLeast = Number(options['at-least-minutes'])
  const entries = timedEntries(postmortem)
  const { times } = postmortem
  const ends = [times.started, times.detected ?? times.alerted, times.mitigated ?? times.resolved]
  if (!areComparable(entries, ends)) return []
  return neighbours(entries)
    .filter(([before, after]) => before.last >= detected && after.minute <= ended)
    .filter(([before, after]) => after.minute - before.last > share && after.minute - before.last >= atLeast)
    .filter(([before, after]) => !isNight(before, after) && !isTold(postmortem, before, after))
    .map(([before, after]) => gapFinding(before, after))
}

/** Each entry with the one of the earlier ones that ended last. */
function neighbours(entries: readonly TimedEntry[]): readonly (readonly [TimedEntry, TimedEntry])[] {
  let latest: TimedEntry | undefined
  return entries.flatMap((entry) => {
    const before = latest
    if (!before || entry.last >= before.last) latest = entry
    return before ? [[before, entry] as const] : []
  })
}

const DAY = 24 * 60
const NIGHT = 8 * 60

/** People go home, and go on in the morning. */
function isNight(before: TimedEntry, after: TimedEntry): boolean {
  return after.minute - before.last >= NIGHT && Math.floor(before.last / DAY) < Math.floor(after.minute / DAY)
}

/** True when a time of day that lies between both stands elsewhere in the text: that time is told, in prose. */
function isTold({ text }: Postmortem, before: TimedEntry, after: TimedEntry): boolean {
  const [from, to] = [clockOf(before), clockOf(after)]
  const clocks = text.match(/(?<![\d:.])\d{1,2}:\d{2}(?!\d)/g) ?? []
  return clocks.some((clock) => clock.padStart(5, '0') > from && clock.padStart(5, '0') < to)
}

/** The clock of the document's own zone, `10:02`. */
function clockOf({ entry }: TimedEntry): string {
  return (entry.end ?? entry.time ?? '').slice(11, 16)
}

function gapFinding(before: TimedEntry, after: TimedEntry): Finding {
  const gap = durationInWords((after.minute - before.last) * 60)
  const [from, to] = [quote(before.entry.raw), quote(after.entry.raw)]
  return {
    span: before.entry.span,
    message: `Between ${from} and ${to} the timeline tells nothing for ${gap}.`,
    hint: 'Add what was tried in that time and what it showed, or who waited for whom or for what.',
  }
}
