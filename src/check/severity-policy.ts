import type { Day } from '../calendar/day.js'
import type { Status } from '../postmortem/model.js'
import { type Rule, SEVERITIES, type Severity } from '../rules/rule.js'
import { type FailOn, failsAt } from './count.js'
import type { RuleOverride } from './settings.js'

interface StatusPolicy {
  /** No remark on a document of this status is worse. */
  readonly atMost: Severity
  /** Rules that are worse here than their own severity says. */
  readonly raised: ReadonlyMap<string, Severity>
  /** Rules that are less bad here than their own severity says. */
  readonly lowered: ReadonlyMap<string, Severity>
}

/** How bad a fault is depends on how finished its document is. A document without status counts as in review. */
export const SEVERITY_BY_STATUS: Readonly<Record<Status, StatusPolicy>> = {
  // What a draft still lacks stands in its checklist.
  draft: {
    atMost: 'warning',
    raised: new Map(),
    lowered: new Map([
      ['placeholder-left-in', 'info'],
      ['section-missing', 'info'],
    ]),
  },
  review: { atMost: 'error', raised: new Map(), lowered: new Map() },
  final: {
    atMost: 'error',
    raised: new Map([
      ['section-missing', 'error'],
      ['placeholder-left-in', 'error'],
      ['action-item-without-owner', 'error'],
    ]),
    lowered: new Map(),
  },
}

export interface Circumstances {
  readonly status: Status | null
  /** The day of the incident, else the day of writing: what `enforce-from` is compared with. */
  readonly dated: Day | null
  readonly override: RuleOverride | null
}

/**
 * The severity of a rule's findings in one document. A team's own severity replaces the rule's and the policy's, but no
 * remark on a draft is worse than a warning, and none is worse than an info before the rule is enforced.
 */
export function severityOf(
  rule: Pick<Rule, 'id' | 'severity'>,
  { status, dated, override }: Circumstances,
): Severity | 'off' {
  const policy = SEVERITY_BY_STATUS[status ?? 'review']
  const chosen = override?.severity ?? policy.raised.get(rule.id) ?? policy.lowered.get(rule.id) ?? rule.severity
  if (chosen === 'off') return 'off'
  return isEnforced(dated, override?.['enforce-from'] ?? null) ? atMost(chosen, policy.atMost) : 'info'
}

/** Whether one remark of this severity fails the check. */
export function blocksAt(severity: Severity, failOn: FailOn): boolean {
  return failsAt({ errors: severity === 'error' ? 1 : 0, warnings: severity === 'warning' ? 1 : 0 }, failOn)
}

// Undated documents are mostly old ones: what is enforced from a day on does not reach them.
function isEnforced(dated: Day | null, from: Day | null): boolean {
  return from === null || (dated !== null && dated >= from)
}

function atMost(severity: Severity, limit: Severity): Severity {
  return SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(limit) ? limit : severity
}
