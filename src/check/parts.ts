import type { Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import { actionItemWithoutOwner } from '../rules/action-item-without-owner.js'
import { impactNotQuantified } from '../rules/impact-not-quantified.js'
import { lessonsTooFew } from '../rules/lessons-too-few.js'
import type { Rule, RuleContext } from '../rules/rule.js'
import { SECTION_NAMES } from '../rules/text/section-names.js'
import { hasSection } from '../rules/text/section-presence.js'
import { timeToDetectUnknown } from '../rules/time-to-detect-unknown.js'
import { timeToMitigateUnknown } from '../rules/time-to-mitigate-unknown.js'
import { overrideFor } from './overrides.js'
import { contextFor, type DocumentFacts, sharedContext } from './rule-context.js'
import type { CheckSettings } from './settings.js'

/** How complete a document is: "6 of 9 parts". */
export interface Parts {
  readonly there: number
  readonly of: number
  /** For people, within a sentence: "impact in numbers". */
  readonly missing: readonly string[]
}

/** The checklist of a document: the sections that its severity needs, its times, and an owner for every item. */
export function parts(postmortem: Postmortem, settings: CheckSettings, facts: DocumentFacts): Parts {
  const shared = sharedContext(postmortem, settings, facts)
  const isSilent = (rule: Rule) =>
    [...rule.check(postmortem, contextFor(rule, shared, overrideFor(rule.id, postmortem, settings)))].length === 0
  const sections = shared.requiredSections.map((kinds) => sectionPart(postmortem, kinds, isSilent))
  const all = [...sections, ...otherParts(postmortem, shared, isSilent)]
  const missing = all.filter(({ there }) => !there).map(({ name }) => name)
  return { there: all.length - missing.length, of: all.length, missing }
}

interface Part {
  readonly name: string
  readonly there: boolean
}

type IsSilent = (rule: Rule) => boolean

/** Some sections are there only when they hold enough. */
const ENOUGH: ReadonlyMap<SectionKind, { readonly name: string; readonly rule: Rule }> = new Map([
  ['impact', { name: 'impact in numbers', rule: impactNotQuantified }],
  ['lessons', { name: 'three learnings', rule: lessonsTooFew }],
])

function sectionPart(postmortem: Postmortem, kinds: readonly SectionKind[], isSilent: IsSilent): Part {
  const [first] = kinds
  const enough = first ? ENOUGH.get(first) : undefined
  const isThere = kinds.some((kind) => hasSection(postmortem, kind))
  if (enough && kinds.length === 1) return { name: enough.name, there: isThere && isSilent(enough.rule) }
  return { name: kinds.map((kind) => SECTION_NAMES[kind].name).join(' or '), there: isThere }
}

function otherParts(postmortem: Postmortem, { requiredSections }: RuleContext, isSilent: IsSilent): readonly Part[] {
  const times = [
    { name: 'the time to detect', there: isSilent(timeToDetectUnknown) },
    { name: 'the time to mitigate', there: isSilent(timeToMitigateUnknown) },
  ]
  if (!requiredSections.some((kinds) => kinds.includes('action-items'))) return times
  const hasItems = hasSection(postmortem, 'action-items')
  return [...times, { name: 'an owner for every action item', there: hasItems && isSilent(actionItemWithoutOwner) }]
}
