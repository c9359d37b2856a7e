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
  given: { deadlineOf: () => ({ day: '2026-12-05', because: 'P1, 30 days from filing' }) },
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
      if (!item.due || !deadline || item.due.value <= deadline.day) continue
      const { day, because } = deadline
      yield {
        span: item.due.span,
        message: `The action item ${quote(item.title)} is due on ${quote(item.due.value)}, later than the team allows: ${because}, is ${quote(day)}.`,
        hint: `Choose a date up to ${quote(day)}, or split off the part that can be done by then.`,
      }
    }
  },
}
