import type { Rule } from './rule.js'
import { headingOr } from './text/place.js'
import { acceptedItems, lacksUrgent, prioritiesOf } from './text/priorities.js'
import { quote } from './text/quote.js'

export const actionItemsOnePriority: Rule = {
  id: 'action-items-one-priority',
  summary: 'The priorities of the action items say which one comes first.',
  why: 'When everything has the same priority, nothing has one: whoever has time for one item only cannot see which.',
  source: 'The Site Reliability Workbook, chapter 10, Postmortem Culture',
  severity: 'info',
  options: { 'at-least': 3 },
  good: `# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01, P1
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @grace, due 2026-12-01, P1
- [ ] Write the runbook for the gateway — @linus, due 2026-12-15, P2
`,
  bad: `# Checkout returned 502s

## Action items <!-- problem -->
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01, P1
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @grace, due 2026-12-01, P1
- [ ] Write the runbook for the gateway — @linus, due 2026-12-15, P1
`,
  *check(postmortem, context) {
    const items = acceptedItems(postmortem).filter(({ priority }) => priority !== null)
    const [only, ...others] = prioritiesOf(items)
    // That none is urgent says more.
    if (items.length < Number(context.options['at-least']) || others.length > 0 || lacksUrgent(postmortem, context))
      return
    yield {
      span: headingOr(postmortem, 'action-items'),
      message: `All ${items.length} action items with a priority have the same: ${quote(only ?? '')}.`,
      hint: 'Keep it for the items that come first, and give the others a lower one.',
    }
  },
}
