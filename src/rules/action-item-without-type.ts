import { ITEM_TYPES } from '../postmortem/model.js'
import type { Rule } from './rule.js'
import { likelyKind } from './text/item-kinds.js'
import { placeFor } from './text/item-places.js'
import { wordedItems } from './text/open-items.js'
import { listed, quote } from './text/quote.js'

export const actionItemWithoutType: Rule = {
  id: 'action-item-without-type',
  summary: 'Every open action item says what kind of help it is.',
  why: 'The mix of kinds shows whether a team prevents incidents or only sees and mends them sooner.',
  source: 'The Site Reliability Workbook, chapter 10, Postmortem Culture',
  severity: 'info',
  good: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01, P1, detect
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01, P1 <!-- problem -->
`,
  *check(postmortem) {
    for (const item of wordedItems(postmortem)) {
      if (item.type) continue
      const { lead } = placeFor(postmortem, item, 'type')
      yield {
        span: item.span,
        message: `The action item ${quote(item.title)} has no type.`,
        hint: `${lead} one of ${listed(ITEM_TYPES, 'or')}, for example ${quote(likelyKind(item.title))}.`,
      }
    }
  },
}
