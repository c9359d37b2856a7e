import { daysBetween } from '../calendar/day.js'
import type { Rule } from './rule.js'
import { openItems } from './text/open-items.js'
import { quote } from './text/quote.js'

export const actionItemDueLate: Rule = {
  id: 'action-item-due-late',
  summary: 'Every open action item is due within the time that the team allows for it.',
  why: 'What is planned for next year is overtaken by the next incident. A deadline holds only when late dates are chosen knowingly.',
  source:
    'PagerDuty postmortem guide: 15 and 30 days; Atlassian incident handbook: priority actions within 4 or 8 weeks',
  severity: 'info',
  given: { deadlineOf: () => '2026-12-05' },
  good: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01, P1
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2027-03-01, P1 <!-- problem -->
`,
  *check(postmortem, { deadlineOf }) {
    for (const item of openItems(postmortem)) {
      const deadline = deadlineOf(item)
      if (!item.due || !deadline || item.due.value <= deadline) continue
      const days = daysBetween(deadline, item.due.value)
      yield {
        span: item.due.span,
        message: `The action item ${quote(item.title)} is due on ${item.due.value}, ${days} ${days === 1 ? 'day' : 'days'} after its deadline.`,
        hint: `Choose a date up to ${deadline}, or split off the part that can be done by then.`,
      }
    }
  },
}
