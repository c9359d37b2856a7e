import type { Rule } from './rule.js'
import { wordingFindings } from './text/item-wording.js'

export const actionItemAboutPeople: Rule = {
  id: 'action-item-about-people',
  summary: 'Action items change systems; they do not ask people to be more careful.',
  why: 'Attention runs out exactly when it is needed. A check, a default or a limit works at three in the morning and for whoever joins next month.',
  source: 'The Site Reliability Workbook, chapter 10, Postmortem Culture',
  severity: 'info',
  heuristic: true,
  good: `# Checkout returned 502s

## Action items
- [ ] Add an automated presubmit check for schema changes — @ada, due 2026-12-01
- [ ] Train on-call engineers on handling a full connection pool — @grace, due 2026-12-01
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Make sure engineers check that the schema can be parsed — @ada, due 2026-12-01 <!-- problem -->
- [ ] Be more careful with gateway configurations — @grace, due 2026-12-01 <!-- problem -->
- [ ] Remind the on-call engineers to verify the upstreams — @linus, due 2026-12-01 <!-- problem -->
`,
  check: (postmortem) => wordingFindings(postmortem, 'about-people'),
}
