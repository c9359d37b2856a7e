import type { ActionItem } from '../postmortem/model.js'
import { positionAt } from '../postmortem/position.js'
import type { Rule } from './rule.js'
import { openItems } from './text/open-items.js'
import { quote } from './text/quote.js'
import { wordsOf } from './text/words.js'

export const actionItemDuplicate: Rule = {
  id: 'action-item-duplicate',
  summary: 'No two open action items of a document say the same.',
  why: 'Each item becomes an issue. Two issues for one piece of work are done twice, or each waits for the other.',
  source: 'C. How would you handle a production outage: items that are specific, assigned and tracked',
  severity: 'info',
  heuristic: true,
  options: { 'shared-words': 0.8 },
  good: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [ ] Alert when payments 5xx exceeds 1 % for 5 minutes — @grace, due 2026-12-01
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
- [ ] Reject gateway configurations without upstreams — @grace, due 2026-12-01 <!-- problem -->
`,
  *check(postmortem, { options }) {
    const shared = Number(options['shared-words'])
    const items = openItems(postmortem).map((item) => ({ item, words: contentOf(item.title) }))
    for (const [at, { item, words }] of items.entries()) {
      const twin = items
        .slice(0, at)
        .find((other) => isAlike(item, other.item) && overlap(words, other.words) >= shared)
      if (!twin) continue
      const { line } = positionAt(postmortem.lineStarts, twin.item.span.start)
      yield {
        span: item.titleSpan,
        message: `The action item ${quote(item.title)} says the same as ${quote(twin.item.title)} in line ${line}.`,
        hint: 'Keep one of them, or name what is different in both.',
      }
    }
  },
}

/** Below headings of their own equal words can mean different work. */
function isAlike(one: ActionItem, other: ActionItem): boolean {
  return one.group === other.group || one.group === null || other.group === null
}

const LOOKED_AT = 400
const EMPTY = new Set('a an the for of to in on and or with by at as be is are that this our when'.split(' '))

/** The words that say something, plural or not. */
function contentOf(title: string): ReadonlySet<string> {
  const words = wordsOf(title.slice(0, LOOKED_AT)).filter((word) => !EMPTY.has(word))
  return new Set(words.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)))
}

/** The share of words that both have; 0 when a word with a digit is only in one. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const word of one) if (other.has(word)) both += 1
  const all = one.size + other.size - both
  if (both < all && (both < 3 || hasNumberAlone(one, other) || hasNumberAlone(other, one))) return 0
  return all === 0 ? 0 : both / all
}

function hasNumberAlone(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (!other.has(word) && /\d/.test(word)) return true
  return false
}
