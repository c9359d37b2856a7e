import type { Rule } from './rule.js'
import { kindOf } from './text/item-kinds.js'
import { headingOr } from './text/place.js'
import { acceptedItems, lacksUrgent, prioritiesOf } from './text/priorities.js'
import { listed, quote } from './text/quote.js'

export const urgentItemMissing: Rule = {
  id: 'urgent-item-missing',
  summary: 'After an outage that users felt, at least one action item is urgent.',
  why: 'What hurt users once can hurt them again tomorrow. When nothing is urgent, the work waits behind everything else and the outage returns first.',
  source: 'The Site Reliability Workbook, chapter 10, Postmortem Culture',
  severity: 'info',
  depth: true,
  good: `---
severity: SEV1
---
# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01, P1, prevent
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @grace, due 2026-12-01, P2, detect
`,
  bad: `---
severity: SEV1
---
# Checkout returned 502s

## Action items <!-- problem -->
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01, P2, prevent
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @grace, due 2026-12-01, P3, detect
`,
  *check(postmortem, context) {
    if (!lacksUrgent(postmortem, context)) return
    const items = acceptedItems(postmortem)
    const written = listed(prioritiesOf(items).map(quote))
    const first = items.find((item) => kindOf(item) === 'prevent') ?? items[0]
    yield {
      span: headingOr(postmortem, 'action-items'),
      message: `Users felt the incident, and no action item is urgent: the priorities are ${written}.`,
      hint: `Give \`P0\` or \`P1\` to what keeps it from happening again, for example to ${quote(first?.title ?? '')}.`,
    }
  },
}
