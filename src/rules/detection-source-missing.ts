import type { Postmortem } from '../postmortem/model.js'
import type { Rule } from './rule.js'
import { accountOf, BESIDE_THE_ACCOUNT } from './text/account.js'
import { isEnglishDocument } from './text/english.js'
import { firstSection, headingOr } from './text/place.js'

export const detectionSourceMissing: Rule = {
  id: 'detection-source-missing',
  summary: 'A postmortem says how the incident was noticed: by an alarm, a customer, a colleague or by chance.',
  why: 'An incident that a customer reports first is also a gap in the monitoring. Whoever reads only that it was detected cannot see that gap, and nobody closes it.',
  source: 'Gergely Orosz, seven questions for a postmortem: how it was detected',
  severity: 'info',
  heuristic: true,
  depth: true,
  good: `# Checkout returned 502s

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:06 UTC A customer writes to support that checkout fails.
- 2026-11-03 10:49 UTC The old configuration is back.
`,
  bad: `# Checkout returned 502s

## Timeline <!-- problem -->
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:06 UTC The incident is declared.
- 2026-11-03 10:49 UTC The old configuration is back.
`,
  *check(postmortem) {
    if (!tellsOfIncident(postmortem) || postmortem.detectedBy || !isEnglishDocument(postmortem)) return
    if (NOTICED.test(accountOf(postmortem, BESIDE_THE_ACCOUNT))) return
    yield {
      span: headingOr(postmortem, firstSection(postmortem, 'detection') ? 'detection' : 'timeline'),
      message: 'The document does not say how the incident was noticed.',
      hint: 'Add what or who noticed it first: an alarm (which one), a customer, a colleague or chance; in the timeline, or as `detected-by: alarm` in the front matter.',
    }
  },
}

/** What has no account has nothing to add this to, as section-missing says; what has no date is a template. */
function tellsOfIncident({ date, sections, timeline }: Postmortem): boolean {
  const kinds = ['timeline', 'detection', 'response']
  if (date === null) return false
  return timeline.length > 1 || sections.some(({ kind, empty }) => !empty && kinds.includes(kind))
}

// Precise in what it reports: any word of noticing, of a watching machine or of somebody who tells is enough.
const NOTICED =
  /\b(?:alert|alarm|monitor(?:s|ing|ed)?\b|pag(?:ed|er|es|ing)\b|page:|page from\b|(?:gets?|got|receive[ds]?) (?:a|the) page\b|opsgenie|pingdom|notif|report|complain|tickets?\b|notic|discover|observ|spotted|found\b|finds\b|aware\b|e-?mail|messag|s(?:aw|ees?|een)\b|reali[sz]|point(?:ed|s) out|dashboard|grafana|sentry\b|status ?page|customers?\b|support\b|contact|detected (?:by|when|via|through|in|that)\b|identified by\b|ask(?:ed|s)\b|inform|told\b|rais(?:ed|es)\b|heard\b|learn(?:ed|t)\b|confirm)/i
