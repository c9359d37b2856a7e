import type { Postmortem, ReadingProblem } from '../postmortem/model.js'
import type { Finding, Rule, RuleContext } from './rule.js'
import { isImpossibleDay } from './text/impossible-days.js'
import { nearestKey, nearestWord } from './text/nearest-key.js'
import { listed, quote } from './text/quote.js'

export const metadataUnreadable: Rule = {
  id: 'metadata-unreadable',
  summary: 'What is written for Followthrough can be understood.',
  why: 'A value that is not understood counts as absent: the deadline, the owner or the item behind it is lost without a word.',
  source: 'Followthrough, the document',
  severity: 'info',
  good: `---
severity: SEV2
detected: 2026-11-03T10:06:00Z
---
# Checkout returned 502s
`,
  bad: `---
severity: SEV2
stared: 2026-11-03T10:02:00Z <!-- problem -->
detected: shortly after ten <!-- problem -->
---
# Checkout returned 502s
`,
  *check(postmortem, context) {
    const problems = postmortem.problems.filter(
      (problem) => !isImpossibleDay(problem, postmortem) && !context.ownFields.includes(problem.field ?? ''),
    )
    const strange = problems.filter(
      (problem) => problem.kind === 'unknown-key' && !isWithinImpact(problem) && meantBy(problem) === null,
    )
    for (const problem of problems) if (!strange.includes(problem)) yield remark(problem)
    yield* strangeKeys(strange)
    yield* strangeSeverity(postmortem, context)
  },
}

function remark(problem: ReadingProblem): Finding {
  const { span, expected, written } = problem
  const message = messageOf(problem)
  const key = problem.kind === 'unknown-key' ? meantBy(problem) : null
  const meant = key ?? (isWithinImpact(problem) ? nearestWord(written, IMPACT_KEYS) : nearestValue(problem))
  if (!meant) return { span, message, hint: `Write ${expected}.` }
  const hint = `Write ${quote(meant)}, if that is what is meant.`
  if (!key) return { span, message, hint }
  return {
    span,
    message,
    hint,
    fix: { title: `Rename it to ${quote(key)}`, unsure: true, edits: [{ span, text: key }] },
  }
}

function meantBy({ field }: ReadingProblem): string | null {
  return field === null || field.includes('.') ? null : nearestKey(field)
}

const IMPACT_KEYS = ['users', 'customers-lost', 'revenue', 'data-loss']

/** The map of the impact is ours alone: a strange key there is no other tool's. */
function isWithinImpact({ kind, field }: ReadingProblem): boolean {
  return kind === 'unknown-key' && field !== null && field.startsWith('impact.')
}

/** `alarms` → `alarm`, where some words alone are understood. */
function nearestValue({ kind, written, expected }: ReadingProblem): string | null {
  const isChoice = kind === 'unreadable-value' && /^(?:(?:one|any) of |draft, )/.test(expected)
  if (!isChoice) return null
  return nearestWord(written.toLowerCase(), expected.replace(/^(?:one|any) of /, '').split(/, | or /))
}

/** Keys of other tools are no fault of the document: all of them are one remark. */
function* strangeKeys(problems: readonly ReadingProblem[]): Iterable<Finding> {
  const [first] = problems
  if (!first) return
  const keys = problems.slice(0, 5).map(({ field, written }) => quote(field ?? written))
  const more = problems.length > 5 ? ' and others' : ''
  const are = problems.length === 1 ? 'is a key' : 'are keys'
  yield {
    span: first.span,
    message: `${more ? keys.join(', ') : listed(keys)}${more} ${are} of the front matter that Followthrough does not know.`,
    hint: 'Nothing is read from there: leave it if it is for another tool, else use a key that the documentation names.',
  }
}

function messageOf({ kind, field, written }: ReadingProblem): string {
  const words = written.trim() === '' ? 'Nothing' : quote(written)
  switch (kind) {
    case 'unreadable-value':
      return `${words} is not understood${field ? ` as ${quote(field)}` : ''}.`
    case 'unknown-key':
      return `The key ${quote(field ?? written)} of the front matter is not known.`
    case 'odd-id':
      return `${words} cannot serve as an id.`
    case 'odd-character':
      return `${words} holds a character that cannot be seen.`
    case 'hidden-item':
      return `${words} looks like an action item, but readers do not see it as one.`
    case 'ragged-row':
      return `The row ${words} does not have as many cells as its table has columns.`
    case 'line-ends':
      return 'The lines of this file end in a way that other tools do not understand.'
  }
}

function* strangeSeverity({ severity }: Postmortem, { severityRank, severities }: RuleContext): Iterable<Finding> {
  if (!severity || severityRank !== null || severities.length === 0) return
  yield {
    span: severity.span,
    message: `The severity ${quote(severity.value)} is not on the team's scale.`,
    hint: `Write one of ${listed(severities.map(quote), 'or')}.`,
  }
}
