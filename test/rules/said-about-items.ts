import { onlyTheText, sharedContext } from '../../src/check/rule-context.js'
import { defaultCheckSettings } from '../../src/check/settings.js'
import { ruleNamed } from '../../src/rules/index.js'
import type { RuleContext } from '../../src/rules/rule.js'
import { read } from '../postmortem/readings.js'

/** What a rule says about a text: message and hint of each finding. */
export function said(id: string, text: string, known: Partial<RuleContext> = {}): readonly string[] {
  const rule = ruleNamed(id)
  if (!rule) throw new Error(`No rule is called ${id}.`)
  const postmortem = read(text)
  const context = { ...sharedContext(postmortem, defaultCheckSettings, onlyTheText('2026-11-10')), ...known }
  const findings = rule.check(postmortem, { ...context, options: rule.options ?? {} })
  return [...findings].map(({ message, hint }) => `${message} ${hint}`)
}

export function items(...lines: readonly string[]): string {
  return `# Checkout failed\n\n**Date**: 2026-11-03\n\n## Action items\n\n${lines.map((line) => `- [ ] ${line}\n`).join('')}`
}
