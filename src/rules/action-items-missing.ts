import type { Postmortem, Section } from '../postmortem/model.js'
import type { Finding, Rule } from './rule.js'
import { firstClause } from './text/item-title.js'
import { quote } from './text/quote.js'

export const actionItemsMissing: Rule = {
  id: 'action-items-missing',
  summary: 'The document has action items, or says why it needs none.',
  why: 'To do nothing is legitimate, and a decision: with its reason others can agree with it or not, and the next reader need not ask.',
  source: 'PagerDuty postmortem guide; Etsy debriefing facilitation guide',
  severity: 'info',
  good: `# Checkout returned 502s

## Action items
No action items, because the old gateway is switched off on 2026-11-10.
`,
  bad: `# Checkout returned 502s

## Action items
No action items. <!-- problem -->
`,
  *check(postmortem) {
    if (postmortem.actionItems.length > 0) return
    const finding = postmortem.noActionItems ? withoutReason(postmortem.noActionItems) : withoutItem(postmortem)
    if (finding) yield finding
  },
}

function withoutReason({ value, span }: NonNullable<Postmortem['noActionItems']>): Finding | null {
  if (value !== '') return null
  return {
    span,
    message: 'The document has no action item and does not say why.',
    hint: 'Add the reason, for example `No action items, because …`, or the first thing that would help next time.',
  }
}

/** An empty section is said to be missing elsewhere; items that are hidden are told apart. */
function withoutItem({ sections, problems }: Postmortem): Finding | null {
  const written = sections.filter(({ kind, empty }) => kind === 'action-items' && !empty)
  const [section] = written
  if (!section || problems.some(({ kind }) => kind === 'hidden-item')) return null
  return {
    span: section.span,
    message: `The section ${quote(section.heading)} has text, but no action item.`,
    hint: `Write each action as an item of its own, for example ${quote(`- [ ] ${firstWords(section)}`)}.`,
  }
}

const LONGEST = 60

function firstWords({ blocks }: Section): string {
  const text = blocks.find(({ kind }) => kind === 'paragraph' || kind === 'list-item')?.text ?? ''
  const clause = firstClause(text.slice(0, LONGEST).split('\n')[0] ?? '')
  return clause === '' ? '… — @ada, due 2026-12-01' : clause
}
