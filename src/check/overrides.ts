import type { Postmortem } from '../postmortem/model.js'
import { severityRank } from '../postmortem/severity.js'
import type { CheckSettings, Override, RuleOverride } from './settings.js'

/** What the team set for a rule in one document: `rules`, and over it each override that applies, key by key. */
export function overrideFor(rule: string, postmortem: Postmortem, settings: CheckSettings): RuleOverride | null {
  const applying = settings.overrides.filter((override) => applies(override, postmortem, settings.severities))
  const set = [settings.rules, ...applying.map(({ rules }) => rules)].flatMap((rules) => ownValue(rules, rule))
  const [first, ...rest] = set
  return first ? rest.reduce(over, first) : null
}

function applies({ matches, severities }: Override, postmortem: Postmortem, scale: readonly string[]): boolean {
  if (matches !== null && !matches(postmortem.path)) return false
  if (severities === null) return true
  const rank = postmortem.severity ? severityRank(postmortem.severity.value, scale) : null
  return rank !== null && severities.some((severity) => scale.indexOf(severity) === rank)
}

function ownValue(rules: Readonly<Record<string, RuleOverride>>, rule: string): readonly RuleOverride[] {
  const value = Object.hasOwn(rules, rule) ? rules[rule] : undefined
  return value ? [value] : []
}

function over(below: RuleOverride, above: RuleOverride): RuleOverride {
  return {
    severity: above.severity ?? below.severity,
    'enforce-from': above['enforce-from'] ?? below['enforce-from'],
    options: { ...below.options, ...above.options },
  }
}
