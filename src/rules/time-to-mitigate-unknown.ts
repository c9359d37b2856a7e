import type { Rule } from './rule.js'
import { durationFinding } from './text/duration-finding.js'

export const timeToMitigateUnknown: Rule = {
  id: 'time-to-mitigate-unknown',
  summary: 'The time from the detection of the incident to its mitigation can be computed.',
  why: 'It shows how good the tools and runbooks are once somebody knows. Time to detect and time to mitigate together are the time that users suffered.',
  source: 'Gergely Orosz, seven questions for a postmortem: time to mitigate',
  severity: 'warning',
  depth: true,
  good: `---
detected: 2026-11-03T10:06:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s
`,
  bad: `---
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:06:00Z
---
# Checkout returned 502s <!-- problem -->
`,
  *check(postmortem) {
    const finding = durationFinding(postmortem, {
      kind: 'mitigate',
      name: 'time to mitigate',
      from: 'detected',
      to: 'mitigated',
    })
    if (finding) yield finding
  },
}
