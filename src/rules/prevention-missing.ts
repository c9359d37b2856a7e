import type { ItemType } from '../postmortem/model.js'
import type { Rule } from './rule.js'
import { kindOf } from './text/item-kinds.js'
import { headingOr } from './text/place.js'
import { acceptedItems } from './text/priorities.js'
import { listed } from './text/quote.js'

export const preventionMissing: Rule = {
  id: 'prevention-missing',
  summary: 'At least one action item keeps the incident, or one like it, from happening again.',
  why: 'Seeing it earlier and mending it faster makes the next incident shorter. Only prevention makes it not happen.',
  source: 'Gergely Orosz, reading incident postmortems, question 6; The Site Reliability Workbook, chapter 10',
  severity: 'info',
  heuristic: true,
  depth: true,
  good: `# Checkout returned 502s

## Action items
- [ ] Alert when 5xx responses of checkout exceed 1 % — @ada, due 2026-12-01
- [ ] Reject a gateway configuration without upstreams — @grace, due 2026-12-01
`,
  bad: `# Checkout returned 502s

## Action items <!-- problem -->
- [ ] Alert when 5xx responses of checkout exceed 1 % — @ada, due 2026-12-01
- [ ] Write the runbook for a gateway without upstreams — @grace, due 2026-12-01
`,
  *check(postmortem) {
    const kinds = acceptedItems(postmortem).map(kindOf)
    const seen = [...AFTERWARDS.keys()].filter((kind) => kinds.includes(kind))
    if (kinds.length < 2 || !kinds.every((kind) => kind !== null && AFTERWARDS.has(kind))) return
    yield {
      span: headingOr(postmortem, 'action-items'),
      message: `None of the ${kinds.length} action items keeps the incident from happening again: they ${listed(seen.map((kind) => AFTERWARDS.get(kind) ?? ''))} it.`,
      hint: 'Add what makes its cause impossible or stops it before production: a check, a limit, a test or a safer default.',
    }
  },
}

/** Kinds of items that help only when the incident is there again. */
const AFTERWARDS: ReadonlyMap<ItemType, string> = new Map([
  ['detect', 'detect'],
  ['mitigate', 'mitigate'],
  ['repair', 'repair'],
])
