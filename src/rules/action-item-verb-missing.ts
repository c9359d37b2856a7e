import type { Rule } from './rule.js'
import { wordingFindings } from './text/item-wording.js'

export const actionItemVerbMissing: Rule = {
  id: 'action-item-verb-missing',
  summary: 'Every open action item begins with a verb that says what somebody will do.',
  why: 'A noun names a wish. A verb makes somebody imagine the first step, and shows when there is none.',
  source: 'Lunney, Lueder and Beyer, Postmortem Action Items, ;login: spring 2017',
  severity: 'info',
  heuristic: true,
  good: `# Checkout returned 502s while the configuration was rolled out to the gateway

## Action items
- [ ] Monitoring: alert when the queue is older than 5 minutes — @ada, due 2026-12-01
- [ ] Add a limit to the retries — @linus, due 2026-12-01
`,
  bad: `# Checkout returned 502s while the configuration was rolled out to the gateway

## Action items
- [ ] Monitoring for the queue — @ada, due 2026-12-01 <!-- problem -->
- [ ] Alerts should be added to the queue — @grace, due 2026-12-01 <!-- problem -->
- [ ] We need a limit for the retries — @linus, due 2026-12-01 <!-- problem -->
`,
  check: (postmortem) => wordingFindings(postmortem, 'verb-missing'),
}
