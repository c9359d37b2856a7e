import type { Day } from '../calendar/day.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import type { JudgingRule } from '../rules/own/own-rule.js'
import type { Severity } from '../rules/rule.js'

/** What a team decides about remarks. The shapes are the configuration's, so that its values fit as they are. */
export interface CheckSettings {
  /** The team's own scale, worst first. */
  readonly severities: readonly string[]
  readonly sections: {
    readonly required: readonly (readonly SectionKind[])[]
    /** By severity of the incident, beside `required`. */
    readonly bySeverity: Readonly<Record<string, readonly (readonly SectionKind[])[]>>
  }
  readonly rules: Readonly<Record<string, RuleOverride>>
  /** Further settings for some documents; of several that apply, the last one wins. */
  readonly overrides: readonly Override[]
  /** Seconds by severity of the incident. */
  readonly targets: {
    readonly detect: Readonly<Record<string, number>>
    readonly mitigate: Readonly<Record<string, number>>
  }
  /** Rules that the team wrote itself. */
  readonly own: readonly JudgingRule[]
  /** Where a rule's page is: this, the rule's id and `.md`. */
  readonly docsUrl: string
}

export interface Override {
  /** Null: any path. */
  readonly matches: ((path: string) => boolean) | null
  /** Severities of incidents, on the team's scale; null: any. */
  readonly severities: readonly string[] | null
  readonly rules: Readonly<Record<string, RuleOverride>>
}

export interface RuleOverride {
  /** Null: the rule's own severity and the policy's. */
  readonly severity: Severity | 'off' | null
  /** Documents dated before this day get the rule's remarks as infos only. */
  readonly 'enforce-from': Day | null
  readonly options: Readonly<Record<string, unknown>>
}

export const DOCS_URL = 'https://github.com/followthrough/followthrough/blob/main/docs/rules/'

export const defaultCheckSettings: CheckSettings = {
  severities: ['SEV1', 'SEV2', 'SEV3', 'SEV4'],
  sections: {
    required: [['summary'], ['impact'], ['timeline'], ['root-cause', 'contributing-factors'], ['action-items']],
    bySeverity: { SEV1: [['lessons']], SEV2: [['lessons']] },
  },
  rules: {},
  overrides: [],
  own: [],
  targets: { detect: { SEV1: 300, SEV2: 300 }, mitigate: { SEV1: 1800, SEV2: 3600 } },
  docsUrl: DOCS_URL,
}
