import type { Day } from '../calendar/day.js'
import type { ActionItem, Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import { severityRank } from '../postmortem/severity.js'
import type { Rule, RuleContext } from '../rules/rule.js'
import { bySeverity } from './by-severity.js'
import type { CheckSettings } from './settings.js'

/** What is known about a document beside its text, gathered before the rules run. */
export interface DocumentFacts {
  readonly today: Day
  /** From the history of the repository; null: unknown. */
  readonly written: Day | null
  /** Written ids of the record, with their paths; the document itself may be among them. */
  readonly record: readonly { readonly id: string; readonly path: string }[]
  /** The last day by which an item should be done; null when there is no rule for it. */
  readonly deadlineOf: (item: ActionItem) => Day | null
  /** Whether a login can be assigned; null when nobody asked. */
  readonly assignable: (login: string) => boolean | null
}

/** The context of all rules for one document; `contextFor` gives each rule its own options. */
export function sharedContext(postmortem: Postmortem, settings: CheckSettings, facts: DocumentFacts): RuleContext {
  const { severities, targets } = settings
  const rank = postmortem.severity ? severityRank(postmortem.severity.value, severities) : null
  return {
    ...facts,
    options: {},
    severityRank: rank,
    severities,
    requiredSections: requiredSections(settings, rank),
    targets: {
      detect: bySeverity(targets.detect, rank, severities),
      mitigate: bySeverity(targets.mitigate, rank, severities),
    },
    record: facts.record.filter(({ path }) => path !== postmortem.path),
    written: postmortem.written?.value ?? facts.written,
  }
}

/** A rule's options: its defaults, and what the team set of them. */
export function contextFor(rule: Rule, shared: RuleContext, { rules }: CheckSettings): RuleContext {
  if (!rule.options) return shared
  const own = Object.hasOwn(rules, rule.id) ? rules[rule.id]?.options : undefined
  return { ...shared, options: { ...rule.options, ...own } }
}

/** The sections that an incident of a rank needs; each entry is met by any one of its kinds. */
export function requiredSections(settings: CheckSettings, rank: number | null): readonly (readonly SectionKind[])[] {
  const { required, bySeverity: more } = settings.sections
  const added = bySeverity(more, rank, settings.severities) ?? []
  const isNew = (kinds: readonly SectionKind[]) => !required.some((other) => other.join() === kinds.join())
  return [...required, ...added.filter(isNew)]
}
