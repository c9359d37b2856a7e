import type { Rule } from './rule.js'
import { causeSection, depthOfCauses } from './text/causes.js'
import { isEnglishDocument } from './text/english.js'
import { quote } from './text/quote.js'

export const missedByChecksUnexplained: Rule = {
  id: 'missed-by-checks-unexplained',
  summary: 'The document says why no test, check, alarm or review caught the fault, or why there is none.',
  why: 'Every fault has passed the places where it could have been stopped. Those places are what a team can change before the next one.',
  source:
    'Gergely Orosz, seven questions for a postmortem: why no automated system caught it; C, production outage process: why it was not caught earlier, monitoring gaps',
  severity: 'info',
  heuristic: true,
  depth: true,
  good: `# Checkout returned 502s

## Root cause
The gateway configuration had no upstreams, because the template reads them from a variable that only laptops set.
The template was written for one gateway, and was later used for all five, as the migration had to end in October.
The check before the rollout did not see it, as it reads only the syntax.
`,
  bad: `# Checkout returned 502s

## Root cause <!-- problem -->
The gateway configuration had no upstreams, because the template reads them from a variable that only laptops set.
The template was written for one gateway, and was used for all five from October on, as the migration had to end then,
and the default of the variable is an empty list.
`,
  *check(postmortem) {
    const section = causeSection(postmortem)
    if (!section || !isEnglishDocument(postmortem) || depthOfCauses(postmortem) !== 'unguarded') return
    yield {
      span: section.span,
      message: `The section ${quote(section.heading)} does not say why no test, check or review stopped it, and no other section does.`,
      hint: 'Say which check had the chance and what it did not look at, or that there is none; a false or noisy alarm is an answer too.',
    }
  },
}
