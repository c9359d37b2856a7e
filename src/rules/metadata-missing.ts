import type { Finding, Rule, RuleContext } from './rule.js'
import { wholeDocument } from './text/place.js'
import { quote } from './text/quote.js'

export const metadataMissing: Rule = {
  id: 'metadata-missing',
  summary: 'A postmortem tells its title, the day of the incident and its severity.',
  why: 'Deadlines, targets and the search for similar incidents start from these three. The front matter need not repeat what the text says.',
  source: 'Mekari, Incident & Post Mortem Process: one template for all teams',
  severity: 'info',
  good: `---
severity: SEV2
---
# Checkout returned 502s on 3 November 2026
`,
  bad: `# Checkout returned 502s <!-- problem -->
`,
  *check(postmortem, context) {
    const span = wholeDocument(postmortem)
    if (!postmortem.title) yield { span, ...TITLE }
    if (!postmortem.date) yield { span, ...DATE }
    if (!postmortem.severity) yield { span, ...severityOf(context) }
  },
}

type Words = Pick<Finding, 'message' | 'hint'>

const TITLE: Words = {
  message: 'The document has no title.',
  hint: 'Begin with a heading that says what users saw, for example `# Checkout returned 502s for 47 minutes`.',
}

const DATE: Words = {
  message: 'The document does not say on which day the incident began.',
  hint: 'Add the day to the front matter, for example `date: 2026-11-03`.',
}

function severityOf({ severities }: RuleContext): Words {
  const scale = severities.length > 0 ? ` (${severities.map(quote).join(', ')})` : ''
  return {
    message: 'The document does not say how severe the incident was.',
    hint: `Add the severity to the front matter, for example ${quote(`severity: ${severities[1] ?? 'SEV2'}`)}${scale}.`,
  }
}
