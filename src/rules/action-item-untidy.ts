import type { Span } from '../postmortem/fact.js'
import type { ActionItem } from '../postmortem/model.js'
import type { Finding, Rule } from './rule.js'
import { quote } from './text/quote.js'

export const actionItemUntidy: Rule = {
  id: 'action-item-untidy',
  summary: 'Owner, priority and type of an action item are spelled as the team spells them.',
  why: 'Labels, reports and searches find one spelling: `p1` and `P1` look like two priorities, and a name is not mentioned.',
  source: 'Followthrough, the document: owners with their login, priorities P0 to P4, six types',
  severity: 'info',
  good: `# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01, P1, prevent

| Action item | Type | Owner | Priority | Due |
| --- | --- | --- | --- | --- |
| Rehearse the failover every quarter | process | @grace | P2 | 2027-01-15 |
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01, P1, prevention <!-- problem -->

| Action item | Type | Owner | Priority | Due |
| --- | --- | --- | --- | --- |
| Alert on 5xx responses above 1 % | detect | @grace | p2 | 2026-12-04 | <!-- problem -->
`,
  *check({ actionItems, text }) {
    const wordsAt = ({ start, end }: Span) => text.slice(start, end)
    for (const item of actionItems) {
      if (item.state === 'open' || item.state === 'proposed') yield* untidy(item, wordsAt)
    }
  },
}

type WordsAt = (span: Span) => string

function* untidy({ priority, owners, type, span, titleSpan }: ActionItem, wordsAt: WordsAt): Iterable<Finding> {
  if (priority && /^p[0-4]$/.test(priority.value)) {
    const { end } = priority.span
    const own = { start: end - priority.value.length, end }
    if (wordsAt(own) === priority.value) yield respelled('priority', own, priority.value, priority.value.toUpperCase())
  }
  for (const owner of owners) {
    const name = wordsAt(owner.span)
    if (owner.value.startsWith('@') && NAME.test(name)) yield respelled('owner', owner.span, name, owner.value)
  }
  // What the heading above a group says stands nowhere in the item.
  if (!type || type.span.start === titleSpan.start || type.span.start === span.start) return
  const word = /[A-Za-z]{1,20}$/.exec(wordsAt(type.span).slice(-20))?.[0] ?? ''
  const { end } = type.span
  if (SPELLINGS.get(word.toLowerCase()) === type.value) {
    yield respelled('type', { start: end - word.length, end }, word, type.value)
  }
}

/** A name and nothing else, so that no mark of Markdown is overwritten. */
const NAME = /^\p{L}[\p{L} .'’-]{0,58}[\p{L}.]$/u

/** Other words for a type say more than the type, and stay. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['prevention', 'prevent'],
  ['preventive', 'prevent'],
  ['preventative', 'prevent'],
  ['preventing', 'prevent'],
  ['detection', 'detect'],
  ['detecting', 'detect'],
  ['mitigation', 'mitigate'],
  ['mitigating', 'mitigate'],
  ['investigation', 'investigate'],
  ['investigating', 'investigate'],
])

function respelled(what: string, span: Span, written: string, better: string): Finding {
  return {
    span,
    message: `The ${what} of this action item is written as ${quote(written)}.`,
    hint: `Write ${quote(better)}.`,
    fix: { title: `Write ${quote(written)} as ${quote(better)}`, edits: [{ span, text: better }] },
  }
}
