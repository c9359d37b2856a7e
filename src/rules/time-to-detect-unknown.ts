import type { Rule } from './rule.js'
import { durationFinding } from './text/duration-finding.js'

export const timeToDetectUnknown: Rule = {
  id: 'time-to-detect-unknown',
  summary: 'The time from the beginning of the incident to its detection can be computed.',
  why: 'Until it was detected nobody could help. Days or hours here are a finding of their own, and without the number nobody sees them.',
  source: 'Gergely Orosz, seven questions for a postmortem: time to detect',
  severity: 'warning',
  depth: true,
  good: `---
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:06:00Z
---
# Checkout returned 502s
`,
  bad: `---
started: 2026-11-03T10:02:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s <!-- problem -->
`,
  *check(postmortem) {
    const finding = durationFinding(postmortem, {
      kind: 'detect',
      name: 'time to detect',
      from: 'started',
      to: 'detected',
    })
    if (finding) yield finding
  },
}
