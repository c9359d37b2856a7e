import type { Day } from '../calendar/day.js'
import type { Weekday } from '../calendar/working-days.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import type { Severity } from '../rules/rule.js'
import type { OwnRuleConfig } from './own-rules.js'

/** `.github/followthrough.yml` after validation, every key present. Keys are the file's own. */
export interface Config {
  readonly extends: readonly string[]
  readonly postmortems: readonly string[]
  readonly ignore: readonly string[]
  readonly template: string | null
  /** Worst first. */
  readonly severities: readonly string[]
  readonly sections: SectionsConfig
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** By id. */
  readonly 'own-rules': Readonly<Record<string, OwnRuleConfig>>
  /** Further settings of rules for some documents; of several that apply, the last one wins. */
  readonly overrides: readonly OverrideConfig[]
  readonly targets: { readonly detect: PeriodBySeverity; readonly mitigate: PeriodBySeverity }
  readonly triggers: {
    readonly downtime: string
    readonly apdex: number
    readonly 'data-loss': boolean
    readonly security: boolean
    readonly severity: string
    readonly escalation: string
    readonly never: readonly string[]
  }
  readonly 'write-within': PeriodBySeverity
  readonly 'action-items': {
    readonly since: Day | null
    readonly 'done-within': Readonly<Record<string, string>>
    readonly 'assign-within': string
    readonly labels: {
      readonly base: string
      readonly priority: string | null
      readonly type: string | null
      readonly severity: string | null
    }
    readonly milestone: string | null
    readonly 'parent-issue': boolean
    readonly 'issue-type': string | null
  }
  readonly people: {
    /** Name in documents → login. */
    readonly names: Readonly<Record<string, string>>
    readonly deciders: readonly string[]
    readonly escalation: readonly { readonly after: string; readonly to: string }[]
  }
  readonly calendar: {
    readonly 'time-zone': string
    readonly weekend: readonly Weekday[]
    readonly holidays: readonly Day[]
  }
  readonly 'follow-up': {
    readonly before: string
    readonly after: string
    readonly repeat: string
    readonly 'at-most': number
    readonly 'snooze-limit': string
    readonly report: 'weekly' | 'off'
    readonly 'report-day': Weekday
    readonly 'check-in': string
  }
  readonly incidents: { readonly label: string }
  /** Service → `owner/repo`; `confidential` → a private repository or null. */
  readonly routing: Readonly<Record<string, string | null>>
  readonly 'write-back': 'off' | 'pull-request' | 'commit'
  readonly limits: { readonly create: number; readonly close: 'auto' | number; readonly nudge: number }
  readonly trust: { readonly identities: readonly number[] }
  readonly share: { readonly 'on-merge': readonly string[]; readonly details: 'auto' | 'always' | 'never' }
}

export interface SectionsConfig {
  /** Each entry is met by any one of its kinds. */
  readonly required: readonly (readonly SectionKind[])[]
  /** By severity of the incident, beside `required`. */
  readonly bySeverity: Readonly<Record<string, readonly (readonly SectionKind[])[]>>
  /** Heading as a team writes it, in lower case → kind. */
  readonly spellings: Readonly<Record<string, SectionKind>>
}

export interface RuleSetting {
  /** Null: the rule's own severity and the policy's. */
  readonly severity: Severity | 'off' | null
  readonly 'enforce-from': Day | null
  readonly options: Readonly<Record<string, unknown>>
}

export interface OverrideConfig {
  /** Globs; null: any path. */
  readonly paths: readonly string[] | null
  /** Severities of incidents; null: any. */
  readonly severities: readonly string[] | null
  readonly rules: Readonly<Record<string, RuleSetting>>
}

/** Severity → period as written, `5m`, `3d`, `5wd`. */
export type PeriodBySeverity = Readonly<Record<string, string>>

/** A configuration that cannot be used as it stands. */
export interface ConfigProblem {
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint: string
  /** The address of the preset in which it is; absent: it is in the file itself. */
  readonly preset?: string
}

/** A country whose holidays are days off, and what is said where nobody knows it. */
export interface CountryInConfig {
  readonly code: string
  readonly unknown: ConfigProblem
}

/** A pattern of `own-rules`, and what is said where it cannot be read. */
export interface PatternInConfig {
  readonly source: string
  readonly unreadable: ConfigProblem
}

/** The configuration, and whether the file itself sets the zone: only then does the zone read times of documents. */
export type ConfigReading =
  | {
      readonly ok: true
      readonly config: Config
      readonly zoneIsSet: boolean
      /** One sentence for each setting that this version reads and does not act on: the caller prints them. */
      readonly notYet: readonly string[]
      /** Of `calendar.holidays`. */
      readonly countries: readonly CountryInConfig[]
      readonly patterns: readonly PatternInConfig[]
      /** Keys that are set although a preset locks them: its values count, and somebody has to remove these. */
      readonly conflicts: readonly ConfigProblem[]
      /** Presets that are named and were not given: what they set is missing. */
      readonly unread: readonly string[]
    }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }
