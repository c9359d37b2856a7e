import type { Rule } from './rule.js'
import { judgementIn } from './text/normative.js'
import { onePerLine } from './text/one-per-line.js'
import { quote } from './text/quote.js'
import { statementsOf } from './text/statements.js'

export const languageNormative: Rule = {
  id: 'language-normative',
  summary: 'The text describes what was done and does not judge how well.',
  why: 'A judgement says that somebody missed a standard, and not what happened. Who expects to be judged tells less the next time.',
  source:
    'PagerDuty, Postmortem documentation: normative language; Google, SRE Book, chapter 15: blameless postmortems',
  severity: 'info',
  heuristic: true,
  good: `# Checkout returned 502s

## Contributing factors
- The rollout went to all regions at once, as the runbook allows for small changes.
- Modules are lazy loaded, so the fault showed only on the first payment.
`,
  bad: `# Checkout returned 502s

## Contributing factors
- The rollout to all regions at once was careless. <!-- problem -->
- Poor planning of the rollout kept the mend from production. <!-- problem -->
`,
  *check(postmortem) {
    const found = statementsOf(postmortem).flatMap((statement) => judgementIn(statement) ?? [])
    for (const { start, end } of onePerLine(found, postmortem)) {
      const words = quote(postmortem.text.slice(start, end))
      yield {
        span: { start, end },
        message: `${words} judges what somebody did.`,
        hint: `Say in place of ${words} what was done, and what was known and asked for at that time.`,
      }
    }
  },
}
