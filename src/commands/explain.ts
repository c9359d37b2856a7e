import { exampleOf } from '../check/explain.js'
import { nearest } from '../config/nearest.js'
import { renderRuleList, renderRulePage } from '../render/rule-page.js'
import { renderRuleListText, renderRuleText } from '../render/terminal/rule.js'
import { RULES, ruleNamed } from '../rules/index.js'
import type { Rule } from '../rules/rule.js'
import { listed } from '../rules/text/quote.js'
import type { Run } from './run.js'
import { UserError } from './user-error.js'

export interface ExplainOptions {
  /** `text` or `markdown`. */
  readonly format: string
  readonly color: boolean
}

/** A rule's page, or the list of all rules when none is named. */
export function runExplain(rule: string | null, options: ExplainOptions): Run {
  const result = rule === null ? listIn(options) : pageIn(ruleOrError(rule), options)
  return { exit: 0, result, notices: [], summary: null, json: null, check: null, outputs: {} }
}

function listIn({ format, color }: ExplainOptions): string {
  return isMarkdown(format) ? renderRuleList(RULES) : renderRuleListText(RULES, { color })
}

function pageIn(rule: Rule, { format, color }: ExplainOptions): string {
  const example = exampleOf(rule)
  return isMarkdown(format) ? renderRulePage(rule, example) : renderRuleText(rule, example, { color })
}

function isMarkdown(format: string): boolean {
  if (format === 'markdown') return true
  if (format === 'text') return false
  throw new UserError(`\`explain\` has no format \`${format.slice(0, 40)}\`.`, 'Use `text` or `markdown`.')
}

const MEANT = 4

function ruleOrError(id: string): Rule {
  const rule = ruleNamed(id)
  if (rule) return rule
  const near = nearest(id, ruleNames())
  const holding = id.length < 3 ? [] : ruleNames().filter((name) => name.includes(id.toLowerCase()))
  const meant = listed(
    (near ? [near] : holding.slice(0, MEANT)).map((name) => `\`${name}\``),
    'or',
  )
  const hint = meant === '' ? 'Without a name, `explain` lists all rules.' : `Did you mean ${meant}?`
  throw new UserError(`There is no rule \`${id.slice(0, 80)}\`.`, hint)
}

export function ruleNames(): readonly string[] {
  return RULES.map(({ id }) => id)
}
