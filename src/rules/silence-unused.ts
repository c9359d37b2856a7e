import type { Rule } from './rule.js'
import { spanToTakeOut } from './text/lines.js'
import { quote } from './text/quote.js'

export const silenceUnused: Rule = {
  id: 'silence-unused',
  summary: 'Every comment that silences a rule still silences something.',
  why: 'A comment that outlived its remark hides the next one, which nobody has looked at.',
  source: 'Followthrough, silencing a remark; ESLint and Biome report unused suppressions',
  severity: 'info',
  good: `# Checkout returned 502s

## Action items
<!-- followthrough-disable-next-line action-item-without-owner: the new team gets it in January -->
- [ ] Rehearse the failover every quarter, due 2027-01-15
`,
  bad: `# Checkout returned 502s

## Action items
<!-- followthrough-disable-next-line action-item-without-owner: the new team gets it --> <!-- problem -->
- [ ] Rehearse the failover every quarter — @ada, due 2027-01-15
`,
  *check(postmortem, { unusedSilences, rules }) {
    for (const { rule, span } of unusedSilences) {
      if (!rules.includes(rule)) continue
      yield {
        span,
        message: `This comment silences ${quote(rule)}, which has nothing to say here.`,
        hint: 'Take the comment out.',
        fix: { title: 'Take the comment out', edits: [{ span: spanToTakeOut(postmortem, span), text: '' }] },
      }
    }
  },
}
