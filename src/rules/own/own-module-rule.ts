import type { Postmortem } from '../../postmortem/model.js'
import type { Finding, Rule, RuleContext } from '../rule.js'

/** A rule of a team's own, as a module exports it: see docs/own-rules.md. */
export interface OwnModuleRule extends Pick<Rule, 'id' | 'summary' | 'why' | 'severity'> {
  /** Yields what is wrong; `context` holds what is known beside the text. */
  check(postmortem: Postmortem, context: OwnRuleContext): Iterable<Remark>
}

export type OwnRuleContext = Pick<RuleContext, 'today' | 'written' | 'severities' | 'severityRank' | 'record'>

/** A place of the text, what is wrong there, and what to write instead: two whole sentences. */
export type Remark = Pick<Finding, 'span' | 'message' | 'hint'>
