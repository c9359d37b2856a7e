import type { Finding, Rule } from './rule.js'
import { quote } from './text/quote.js'
import { type UnreadableTime, unreadableTimes } from './text/unreadable-times.js'

export const timelineTimeUnreadable: Rule = {
  id: 'timeline-time-unreadable',
  summary: 'Every entry of a timeline begins with a time that exists.',
  why: 'A mistyped digit hides an entry from everything that is computed, and a reader cannot tell which hour was meant. Whoever was there still knows today.',
  source: 'Gergely Orosz, seven questions for a postmortem: what happened and when',
  severity: 'info',
  good: `# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:06 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:49 UTC The old configuration is back.
`,
  bad: `# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:76 UTC The alarm for 5xx responses fires. <!-- problem -->
- 20261-11-03 10:49 UTC The old configuration is back. <!-- problem -->
`,
  *check(postmortem) {
    yield* unreadableTimes(postmortem).map(finding)
  },
}

function finding({ span, written, kind }: UnreadableTime): Finding {
  if (kind === 'date') {
    return {
      span,
      message: `${quote(written)} is not a day that exists.`,
      hint: 'Correct it, best as year, month and day, for example `2026-11-03`.',
    }
  }
  return {
    span,
    message: `${quote(written)} is not a time of day.`,
    hint: written.startsWith('24:')
      ? `Write ${quote(written.replace('24:', '00:'))} with the date of the next day.`
      : 'Correct it to hours up to 23 and minutes up to 59, or put `~` before a time that is only roughly known.',
  }
}
