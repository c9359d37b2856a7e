import type { OwnDemand, OwnRule, Pattern } from '../rules/own/own-rule.js'
import type { Severity } from '../rules/rule.js'
import { record } from './record.js'
import type { FileConfig } from './schema.js'

/** One entry of `own-rules:` after validation. */
export interface OwnRuleConfig {
  readonly severity: Severity
  readonly message: string | null
  readonly hint: string | null
  readonly asks: OwnDemand<string>
}

/** `own-rules:` with every key present. */
export function ownRulesIn(written: NonNullable<FileConfig['own-rules']>): Readonly<Record<string, OwnRuleConfig>> {
  return record(
    Object.entries(written).map(([id, { severity = 'warning', message = null, hint = null, ...demand }]) => {
      return [id, { severity, message, hint, asks: asked(demand) }] as const
    }),
  )
}

type Written = NonNullable<FileConfig['own-rules']>[string]

function asked({ section, 'one-of': choice, pattern }: Written): OwnDemand<string> {
  if (choice !== undefined) return { kind: 'one-of', ...choice }
  if (pattern === undefined) return { kind: 'section', heading: section ?? '' }
  const { in: place = 'document', must = null, 'must-not': mustNot = null } = pattern
  return { kind: 'pattern', in: place, must, mustNot }
}

/** The rules with their patterns, which are ready by their source. */
export function ownRulesOf(
  configured: Readonly<Record<string, OwnRuleConfig>>,
  patterns: ReadonlyMap<string, Pattern>,
): readonly OwnRule[] {
  return Object.entries(configured).map(([id, { severity, message, hint, asks }]) => {
    return { id, severity, message, hint, asks: demandOf(asks, patterns) }
  })
}

function demandOf(asks: OwnDemand<string>, patterns: ReadonlyMap<string, Pattern>): OwnDemand {
  if (asks.kind !== 'pattern') return asks
  const ready = (source: string | null) => (source === null ? null : (patterns.get(source) ?? null))
  return { kind: 'pattern', in: asks.in, must: ready(asks.must), mustNot: ready(asks.mustNot) }
}
