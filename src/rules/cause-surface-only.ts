import type { Rule } from './rule.js'
import { causeSection, depthOfCauses } from './text/causes.js'
import { isEnglishDocument } from './text/english.js'
import { quote } from './text/quote.js'

export const causeSurfaceOnly: Rule = {
  id: 'cause-surface-only',
  summary: 'The causes say what made the change or failure possible, beside how it broke things.',
  why: 'How a fault spread can be told at length without a word on what let it through. Only that part can be prevented for the next change too.',
  source: 'Gergely Orosz, seven questions for a postmortem: not “we deployed code that broke”, but why',
  severity: 'info',
  heuristic: true,
  depth: true,
  good: `# Checkout returned 502s

## Root cause
The deploy of 10:02 replaced the gateway configuration with one that had an empty list of upstreams for checkout.
The gateway accepted the new configuration and answered each request for checkout with a 502.
The list was empty because the template reads it from a variable that is set on laptops only, and the template never
stops when a variable is empty.
`,
  bad: `# Checkout returned 502s

## Root cause <!-- problem -->
The deploy of 10:02 replaced the gateway configuration with one that had an empty list of upstreams for checkout.
The gateway accepted the new configuration, dropped its connections to the checkout service, and answered each request
for checkout with a 502. The errors filled the retry queue of the shop, which then slowed the product pages down.
`,
  *check(postmortem) {
    const section = causeSection(postmortem)
    if (!section || !isEnglishDocument(postmortem) || depthOfCauses(postmortem) !== 'surface') return
    yield {
      span: section.span,
      message: `The section ${quote(section.heading)} tells what changed or broke, and not what let it through.`,
      hint: 'Say what made this possible: the missing test, the default nobody knew, the check that looked elsewhere.',
    }
  },
}
