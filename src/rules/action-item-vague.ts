import type { Rule } from './rule.js'
import { type Vagueness, vaguenessOf } from './text/action-words.js'
import { betterWording } from './text/better-words.js'
import { openItems } from './text/open-items.js'
import { quote } from './text/quote.js'

export const actionItemVague: Rule = {
  id: 'action-item-vague',
  summary: 'Every open action item has an end that anybody can check.',
  why: 'Nobody can finish `improve monitoring`, so it stays open or is closed without effect. One item in five begins with such a word.',
  source: 'Lunney, Lueder and Beyer, Postmortem Action Items, ;login: spring 2017',
  severity: 'warning',
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
- [ ] Make sure engineers check the configuration — @linus, due 2026-12-01 <!-- problem -->
`,
  *check(postmortem) {
    for (const item of openItems(postmortem)) {
      const vague = vaguenessOf(item.title)
      if (!vague) continue
      yield {
        span: item.titleSpan,
        message: `The action item ${quote(item.title)} ${REASONS[vague.kind]}.`,
        hint: betterWording(vague),
      }
    }
  },
}

const REASONS: Readonly<Record<Vagueness['kind'], string>> = {
  undecided: 'does not say what will be there when it is done',
  'open-ended': 'does not say when it is done',
  'no-object': 'has no end that can be checked',
  'about-people': 'asks people to be more careful, where a system could help them',
}
