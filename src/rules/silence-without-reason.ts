import type { Silence } from '../postmortem/silence.js'
import type { Finding, Rule, RuleContext } from './rule.js'
import { nearestWord } from './text/nearest-key.js'
import { quote } from './text/quote.js'

export const silenceWithoutReason: Rule = {
  id: 'silence-without-reason',
  summary: 'A comment that silences a rule names the rule and the reason.',
  why: 'The reason is what the reviewer, and the reader in a year, need to know. Without one the comment silences nothing.',
  source: 'Followthrough, silencing a remark',
  severity: 'info',
  good: `# Checkout returned 502s

## Root cause
<!-- followthrough-disable-next-line language-counterfactual: quoted from the statement of the supplier -->
The supplier writes that its staff should have noticed the full disk.
`,
  bad: `# Checkout returned 502s

## Root cause
<!-- followthrough-disable-next-line language-counterfactual --> <!-- problem -->
The supplier writes that its staff should have noticed the full disk.
<!-- followthrough-disable-file language-conterfactual: it is quoted --> <!-- problem -->
`,
  *check({ silences }, context) {
    const remembered = new Map<string, string | null>()
    const meant = (rule: string) => {
      const known = remembered.get(rule)
      if (known !== undefined) return known
      const near = nearestWord(rule, context.rules)
      remembered.set(rule, near)
      return near
    }
    for (const silence of silences) {
      const finding = findingOn(silence, context, meant)
      if (finding) yield finding
    }
  },
}

const FORMS =
  'Write `followthrough-disable-next-line RULE: reason`, with `-line` for its own line or `-file` for the whole document.'

function findingOn(
  { scope, rule, reason, span }: Silence,
  { rules }: RuleContext,
  meant: (rule: string) => string | null,
): Finding | null {
  if (scope === 'unknown')
    return { span, message: `This comment, ${quote(rule)}, is not understood, so it silences nothing.`, hint: FORMS }
  if (!rules.includes(rule)) {
    const near = meant(rule)
    const hint = near
      ? `Write ${quote(near)}, if that is what is meant.`
      : 'Name a rule that `followthrough explain` lists.'
    return { span, message: `There is no rule ${quote(rule)}, so this comment silences nothing.`, hint }
  }
  if (reason !== '') return null
  return {
    span,
    message: `This comment silences ${quote(rule)} without a reason, so the remark stays.`,
    hint: `Add the reason: ${quote(`${rule}: why it does not apply here`)}.`,
  }
}
