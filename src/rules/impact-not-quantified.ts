import type { Postmortem } from '../postmortem/model.js'
import type { Rule } from './rule.js'
import { hasQuantity } from './text/quantities.js'
import { quote } from './text/quote.js'

export const impactNotQuantified: Rule = {
  id: 'impact-not-quantified',
  summary: 'The impact is given in numbers, or it says when they will be there.',
  why: 'How many users, how long, how much money: without a number nobody can weigh this incident against the next one. An estimate is enough.',
  source: 'Gergely Orosz, seven questions for a postmortem: the business impact, with a value',
  severity: 'warning',
  good: `# Checkout returned 502s

## Impact
About 12,400 users could not pay, for 47 minutes.
`,
  bad: `# Checkout returned 502s

## Impact <!-- problem -->
Many users could not pay for some time.
`,
  *check(postmortem, { today }) {
    const { impact } = postmortem
    const pending = impact?.value.pendingUntil
    if (impact && pending && pending < today && !isQuantified(postmortem)) {
      yield {
        span: impact.span,
        message: `The impact was pending until ${quote(pending)}, and that day is over.`,
        hint: 'Write the numbers, or a new day and who will find them out, for example `pending until DATE @ada`.',
      }
      return
    }
    const section = postmortem.sections.find(({ kind, empty }) => kind === 'impact' && !empty)
    if (!section || pending || isQuantified(postmortem)) return
    yield {
      span: section.span,
      message: `The section ${quote(section.heading)} gives no number.`,
      hint: 'Say how many users, requests or orders, for how long or how much money, an estimate is enough; or write `impact: pending until DATE @owner` into the front matter.',
    }
  },
}

function isQuantified({ impact, sections }: Postmortem): boolean {
  const { users, customersLost, revenue, dataLoss } = impact?.value ?? {}
  if (users !== undefined || customersLost !== undefined || revenue !== undefined || dataLoss !== undefined) return true
  const texts = sections.filter(({ kind }) => kind === 'impact').flatMap(({ blocks }) => blocks)
  return texts.some(({ text }) => hasQuantity(text))
}
