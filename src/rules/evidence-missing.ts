import type { Postmortem } from '../postmortem/model.js'
import type { Rule } from './rule.js'
import { accountOf } from './text/account.js'
import { headingOr } from './text/place.js'

export const evidenceMissing: Rule = {
  id: 'evidence-missing',
  summary: 'A postmortem links or shows its evidence: graphs, logs, alerts or messages.',
  why: 'Readers who were not there can then check the account and learn where to look. Logs and graphs are often kept for weeks only, a postmortem for years.',
  source: 'How would you handle a production outage (post-mortem process): logs, alerts and messages as evidence',
  severity: 'info',
  heuristic: true,
  depth: true,
  good: `# Checkout returned 502s

## Impact
12,400 users could not pay ([graph of 5xx](https://grafana.acme.example/d/checkout)).

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:49 UTC The old configuration is back.
`,
  bad: `# Checkout returned 502s

## Impact
12,400 users could not pay.

## Timeline <!-- problem -->
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:49 UTC The old configuration is back.
`,
  *check(postmortem) {
    if (!tellsEvents(postmortem) || EVIDENCE.test(accountOf(postmortem, ['action-items']))) return
    yield {
      span: headingOr(postmortem, 'timeline'),
      message: 'The document links no evidence: no graph, log, alert, change or message.',
      hint: 'Link the alert, the change and the thread at their entries, and add a graph or the lines of the log that show the impact.',
    }
  },
}

// What has no date at all is a template.
function tellsEvents({ date, timeline, sections }: Postmortem): boolean {
  return date !== null && timeline.length > 1 && sections.some(({ kind, empty }) => kind === 'timeline' && !empty)
}

/** A link, an image, code on lines of its own, words of a machine within a line, or the number of an issue or ticket. */
const EVIDENCE =
  /https?:\/\/|\]\(|!\[|\]\[|^\[[^\]\n]{1,80}\]:|<img|```|~~~|^(?: {4}|\t)[^\s*+-]|^\s{0,9}>|`[^`\n]{0,80}[ =:{/][^`\n]{8,200}`|(?:^|[\s(])#\d{1,7}\b|\b[A-Z]{2,8}-\d{1,6}\b/m
