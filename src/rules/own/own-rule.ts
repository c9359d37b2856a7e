import type { Span } from '../../postmortem/fact.js'
import type { SectionKind } from '../../postmortem/section-kinds.js'
import type { Rule, Severity } from '../rule.js'
import { oneOf } from './one-of.js'
import { pattern } from './pattern.js'
import { requiredSection } from './required-section.js'

/** What judging needs of a rule, ours or a team's own. */
export interface JudgingRule
  extends Pick<Rule, 'id' | 'summary' | 'why' | 'severity' | 'depth' | 'options' | 'given' | 'check'> {
  /** A key of the front matter that only the team knows. */
  readonly field?: string
}

/** A rule that a team wrote down as data: nothing of it is ever run. */
export interface OwnRule {
  readonly id: string
  readonly severity: Severity
  /** Instead of our words; null: ours. */
  readonly message: string | null
  readonly hint: string | null
  readonly asks: OwnDemand
}

/** `P`: a pattern, ready or as it is written. */
export type OwnDemand<P = Pattern> =
  /** A heading, as it is written, or a kind of section. */
  | { readonly kind: 'section'; readonly heading: string }
  /** A key of the front matter whose value, or each of whose values, is one of these. */
  | { readonly kind: 'one-of'; readonly field: string; readonly values: readonly string[] }
  | {
      readonly kind: 'pattern'
      readonly in: PatternPlace
      /** Found somewhere there. */
      readonly must: P | null
      /** Found nowhere there. */
      readonly mustNot: P | null
    }

/** The whole text behind the front matter, the title, each action item, or the sections of a kind. */
export type PatternPlace = 'document' | 'title' | 'action-item' | SectionKind

/** A pattern that is found in time linear in the text. */
export interface Pattern {
  readonly source: string
  /** The first place of it, in UTF-16 units. */
  find(text: string): Span | null
}

/** Makes a rule of what a team asks for. */
export function ownRule(own: OwnRule): JudgingRule {
  const { id, severity, asks, message } = own
  const why = 'Your team asks for it in its configuration.'
  const field = asks.kind === 'one-of' ? { field: asks.field } : {}
  return { id, severity, summary: message ?? DEMANDS[asks.kind], why, check: checkOf(own), ...field }
}

const DEMANDS: Readonly<Record<OwnDemand['kind'], string>> = {
  section: 'A section that the team requires is there and has text.',
  'one-of': 'A field has one of the values that the team knows.',
  pattern: 'The text holds what the team wants, and nothing that it does not.',
}

function checkOf(own: OwnRule): Rule['check'] {
  switch (own.asks.kind) {
    case 'section':
      return requiredSection(own.asks, own)
    case 'one-of':
      return oneOf(own.asks, own)
    case 'pattern':
      return pattern(own.asks, own)
  }
}
