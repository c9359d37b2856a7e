import type { Day } from '../calendar/day.js'
import type { Wontdo } from './asked/asked.js'
import type { KeptDifference } from './kept.js'

/** An action item and its issue as one: what the report, the nudges and the outputs look at. */
export interface TrackedItem {
  /** For people: `INC-2026-014/a1`. */
  readonly key: string
  /** The same as a digest: by this its issue is known. */
  readonly digest: string
  readonly title: string
  readonly postmortem: ItemSource
  /** Null when it is not filed: a draft, not adopted, deferred, or tracked elsewhere. */
  readonly issue: IssueRef | null
  /** Its issue stands in the private repository for what is confidential. */
  readonly isInVault: boolean
  /** Why it has no issue of ours; null when it has one. */
  readonly unfiled:
    | 'draft'
    | 'not-adopted'
    | 'proposed'
    | 'deferred'
    | 'tracked-elsewhere'
    | 'confidential'
    | 'taken-away'
    | null
  /** Where it is tracked instead, or the issue that was taken away. */
  readonly tracked: string | null
  /** The merged state: what document and issue say together. */
  readonly state: 'open' | 'done' | 'dropped'
  /** Logins that can be mentioned, without `@`: the assignees, else what the document names. */
  readonly owners: readonly string[]
  /** Teams (`acme/platform`) and names that are no logins. */
  readonly otherOwners: readonly string[]
  /** The item's own due date after merging. */
  readonly due: Day | null
  /** Its own due date, else the one that `done-within` gives from filing. */
  readonly effectiveDue: Day | null
  readonly priority: string | null
  readonly type: string | null
  /** ISO instant of filing; null when it is not filed. */
  readonly filedAt: string | null
  readonly closedAt: string | null
  readonly closeReason: 'completed' | 'not_planned' | 'duplicate' | null
  /** The document says that it is done, or will not be, and did not learn it from its closed issue. */
  readonly isTicked: boolean
  /** It sleeps until this day: not overdue, and nobody is reminded. Null when it is awake. */
  readonly snoozedUntil: Day | null
  /** Somebody asked on the issue not to do it: it waits for a decision, or was closed for it. */
  readonly wontdo: Wontdo | null
  /** Why it will not be done, where somebody said so. */
  readonly dropReason: string | null
  /** Where document and issue were changed at odds, and still are. */
  readonly conflicts: readonly KeptDifference[]
  /** Comments on the issue. */
  readonly comments: number
  /** Steps of nudging that the mark records, for example `before`, `after-1`, with the due date they belong to. */
  readonly nudges: readonly { readonly step: string; readonly due: Day }[]
  /** ISO instant of the issue's last change. */
  readonly updatedAt: string | null
}

/** Neither its title nor its postmortem is named outside the vault. */
export function isSecret({ postmortem, isInVault }: TrackedItem): boolean {
  return postmortem.confidential || isInVault
}

/** Of a confidential postmortem, with an issue where others can read it: nothing more is written there. */
export function isExposedItem({ postmortem, isInVault, issue }: TrackedItem): boolean {
  return postmortem.confidential && issue !== null && !isInVault
}

export interface ItemSource {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly date: Day | null
  readonly severity: string | null
  readonly status: 'draft' | 'review' | 'final'
  readonly users: number | null
  /** Seconds from start to mitigation. */
  readonly total: number | null
  readonly confidential: boolean
}

export interface IssueRef {
  readonly repository: string
  readonly number: number
  readonly url: string
  /** `#34`, or `acme/ops#34` where it is not in the repository of the documents. */
  readonly shown: string
}
