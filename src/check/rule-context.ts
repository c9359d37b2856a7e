import type { Day } from '../calendar/day.js'
import type { ActionItem, Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import { severityRank } from '../postmortem/severity.js'
import { incidentRepeated } from '../rules/incident-repeated.js'
import { RULES } from '../rules/index.js'
import type { JudgingRule } from '../rules/own/own-rule.js'
import type { Deadline, RuleContext, SimilarIncident } from '../rules/rule.js'
import { bySeverity } from './by-severity.js'
import { overrideFor } from './overrides.js'
import type { CheckSettings, RuleOverride } from './settings.js'

/** What is known about a document beside its text, gathered before the rules run. */
export interface DocumentFacts {
  readonly today: Day
  /** From the history of the repository; null: unknown. */
  readonly writtenOf: (postmortem: Postmortem) => Day | null
  /** The last day on which a document should be written; null when there is no rule for it. */
  readonly writeByOf: (postmortem: Postmortem) => Day | null
  /** Earlier incidents like a document, the most alike first. */
  readonly similarTo: (postmortem: Postmortem) => readonly SimilarIncident[]
  /** Written ids of the record, with their paths; the document itself may be among them. */
  readonly record: readonly { readonly id: string; readonly path: string }[]
  /** The last day by which an item should be done; null when there is no rule for it. */
  readonly deadlineOf: (item: ActionItem) => Deadline | null
  /** Whether a login can be assigned; null when nobody asked. */
  readonly assignable: (login: string) => boolean | null
}

/** Nothing but the document is known: what examples and single texts are judged with. */
export function onlyTheText(today: Day): DocumentFacts {
  return {
    today,
    writtenOf: () => null,
    writeByOf: () => null,
    similarTo: () => [],
    record: [],
    deadlineOf: () => null,
    assignable: () => null,
  }
}

/** The context of all rules for one document; `contextFor` gives each rule its own options. */
export function sharedContext(postmortem: Postmortem, settings: CheckSettings, facts: DocumentFacts): RuleContext {
  const { severities, targets } = settings
  const rank = postmortem.severity ? severityRank(postmortem.severity.value, severities) : null
  const { today, assignable } = facts
  const isOff = (rule: string) => overrideFor(rule, postmortem, settings)?.severity === 'off'
  return {
    today,
    assignable,
    options: {},
    severityRank: rank,
    severities,
    requiredSections: requiredSections(settings, rank),
    targets: {
      detect: bySeverity(targets.detect, rank, severities),
      mitigate: bySeverity(targets.mitigate, rank, severities),
    },
    record: facts.record,
    similar: isOff(incidentRepeated.id) ? [] : facts.similarTo(postmortem),
    written: postmortem.written?.value ?? facts.writtenOf(postmortem),
    writeBy: facts.writeByOf(postmortem),
    deadlineOf: facts.deadlineOf,
    ownFields: settings.own.flatMap(({ field }) => field ?? []),
    rules: [...RULES, ...settings.own].map(({ id }) => id),
    unusedSilences: [],
  }
}

/** A rule's options: its defaults, and what the team set of them. */
export function contextFor(rule: JudgingRule, shared: RuleContext, override: RuleOverride | null): RuleContext {
  return rule.options ? { ...shared, options: { ...rule.options, ...override?.options } } : shared
}

/** The sections that an incident of a rank needs; each entry is met by any one of its kinds. */
export function requiredSections(settings: CheckSettings, rank: number | null): readonly (readonly SectionKind[])[] {
  const { required, bySeverity: more } = settings.sections
  const added = bySeverity(more, rank, settings.severities) ?? []
  const isNew = (kinds: readonly SectionKind[]) => !required.some((other) => other.join() === kinds.join())
  return [...required, ...added.filter(isNew)]
}
