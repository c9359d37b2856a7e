import type { Rule } from './rule.js'
import { wordingFindings } from './text/item-wording.js'

export const actionItemUnbounded: Rule = {
  id: 'action-item-unbounded',
  summary: 'Every open action item has a bound: so much, and then it is done.',
  why: 'What is for everything or for ever is never finished. It stays open for years and hides the items beside it.',
  source: 'Lunney, Lueder and Beyer, Postmortem Action Items, ;login: spring 2017',
  severity: 'info',
  heuristic: true,
  good: `# Checkout returned 502s

## Action items
- [ ] Add a readiness probe to checkout, payments and search — @ada, due 2026-12-01
- [ ] Rehearse the failover every quarter — @grace, due 2026-12-01
- [ ] Add an alert for all cases where checkout returns more than 1 % errors — @linus, due 2026-12-01
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Add a readiness probe to all services — @ada, due 2026-12-01 <!-- problem -->
- [ ] Rehearse the failover regularly — @grace, due 2026-12-01 <!-- problem -->
- [ ] Continue to watch the error rate of checkout — @linus, due 2026-12-01 <!-- problem -->
`,
  check: (postmortem) => wordingFindings(postmortem, 'unbounded'),
}
