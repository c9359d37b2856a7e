import { daysBetween } from '../calendar/day.js'
import type { Rule } from './rule.js'
import { wholeDocument } from './text/place.js'
import { quote } from './text/quote.js'

export const writtenLate: Rule = {
  id: 'written-late',
  summary: 'A postmortem is written while the incident is fresh.',
  why: 'Within days people forget what they saw and why they decided as they did, and chats and logs expire. A first version need not be complete.',
  source:
    'PagerDuty, postmortem process: 3 calendar days for Sev-1, 5 business days for Sev-2; How would you handle a production outage (post-mortem process): within a few days, while it is fresh',
  severity: 'info',
  given: { writeBy: '2026-11-06', written: null },
  good: `---
severity: SEV1
date: 2026-11-03
written: 2026-11-05
---
# Checkout returned 502s
`,
  bad: `---
severity: SEV1
date: 2026-11-03
written: 2026-11-12 <!-- problem -->
---
# Checkout returned 502s
`,
  *check(postmortem, { written, writeBy }) {
    if (written === null || writeBy === null || written <= writeBy) return
    const days = daysBetween(writeBy, written)
    yield {
      span: postmortem.written?.span ?? wholeDocument(postmortem),
      message: `The document was written on ${quote(written)}, ${days} day${days === 1 ? '' : 's'} after ${quote(writeBy)}, the day by which it was due.`,
      hint: 'If a first version is older, write its day as `written:`; else check the timeline against logs and chats.',
    }
  },
}
