import type { Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import { actionItemWithoutOwner } from '../rules/action-item-without-owner.js'
import { impactNotQuantified } from '../rules/impact-not-quantified.js'
import { lessonsTooFew } from '../rules/lessons-too-few.js'
import type { Rule, RuleContext } from '../rules/rule.js'
import { sectionMissing } from '../rules/section-missing.js'
import { SECTION_NAMES } from '../rules/text/section-names.js'
import { timeToDetectUnknown } from '../rules/time-to-detect-unknown.js'
import { timeToMitigateUnknown } from '../rules/time-to-mitigate-unknown.js'
import { diagnose, isAsked } from './diagnose.js'
import { overrideFor } from './overrides.js'
import { contextFor, type DocumentFacts, sharedContext } from './rule-context.js'
import type { CheckSettings } from './settings.js'

/** How complete a document is: "6 of 9 parts". */
export interface Parts {
  readonly there: number
  readonly of: number
  /** For people, within a sentence: "impact in numbers". */
  readonly missing: readonly string[]
  /** Rules whose remarks say no more than the checklist does. */
  readonly rules: readonly string[]
}

/** The checklist of a document: what its rules ask of sections, times and owners, and what they still remark. */
export function parts(postmortem: Postmortem, settings: CheckSettings, facts: DocumentFacts): Parts {
  const shared = sharedContext(postmortem, settings, facts)
  const said = new Set(diagnose(postmortem, settings, facts).map(({ rule, message }) => `${rule} ${message}`))
  const rulesSaid = new Set([...said].map((words) => words.split(' ', 1)[0]))
  const judged: Judged = {
    shared,
    isAsked: (rule) => isAsked(rule, postmortem, shared, settings),
    isSaid: ({ id }) => rulesSaid.has(id),
    lacks: (kinds) =>
      [...sectionMissing.check(postmortem, { ...shared, requiredSections: [kinds] })].some(({ message }) =>
        said.has(`${sectionMissing.id} ${message}`),
      ),
    optionsOf: (rule) => contextFor(rule, shared, overrideFor(rule.id, postmortem, settings)).options,
  }
  const all = [...sectionParts(judged), ...timeParts(judged), ...ownerPart(judged)]
  const missing = all.filter(({ there }) => !there).map(({ name }) => name)
  const rules = new Set(all.flatMap((part) => part.rules))
  return { there: all.length - missing.length, of: all.length, missing, rules: [...rules] }
}

interface Judged {
  readonly shared: RuleContext
  readonly isAsked: (rule: Rule) => boolean
  readonly isSaid: (rule: Rule) => boolean
  readonly lacks: (kinds: readonly SectionKind[]) => boolean
  readonly optionsOf: (rule: Rule) => RuleContext['options']
}

interface Part {
  readonly name: string
  readonly there: boolean
  readonly rules: readonly string[]
}

/** Some sections are there only when they hold enough. */
const ENOUGH: ReadonlyMap<SectionKind, Rule> = new Map([
  ['impact', impactNotQuantified],
  ['lessons', lessonsTooFew],
])

function sectionParts(judged: Judged): readonly Part[] {
  const { shared, isAsked, isSaid, lacks, optionsOf } = judged
  if (!isAsked(sectionMissing)) return []
  return shared.requiredSections.map((kinds) => {
    const [first] = kinds
    const enough = first && kinds.length === 1 ? ENOUGH.get(first) : undefined
    if (!enough || !isAsked(enough)) {
      const name = kinds.map((kind) => SECTION_NAMES[kind].name).join(' or ')
      return { name, there: !lacks(kinds), rules: [sectionMissing.id] }
    }
    const name = enough === lessonsTooFew ? learnings(optionsOf(enough)['at-least']) : 'impact in numbers'
    return { name, there: !lacks(kinds) && !isSaid(enough), rules: [sectionMissing.id, enough.id] }
  })
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function learnings(least: unknown): string {
  const count = typeof least === 'number' ? least : 3
  return `${NUMBERS[count] ?? count} ${count === 1 ? 'learning' : 'learnings'}`
}

function timeParts({ isAsked, isSaid }: Judged): readonly Part[] {
  const times = [
    { name: 'the time to detect', rule: timeToDetectUnknown },
    { name: 'the time to mitigate', rule: timeToMitigateUnknown },
  ]
  return times
    .filter(({ rule }) => isAsked(rule))
    .map(({ name, rule }) => ({ name, there: !isSaid(rule), rules: [rule.id] }))
}

/** Which item lacks an owner is said by the remarks. */
function ownerPart({ shared, isAsked, isSaid, lacks }: Judged): readonly Part[] {
  const kinds = shared.requiredSections.find((one) => one.includes('action-items'))
  if (!kinds || !isAsked(actionItemWithoutOwner)) return []
  const there = !lacks(kinds) && !isSaid(actionItemWithoutOwner)
  return [{ name: 'an owner for every action item', there, rules: [] }]
}
