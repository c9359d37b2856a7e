import type { Config, ConfigProblem, PatternInConfig } from '../config/config.js'
import type { JudgingRule, Pattern } from '../rules/own/own-rule.js'

export type OwnRules =
  | { readonly ok: true; readonly rules: readonly JudgingRule[] }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

/** The library that finds patterns is loaded where one is written, and nowhere else. */
export async function ownRules(config: Config, patterns: readonly PatternInConfig[]): Promise<OwnRules> {
  if (Object.keys(config['own-rules']).length === 0) return { ok: true, rules: [] }
  const compiled = await ready(patterns)
  const problems = patterns.flatMap(({ source, unreadable }) => (compiled.has(source) ? [] : [unreadable]))
  if (problems.length > 0) return { ok: false, problems }
  const [{ ownRule }, { ownRulesOf }] = await Promise.all([
    import('../rules/own/own-rule.js'),
    import('../config/own-rules.js'),
  ])
  return { ok: true, rules: ownRulesOf(config['own-rules'], compiled).map(ownRule) }
}

async function ready(patterns: readonly PatternInConfig[]): Promise<ReadonlyMap<string, Pattern>> {
  if (patterns.length === 0) return new Map()
  const { compilePattern } = await import('../config/pattern.js')
  return new Map(
    patterns.flatMap(({ source }) => {
      const pattern = compilePattern(source)
      return pattern === null ? [] : [[source, pattern] as const]
    }),
  )
}
