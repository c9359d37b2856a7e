import type { Postmortem } from '../postmortem/model.js'
import type { Rule } from './rule.js'
import { accountOf } from './text/account.js'
import { isEnglishDocument } from './text/english.js'
import { isTimelineElsewhere } from './text/linked-timeline.js'
import { headingOr } from './text/place.js'
import { timedEntries } from './text/timed-entries.js'

export const participantsMissing: Rule = {
  id: 'participants-missing',
  summary: 'A postmortem says who took part in the response, by role.',
  why: 'Later readers need somebody to ask, and the roles show who was missing: nobody from the database team, or one person for everything. Roles are enough, names are not needed.',
  source: 'How would you handle a production outage (post-mortem process): who was involved',
  severity: 'info',
  heuristic: true,
  depth: true,
  good: `# Checkout returned 502s

## Timeline
- 2026-11-03 10:06 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:20 UTC The on-call engineer asks the payments team to hold their deploys.
- 2026-11-03 10:49 UTC The old configuration is back.
`,
  bad: `# Checkout returned 502s

## Timeline <!-- problem -->
- 2026-11-03 10:06 UTC The alarm for 5xx responses fires.
- 2026-11-03 10:20 UTC The deploys of payments are held.
- 2026-11-03 10:49 UTC The old configuration is back.
`,
  *check(postmortem) {
    if (timedEntries(postmortem).length < 2 || isNamed(postmortem) || !isEnglishDocument(postmortem)) return
    const account = accountOf(postmortem, ['action-items'])
    if (WHO.test(account) || NAME.test(account) || (account.match(WE) ?? []).length >= OFTEN) return
    yield {
      span: headingOr(postmortem, 'timeline'),
      message: 'The document does not say who took part in the response.',
      hint: 'Add the roles or teams to the entries, for example `the on-call engineer` or `the database team`, or a line such as `Responders: platform on-call, support`.',
    }
  },
}

/** Or said in another place. */
function isNamed(postmortem: Postmortem): boolean {
  const { authors, sections, actionItems } = postmortem
  const hasSection = sections.some(({ kind, empty }) => kind === 'participants' && !empty)
  return (
    hasSection ||
    authors !== null ||
    isTimelineElsewhere(postmortem) ||
    actionItems.some(({ owners }) => owners.length > 0)
  )
}

/** Roles, teams, handles and writers, or a machine that did it all. */
const WHO =
  /(?:^|[\s([])@[a-z]|\b(?:on-?call|engineers?|teams?|sres?|operators?|operations|ops|admin(?:istrator)?s?|developers?|support|staff|maintainers?|commander|leads?|members?|devops|responders?|I|authors?|employees?|researchers?|contributors?|manager|owners?|vendor|colleagues?|automation)\b/i
/** `reported by Ada`, `with Ada Lovelace`. */
const NAME = /\b(?:by|to|from|and|with) [A-Z][a-z]{2,15}(?: [A-Z][a-z]{1,20})?\b/
/** A team that speaks of itself has said who it is. */
const WE = /\bwe\b/gi
const OFTEN = 3
