import type { Rule } from './rule.js'
import { wordingFindings } from './text/item-wording.js'

export const actionItemEndMissing: Rule = {
  id: 'action-item-end-missing',
  summary: 'Every open action item has an end that somebody else can verify.',
  why: 'Whoever closes `Review monitoring` can show nothing for it. A verifiable end makes closing an item a fact and not an opinion.',
  source: 'The Site Reliability Workbook, chapter 10, Postmortem Culture',
  severity: 'info',
  heuristic: true,
  good: `# Checkout returned 502s

## Action items
- [ ] Alert on checkout responses with 5xx above 1 % — @ada, due 2026-12-01
- [ ] Review who may change the gateway configuration, and remove everybody else — @grace, due 2026-12-01
- [ ] Reduce the timeout of the gateway to 2 seconds — @linus, due 2026-12-01
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Monitor 5xx responses of checkout — @ada, due 2026-12-01 <!-- problem -->
- [ ] Review the alerts of the gateway — @grace, due 2026-12-01 <!-- problem -->
- [ ] Reduce the timeout of the gateway — @linus, due 2026-12-01 <!-- problem -->
`,
  check: (postmortem) => wordingFindings(postmortem, 'end-missing'),
}
