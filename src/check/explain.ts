import type { Day } from '../calendar/day.js'
import { parse } from '../postmortem/read.js'
import { defaultReadingOptions } from '../postmortem/reading-options.js'
import type { Rule } from '../rules/rule.js'
import { diagnose } from './diagnose.js'
import type { Diagnostic } from './diagnostic.js'
import { type DocumentFacts, onlyTheText } from './rule-context.js'
import { defaultCheckSettings } from './settings.js'

/** A rule's example as its page and `explain` show it. */
export interface Example {
  readonly good: string
  /** Without the marks of the expected lines. */
  readonly bad: string
  /** What the product really says about the bad document, of this rule. */
  readonly diagnostics: readonly Diagnostic[]
  /** The lines that the marks name, from 1. */
  readonly expected: readonly number[]
}

export function exampleOf(rule: Rule): Example {
  const lines = rule.bad.split('\n')
  const bad = lines.map((line) => line.replace(MARK, '')).join('\n')
  const expected = lines.flatMap((line, index) => (line.includes(MARK) ? [index + 1] : []))
  return { good: rule.good, bad, diagnostics: diagnosticsOf(rule, bad), expected }
}

const MARK = ' <!-- problem -->'
const TODAY: Day = '2026-11-10'

/** What is known beside the text of a rule's examples. */
export function exampleFacts({ given = {} }: Rule): DocumentFacts {
  const { written = TODAY, writeBy = null, similar = [], ...rest } = given
  return {
    ...onlyTheText(TODAY),
    ...rest,
    writtenOf: () => written,
    writeByOf: () => writeBy,
    similarTo: () => similar,
  }
}

/** What one rule says about a text that stands alone, with the default settings. */
export function diagnosticsOf(rule: Rule, text: string): readonly Diagnostic[] {
  const document = parse('postmortems/checkout.md', text, defaultReadingOptions('checkout'))
  return diagnose(document, defaultCheckSettings, exampleFacts(rule)).filter(
    (diagnostic) => diagnostic.rule === rule.id,
  )
}
