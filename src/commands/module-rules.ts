import { RULES } from '../rules/index.js'
import type { JudgingRule } from '../rules/own/own-rule.js'
import { type Finding, SEVERITIES } from '../rules/rule.js'
import type { LoadedConfig } from './load-config.js'
import { UserError } from './user-error.js'

const HINT =
  'Export `rules`, a list of rules with `id`, `summary`, `why`, `severity` and `check`: see docs/own-rules.md.'

/** The rules of a module; `name` is its path as it was typed. Throws a UserError where it exports something else. */
export function moduleRules(exported: Readonly<Record<string, unknown>>, name: string): readonly JudgingRule[] {
  const { rules } = exported
  if (!Array.isArray(rules)) throw new UserError(`${name} exports no \`rules\`.`, HINT)
  const read = rules.map((rule: unknown, at) => {
    if (isRule(rule)) return guarded(rule, name)
    throw new UserError(`${name}: rule ${at + 1} ${faultOf(rule) ?? ''}.`, HINT)
  })
  refuseTwice(read)
  return read
}

/** The configuration with the rules of a module beside its own. */
export function withRules(loaded: LoadedConfig, rules: readonly JudgingRule[]): LoadedConfig {
  const own = [...loaded.own, ...rules]
  refuseTwice(own)
  return { ...loaded, own }
}

function refuseTwice(rules: readonly JudgingRule[]): void {
  const ids = rules.map(({ id }) => id)
  const twice = ids.find((id, at) => ids.indexOf(id) < at)
  if (twice !== undefined) throw new UserError(`Two rules are called \`${twice}\`.`, 'Give one of them another `id`.')
}

const MOST = 1_000

/** The rule, whose mistakes are told as those of its module. */
function guarded(rule: JudgingRule, name: string): JudgingRule {
  const fault = (what: string) => new UserError(`${name}: the rule \`${rule.id}\` ${what}.`, HINT)
  return {
    ...rule,
    check(postmortem, context) {
      const found = findingsOf(() => rule.check(postmortem, context), fault)
      if (found.length > MOST) throw fault(`yields more than ${MOST} remarks on ${postmortem.path}`)
      const odd = found.find((finding) => !isFinding(finding, postmortem.text.length))
      if (odd === undefined) return found
      throw fault('yields something that is no remark: `message` and `hint` are texts, `span` is a place in the text')
    },
  }
}

function findingsOf(check: () => Iterable<Finding>, fault: (what: string) => UserError): readonly Finding[] {
  try {
    return [...check()]
  } catch (error) {
    throw fault(`failed: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`)
  }
}

function isFinding(finding: unknown, length: number): boolean {
  const { span, message, hint } = fieldsOf(finding)
  const { start, end } = fieldsOf(span)
  const isPlace = (at: unknown) => typeof at === 'number' && Number.isInteger(at) && at >= 0 && at <= length
  return isPlace(start) && isPlace(end) && Number(start) <= Number(end) && [message, hint].every(isText)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
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
