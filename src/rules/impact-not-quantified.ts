import type { Finding, Rule } from './rule.js'
import { isEnglishDocument } from './text/english.js'
import { isCountedBeside, isQuantified, isRisk } from './text/impact.js'
import { type PendingImpact, pendingImpact } from './text/pending-impact.js'
import { quote } from './text/quote.js'

export const impactNotQuantified: Rule = {
  id: 'impact-not-quantified',
  summary: 'The impact is given in numbers, or it says when they will be there.',
  why: 'How many users, how long, how much money: without a number nobody can weigh this incident against the next one. An estimate is enough.',
  source: 'Gergely Orosz, seven questions for a postmortem: the business impact, with a value',
  severity: 'warning',
  heuristic: true,
  good: `# Checkout returned 502s

## Impact
About 12,400 users could not pay, for 47 minutes.
`,
  bad: `# Checkout returned 502s

## Impact <!-- problem -->
Many users could not pay for some time.
`,
  *check(postmortem, { today }) {
    const pending = pendingImpact(postmortem)
    if (pending && pending.until >= today) return
    const isCounted = isQuantified(postmortem)
    // Numbers in the text answer the front matter; a promise within the text speaks of those that still lack.
    if (pending && !(isCounted && pending.span === postmortem.impact?.span)) yield overdue(pending)
    const section = postmortem.sections.find(({ kind, empty }) => kind === 'impact' && !empty)
    if (!section || pending || isCounted || !isEnglishDocument(postmortem)) return
    if (isCountedBeside(postmortem) || isRisk(section)) return
    yield {
      span: section.span,
      message: `The section ${quote(section.heading)} gives no number.`,
      hint: 'Say how many users, requests or orders, for how long or how much money, an estimate is enough; or write `impact: pending until DATE @owner` into the front matter.',
    }
  },
}

function overdue({ until, owner, span }: PendingImpact): Finding {
  const who = owner ? `, with ${quote(owner)} to find it out` : ''
  return {
    span,
    message: `The impact was pending until ${quote(until)}${who}, and that day is over.`,
    hint: `Write the numbers, or a new day, for example ${quote(`pending until DATE ${owner ?? '@ada'}`)}.`,
  }
}
