import { contextFor, onlyTheText, sharedContext } from '../../src/check/rule-context.js'
import { defaultCheckSettings } from '../../src/check/settings.js'
import type { Postmortem } from '../../src/postmortem/model.js'
import type { Finding, Rule } from '../../src/rules/rule.js'
import { lineOf, read, textAt } from '../postmortem/readings.js'

/** The words that a rule points at, in the order of the text. */
export function remarked(rule: Rule, text: string): readonly string[] {
  const postmortem = read(text)
  return findings(rule, postmortem).map(({ span }) => textAt(postmortem, span))
}

/** The lines that a rule points at, from 1. */
export function lines(rule: Rule, text: string): readonly number[] {
  const postmortem = read(text)
  return findings(rule, postmortem).map(({ span }) => lineOf(postmortem, span))
}

export function findings(rule: Rule, postmortem: Postmortem): readonly Finding[] {
  const shared = sharedContext(postmortem, defaultCheckSettings, onlyTheText('2026-11-10'))
  return [...rule.check(postmortem, contextFor(rule, shared, null))]
}
