import type { Rule } from './rule.js'
import { slowFinding } from './text/slow-finding.js'

export const detectionSlow: Rule = {
  id: 'detection-slow',
  summary: 'An incident that was detected later than its target has an action item that would detect it sooner.',
  why: 'Until somebody knows, nobody helps. Seconds from deploy are great; hours and days must be addressed, or the next incident takes as long.',
  source: 'Gergely Orosz, seven questions for a postmortem: less time to detect',
  severity: 'info',
  heuristic: true,
  good: `---
severity: SEV1
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:40:00Z
---
# Checkout returned 502s

## Summary
The gateway had lost its upstreams, and users could not pay.

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
`,
  bad: `---
severity: SEV1
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:40:00Z
---
# Checkout returned 502s

## Summary
The gateway had lost its upstreams, and users could not pay.

## Action items <!-- problem -->
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,
  *check(postmortem, context) {
    const finding = slowFinding(postmortem, context, {
      ends: ['started', 'detected'],
      type: 'detect',
      words: DETECTING,
      name: 'to detect',
      hint: 'Add one of type `detect`, for example `Alert when checkout 5xx exceeds 1 % for 5 minutes`, with the sign by which this one showed.',
    })
    if (finding) yield finding
  },
}

const DETECTING = new Set(
  `alert alerts alerted alerting alarm alarms alarming page pages paged pager pagerduty paging monitor monitors monitored
  monitoring detect detects detected detecting detection detector metric metrics dashboard dashboards grafana prometheus
  observability notify notified notification notifications probe probes canary canaries healthcheck healthchecks smoke
  synthetic synthetics uptime warn warns warning warnings watch watchdog anomaly threshold thresholds slo slos telemetry
  log logs logging logged trace traces tracing notice noticed visibility visible report reporting surface surfaces
  datadog sentry pingdom`.split(/\s+/),
)
