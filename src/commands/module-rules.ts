import { RULES } from '../rules/index.js'
import type { JudgingRule } from '../rules/own/own-rule.js'
import { SEVERITIES } from '../rules/rule.js'
import { UserError } from './user-error.js'

const HINT =
  'Export `rules`, a list of rules with `id`, `summary`, `why`, `severity` and `check`: see docs/own-rules.md.'

/** The rules of a module; `name` is its path as it was typed. Throws a UserError where it exports something else. */
export function moduleRules(exported: Readonly<Record<string, unknown>>, name: string): readonly JudgingRule[] {
  const { rules } = exported
  if (!Array.isArray(rules)) throw new UserError(`${name} exports no \`rules\`.`, HINT)
  return rules.map((rule: unknown, at) => {
    if (isRule(rule)) return rule
    throw new UserError(`${name}: rule ${at + 1} ${faultOf(rule) ?? ''}.`, HINT)
  })
}

function faultOf(rule: unknown): string | null {
  const { id, summary, why, severity, check } = fieldsOf(rule)
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) return 'has no `id` of lower-case words'
  if (RULES.some((ours) => ours.id === id)) return `has the \`id\` of a rule of ours, \`${id}\``
  if (typeof summary !== 'string' || typeof why !== 'string') return `(\`${id}\`) has no \`summary\` or no \`why\``
  if (!SEVERITIES.some((known) => known === severity)) return `(\`${id}\`) has no \`severity\` that is known`
  return typeof check === 'function' ? null : `(\`${id}\`) has no function \`check\``
}

function isRule(rule: unknown): rule is JudgingRule {
  return faultOf(rule) === null
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
