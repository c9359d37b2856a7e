import type { Rule } from './rule.js'
import { type Counterfactual, counterfactualIn } from './text/counterfactual.js'
import { onePerLine } from './text/one-per-line.js'
import { quote } from './text/quote.js'
import { singleNames } from './text/single-names.js'
import { statementsOf } from './text/statements.js'

export const languageCounterfactual: Rule = {
  id: 'language-counterfactual',
  summary: 'The text tells what people saw and did, and not what they ought to have done.',
  why: 'What somebody should have noticed is clear only afterwards. It ends the search where it should begin: at what people could see then, and why their decision made sense.',
  source: 'PagerDuty, Postmortem documentation: avoid counterfactuals; Etsy, Debriefing Facilitation Guide',
  severity: 'warning',
  heuristic: true,
  good: `# Checkout returned 502s

## What went wrong
- The alert went to a channel that nobody reads at night, and the dashboard showed the average of all regions.
- The on-call engineer did not check the canary, because the rollout page showed it as healthy.
- Services should have an owner, and checkout has none.
`,
  bad: `# Checkout returned 502s

## What went wrong
- The on-call engineer should have noticed the errors in the canary. <!-- problem -->
- We failed to check the gateway configuration before the rollout. <!-- problem -->
- If we had tested the rollback, we could have prevented the outage. <!-- problem -->
`,
  *check(postmortem) {
    const names = singleNames(postmortem)
    const found = statementsOf(postmortem).flatMap((statement) => counterfactualIn(statement, names) ?? [])
    for (const one of onePerLine(found, postmortem)) {
      const words = quote(postmortem.text.slice(one.start, one.end))
      yield {
        span: { start: one.start, end: one.end },
        message: `${words} ${SAYS[one.kind]}.`,
        hint: `Say what was visible to whom at the time, and ${asked(one)}.`,
      }
    }
  },
}

const SAYS: Readonly<Record<Counterfactual['kind'], string>> = {
  ought: 'tells people what they ought to have done',
  'ought-not': 'tells people what they ought not to have done',
  could: 'judges people by what was known only afterwards',
  if: 'judges people by what was known only afterwards',
  'left-out': 'says what people did not do, and not what they saw and did',
}

function asked({ kind, act }: Counterfactual): string {
  if (kind === 'if') return 'make an action item of what would help next time'
  return kind === 'ought-not' ? `what made it look right to ${act}` : `what makes it easy or hard to ${act}`
}
