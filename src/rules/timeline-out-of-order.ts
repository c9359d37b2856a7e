import { hasOffset } from '../calendar/time.js'
import type { Postmortem, TimelineEntry } from '../postmortem/model.js'
import type { Finding, Rule } from './rule.js'
import { longestRising } from './text/longest-rising.js'
import { quote } from './text/quote.js'
import { sortTimeline } from './text/sort-timeline.js'
import { minuteOf, type TimedEntry } from './text/timed-entries.js'

export const timelineOutOfOrder: Rule = {
  id: 'timeline-out-of-order',
  summary: 'The entries of a timeline stand in the order in which things happened.',
  why: 'An entry out of order is mostly a mistyped time or a forgotten date, and every duration that is computed from it is wrong.',
  source: 'Gergely Orosz, seven questions for a postmortem: what happened and when',
  severity: 'warning',
  heuristic: true,
  good: `# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new configuration is rolled out.
- 2026-11-03 10:06 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:49 UTC The old configuration is back.
`,
  bad: `# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new configuration is rolled out.
- 2026-11-03 10:06 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:01 UTC Somebody asks in the channel about checkout. <!-- problem -->
- 2026-11-03 10:49 UTC The old configuration is back.
`,
  *check(postmortem) {
    for (const entries of timelinesOf(postmortem.timeline)) {
      const found = outOfOrder(entries)
      // One order mends all of them: the first carries it. Only the document as a whole says whether it is safe.
      const fix = found[0] && entries[0] ? sortTimeline(postmortem, entries[0].entry.timeline) : null
      yield* found.map((finding, at) => (fix && at === 0 ? { ...finding, fix } : finding))
    }
  },
}

function timelinesOf(timeline: Postmortem['timeline']): readonly (readonly TimedEntry[])[] {
  const groups = new Map<string, TimedEntry[]>()
  for (const entry of timeline) {
    const minute = minuteOf(entry.time)
    if (entry.time === null || minute === null) continue
    // Times with and without a zone cannot be compared.
    const key = `${entry.timeline} ${hasOffset(entry.time)}`
    const timed = { entry, minute, last: minuteOf(entry.end) ?? minute }
    const group = groups.get(key)
    if (group) group.push(timed)
    else groups.set(key, [timed])
  }
  return [...groups.values()]
}

/** The fewest entries whose absence leaves the rest in order. A timeline that runs backwards as a whole is in order. */
function outOfOrder(entries: readonly TimedEntry[]): readonly Finding[] {
  const minutes = entries.map(({ minute }) => minute)
  const forwards = longestRising(minutes)
  const backwards = longestRising(minutes.map((minute) => -minute))
  if (backwards.length > forwards.length) return []
  const kept = new Set(forwards)
  return entries.flatMap((timed, at) => {
    if (kept.has(at) || timed.entry.approximate) return []
    const earlier = entries[forwards.findLast((other) => other < at) ?? -1]
    const later = entries[forwards.find((other) => other > at) ?? -1]
    if (earlier && timed.last < earlier.minute) return [misplaced(timed.entry, earlier.entry, 'after')]
    return later && timed.minute > later.last ? [misplaced(timed.entry, later.entry, 'before')] : []
  })
}

function misplaced(entry: TimelineEntry, other: TimelineEntry, where: 'after' | 'before'): Finding {
  const alike = entry.raw === other.raw
  const [own, others] = alike ? [entry.time, other.time] : [entry.raw, other.raw]
  const move = where === 'after' ? 'up, or give its date if it is a later day' : 'down, or correct its time'
  return {
    span: entry.span,
    message: `${quote(own ?? entry.raw)} stands ${where} ${quote(others ?? other.raw)}.`,
    hint: `Move the entry ${move}.`,
  }
}
