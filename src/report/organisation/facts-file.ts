import type { Day } from '../../calendar/day.js'
import type { ReportDocument } from '../facts.js'
import type { ReportOrigin } from '../report-json.js'
import type { CheckedFacts } from './checks.js'
import type { Origin } from './parts.js'

/** What one file of facts turned out to be. Nothing in it is trusted: somebody else's run wrote it. */
export type FactsFile =
  | { readonly kind: 'facts'; readonly facts: RepositoryFacts }
  | { readonly kind: 'checked'; readonly facts: CheckedFacts }
  /** Its run failed, or what it left cannot be read. */
  | { readonly kind: 'failed'; readonly repository: string; readonly because: string }

/** The report of one repository, or of a part of it. */
export interface RepositoryFacts extends Origin {
  readonly items: readonly FactsItem[]
  readonly documents: readonly ReportDocument[]
  /** Keys of items. */
  readonly newlyOverdue: readonly string[]
  readonly finished: readonly string[]
  readonly decisions: readonly string[]
  readonly dueSoon: readonly string[]
  readonly withoutOwner: readonly string[]
  /** Open items of confidential postmortems, of which nothing else is known. */
  readonly confidential: number
  /** Null: the run was older than these. */
  readonly reports: ReportOrigin['reports'] | null
  readonly oldestDays: number | null
}

export interface FactsItem {
  readonly key: string
  readonly title: string
  /** Path of the postmortem. */
  readonly postmortem: string
  readonly issue: { readonly repository: string; readonly number: number; readonly url: string } | null
  /** Logins and teams with `@`, names as written. */
  readonly owners: readonly string[]
  readonly due: Day | null
  readonly daysOverdue: number
  readonly state: 'open' | 'done' | 'dropped'
  readonly priority: string | null
  readonly type: string | null
  readonly severity: string | null
  readonly filed: Day | null
  readonly closed: Day | null
  readonly unfiled: string | null
}

/** As in the report of one repository: it has an issue, or gets one in the next run. */
export function isOpen({ state, issue, unfiled }: FactsItem): boolean {
  return state === 'open' && (issue !== null || unfiled === 'deferred')
}

/** Of those that are open: whatever else a file says of it. */
export function isOverdue(item: FactsItem): boolean {
  return isOpen(item) && item.daysOverdue > 0
}
