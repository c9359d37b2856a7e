import type { Rule } from './rule.js'
import { impactToDeepen } from './text/impact.js'
import { headingOr } from './text/place.js'
import { quote } from './text/quote.js'
import { holdsPhrase, wordsOf } from './text/words.js'

export const impactWithoutBusinessValue: Rule = {
  id: 'impact-without-business-value',
  summary: 'The impact of the worst incidents is given in customers lost or in money, orders or credits.',
  why: 'What an incident cost decides how much its prevention may cost. Without a value, reliability loses against every feature.',
  source: 'Gergely Orosz, seven questions for a postmortem: money and customers lost, with a value',
  severity: 'info',
  heuristic: true,
  depth: true,
  options: { 'worst-severities': 1 },
  good: `---
severity: SEV1
---
# Checkout returned 502s

## Impact
12,400 users could not pay for 47 minutes; about 18,000 EUR of orders were lost.
`,
  bad: `---
severity: SEV1
---
# Checkout returned 502s

## Impact <!-- problem -->
12,400 users could not sign in for 47 minutes.
`,
  *check(postmortem, { severityRank, severities, options }) {
    if (severityRank === null || severityRank >= Number(options['worst-severities'])) return
    const { customersLost, revenue } = postmortem.impact?.value ?? {}
    const text = impactToDeepen(postmortem)
    if (text === null || customersLost !== undefined || revenue !== undefined || hasValue(text)) return
    yield {
      span: headingOr(postmortem, 'impact'),
      message: `The impact of this ${quote(severities[severityRank] ?? '')} incident does not say what it cost: neither customers lost nor money, orders or credits.`,
      hint: 'Add an estimate, for example `about 18,000 EUR of orders were lost`, or say `No customer and no revenue was lost`.',
    }
  },
}

const LOOKED_AT = 20_000
const MONEY = /[$€£¥]\s?\d|\d\s?[€£¥]/

function hasValue(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT)
  const words = wordsOf(looked).flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]))
  return MONEY.test(looked) || words.some((word) => VALUES.has(word)) || NONE.some((said) => holdsPhrase(words, said))
}

const VALUES = new Set(
  `revenue revenues sales sale money cost costs costing costly eur euro euros usd dollar dollars gbp pound pounds order
  orders purchase purchases refund refunds refunded credit credits compensation compensated sla slas contract contracts
  contractual penalty penalties churn churned financial financially monetary commercial bill bills billing billed invoice
  invoices payment payments subscription subscriptions booking bookings transaction transactions donation donations fund
  funds fee fees profit margin reputation reputational trust cancelled canceled cancellations fine fines legal regulatory
  budget spend spending price prices value stolen theft loss-making`.split(/\s+/),
)

/** Where nobody was hit, nothing was lost; some count in people's time. */
const NONE = [
  'engineering time',
  'engineering hours',
  'person days',
  'person hours',
  'no impact',
  'no user',
  'no users',
  'no customer',
  'no customers',
  'no business impact',
  'no one',
  'nobody',
  'customers lost',
  'lost customers',
  'customers left',
]
