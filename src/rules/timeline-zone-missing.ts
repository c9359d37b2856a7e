import { hasOffset } from '../calendar/time.js'
import { MOMENTS, type Postmortem } from '../postmortem/model.js'
import type { Rule } from './rule.js'
import { quote } from './text/quote.js'

export const timelineZoneMissing: Rule = {
  id: 'timeline-zone-missing',
  summary: 'A timeline says in which zone its times are.',
  why: 'Alerts and logs mostly count in UTC, people in their own time. Who compares both later, from another office or after the clocks changed, is an hour or a night off.',
  source:
    'How would you handle a production outage (post-mortem process): timeline and facts first, with logs and alerts as evidence',
  severity: 'info',
  good: `# Checkout returned 502s on 3 November 2026

## Timeline
All times in UTC.

- 10:02 The new gateway configuration is rolled out.
- 10:49 The old configuration is back.
`,
  bad: `# Checkout returned 502s on 3 November 2026

## Timeline
- 10:02 The new gateway configuration is rolled out. <!-- problem -->
- 10:49 The old configuration is back.
`,
  *check(postmortem) {
    const timed = postmortem.timeline.filter(({ time }) => time !== null)
    const [first] = timed
    if (!first || timed.length < 2 || knowsZone(postmortem)) return
    yield {
      span: first.span,
      message: `The timeline does not say in which zone ${quote(first.raw)} is.`,
      hint: `Add a zone to each time, for example ${quote(`${first.raw} UTC`)}, or write \`All times in UTC.\` above the first one.`,
    }
  },
}

function knowsZone({ timeline, times, text }: Postmortem): boolean {
  const all = [...timeline.map(({ time }) => time), ...MOMENTS.map((moment) => times[moment]?.value ?? null)]
  return all.some((time) => time !== null && hasOffset(time)) || ZONE.test(text)
}

// A zone anywhere in the text, also one that reading does not know: who writes it has thought of it.
const ZONE =
  /\b(?:UTC|UCT|GMT|BST|[IJKM]ST|MSK|SGT|HKT|A[CEW][SD]T|NZ[SD]?T|[CEW]ES?T|[CEMP][SD]?T|(?:Pacific|Eastern|Central|Mountain)(?= time|\))|[Ll]ocal time|[Tt]ime ?zone|(?:Europe|America|Asia|Australia|Africa|US|UC)\/[A-Z])/
