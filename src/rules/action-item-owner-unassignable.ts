import type { Rule } from './rule.js'
import { openItems } from './text/open-items.js'
import { quote } from './text/quote.js'

export const actionItemOwnerUnassignable: Rule = {
  id: 'action-item-owner-unassignable',
  summary: 'The owner of every open action item can be assigned to its issue.',
  why: 'GitHub drops an assignee without access in silence: the issue then belongs to nobody, and nobody is reminded.',
  source: 'GitHub REST API, issue assignees: only users with push access can be assigned',
  severity: 'info',
  given: { assignable: (login) => login !== 'grace-hoper' },
  good: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @grace, due 2026-12-01
- [ ] Rehearse the failover every quarter — @acme/platform, due 2027-01-15
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @grace-hoper, due 2026-12-01 <!-- problem -->
- [ ] Rehearse the failover every quarter — @acme/platform, due 2027-01-15
`,
  *check(postmortem, { assignable }) {
    for (const { title, owners } of openItems(postmortem)) {
      for (const { value, span } of owners) {
        // Teams are mentioned and never assigned; a name without @ is no login.
        if (!value.startsWith('@') || value.includes('/') || assignable(value.slice(1)) !== false) continue
        yield {
          span,
          message: `${quote(value)} cannot be assigned to ${quote(title)}.`,
          hint: 'Mend the login, give it access to the repository, or name somebody who has it.',
        }
      }
    }
  },
}
