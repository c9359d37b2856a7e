import { addDays } from '../calendar/day.js'
import type { ActionItem, Postmortem } from '../postmortem/model.js'
import type { Deadline, Rule, RuleContext } from './rule.js'
import { type ItemPlace, placeFor } from './text/item-places.js'
import { wordedItems } from './text/open-items.js'
import { likelyDeadline } from './text/priorities.js'
import { quote } from './text/quote.js'

export const actionItemWithoutDueDate: Rule = {
  id: 'action-item-without-due-date',
  summary: 'Every open action item says by when it will be done.',
  why: 'What may be done at any time is done last. A date of the owner’s own choosing is kept more often than one that a default sets.',
  source: 'Atlassian incident handbook, postmortem actions; PagerDuty postmortem guide',
  severity: 'info',
  good: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [x] Roll back the gateway configuration — @grace
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada <!-- problem -->
- [x] Roll back the gateway configuration — @grace
`,
  *check(postmortem, context) {
    const deadlineOf = likelyDeadline(postmortem, context)
    for (const item of wordedItems(postmortem)) {
      if (item.due || isDueUnreadable(item, postmortem)) continue
      yield {
        span: item.span,
        message: `The action item ${quote(item.title)} has no due date.`,
        hint: hintFor(item, placeFor(postmortem, item, 'due'), deadlineOf(item), context),
      }
    }
  },
}

// A date that is there and not understood is metadata-unreadable's.
function isDueUnreadable({ span }: ActionItem, { problems }: Postmortem): boolean {
  const within = (at: number) => at >= span.start && at <= span.end
  return problems.some((problem) => problem.field === 'due' && within(problem.span.start))
}

const A_MONTH = 30

function hintFor(
  item: ActionItem,
  { isRow, lead }: ItemPlace,
  deadline: Deadline | null,
  { today }: RuleContext,
): string {
  const day = deadline?.day ?? addDays(today, A_MONTH)
  const reason = deadline && item.priority ? ', which is the default for this item' : ''
  return `${lead} a date that can be kept, for example ${quote(isRow ? day : `due ${day}`)}${reason}.`
}
