import { examineAction } from './examine-action.js'
import { examineCheckout } from './examine-checkout.js'
import { examineConcurrency } from './examine-concurrency.js'
import { examineConfiguration } from './examine-configuration.js'
import { examineGlobs } from './examine-globs.js'
import { examineHost } from './examine-host.js'
import { examineLabels } from './examine-labels.js'
import { examineOwners } from './examine-owners.js'
import { examinePermissions } from './examine-permissions.js'
import { examineRouting } from './examine-routing.js'
import { examineSchedule } from './examine-schedule.js'
import { examineToken } from './examine-token.js'
import { examineTriggers } from './examine-triggers.js'
import type { Facts } from './facts.js'
import { type Finding, STATES, type State } from './finding.js'

export interface Diagnosis {
  /** The worst first, within a state in the order of the checks. */
  readonly findings: readonly Finding[]
  readonly counts: Readonly<Record<State, number>>
}

const EXAMINATIONS = [
  examineToken,
  examinePermissions,
  examineLabels,
  examineOwners,
  examineSchedule,
  examineTriggers,
  examineConcurrency,
  examineCheckout,
  examineAction,
  examineConfiguration,
  examineGlobs,
  examineRouting,
  examineHost,
] as const

/** Every examination of a set-up. */
export function examine(facts: Facts): Diagnosis {
  const all = EXAMINATIONS.flatMap((examination) => examination(facts))
  const findings = STATES.flatMap((state) => all.filter((finding) => finding.state === state))
  const countOf = (state: State) => all.filter((finding) => finding.state === state).length
  const counts = {
    problem: countOf('problem'),
    warning: countOf('warning'),
    unknown: countOf('unknown'),
    ok: countOf('ok'),
  }
  return { findings, counts }
}
