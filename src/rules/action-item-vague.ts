import type { Rule } from './rule.js'
import { wordingFindings } from './text/item-wording.js'

export const actionItemVague: Rule = {
  id: 'action-item-vague',
  summary: 'Every open action item says what will be there when it is done.',
  why: 'Nobody can finish `improve monitoring`, so it stays open or is closed without effect. One item in five begins with such a word.',
  source: 'Lunney, Lueder and Beyer, Postmortem Action Items, ;login: spring 2017',
  severity: 'warning',
  heuristic: true,
  good: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [ ] Improve the documentation for emergency rollbacks — @grace, due 2026-12-01
- [ ] Investigate why the canary passed — @linus, due 2026-12-01
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Improve monitoring — @ada, due 2026-12-01 <!-- problem -->
- [ ] Consider adding rate limits to checkout — @grace, due 2026-12-01 <!-- problem -->
- [ ] Investigate monitoring for this scenario — @linus, due 2026-12-01 <!-- problem -->
- [ ] Fix the issue that caused the outage — @linus, due 2026-12-01 <!-- problem -->
`,
  check: (postmortem) => wordingFindings(postmortem, 'vague'),
}
