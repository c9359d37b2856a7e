import type { Rule } from './rule.js'
import { slowFinding } from './text/slow-finding.js'

export const mitigationSlow: Rule = {
  id: 'mitigation-slow',
  summary: 'An incident that was mitigated later than its target has an action item that would end it sooner.',
  why: 'Once detected, an incident should end within minutes. What kept people from ending it is there again next time, unless somebody removes it.',
  source: 'Gergely Orosz, seven questions for a postmortem: less time to mitigate',
  severity: 'info',
  heuristic: true,
  good: `---
severity: SEV1
detected: 2026-11-03T10:06:00Z
mitigated: 2026-11-03T11:49:00Z
---
# Checkout returned 502s

## Summary
The gateway had lost its upstreams, and users could not pay.

## Action items
- [ ] Roll back automatically on failed health checks — @grace, due 2026-12-01
`,
  bad: `---
severity: SEV1
detected: 2026-11-03T10:06:00Z
mitigated: 2026-11-03T11:49:00Z
---
# Checkout returned 502s

## Summary
The gateway had lost its upstreams, and users could not pay.

## Action items <!-- problem -->
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,
  *check(postmortem, context) {
    const finding = slowFinding(postmortem, context, {
      ends: ['detected', 'mitigated'],
      type: 'mitigate',
      words: MITIGATING,
      name: 'to mitigate',
      hint: 'Add one of type `mitigate`, for example `Roll back automatically on failed health checks`, with the step that took longest.',
    })
    if (finding) yield finding
  },
}

const MITIGATING = new Set(
  `rollback rollbacks roll rolling revert reverts reverting failover failovers fallback fallbacks runbook runbooks
  playbook playbooks automate automated automates automating automatic automatically recover recovers recovery restore
  restores restoring restart restarts restarting mitigate mitigates mitigation escalate escalation drill drills rehearse
  rehearsal backup backups redundancy redundant replica replicas kill switch flag flags disable toggle breaker breakers
  drain degrade degradation shed procedure procedures documentation document docs on-call oncall access permission
  permissions autoscale autoscaling scale scaling faster quickly quicker speed throttle throttling disaster self-heal
  healing standby snapshot snapshots resilience resilient contact contacts guide guides cheatsheet cheatsheets command commands train training emergency`.split(
    /\s+/,
  ),
)
