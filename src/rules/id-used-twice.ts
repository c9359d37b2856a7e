import type { ActionItem, Postmortem } from '../postmortem/model.js'
import { positionAt } from '../postmortem/position.js'
import type { Finding, Rule, RuleContext } from './rule.js'
import { nextFreeId } from './text/next-free-id.js'
import { listed, quote } from './text/quote.js'

export const idUsedTwice: Rule = {
  id: 'id-used-twice',
  summary: 'No two documents of the record, and no two action items of a document, have the same id.',
  why: 'The id ties a document to its issues and to what others say about it. Shared by two, it mixes up whose action items are whose. Items that share one get no issue, because nobody can say which is which.',
  source:
    'SRE workbook, chapter 10, Postmortem Culture: each action item has a tracking number; Followthrough, the document',
  severity: 'error',
  given: { record: [{ id: 'INC-2026-014', path: 'postmortems/2026-10-21-payments.md' }] },
  good: `---
id: INC-2026-015
---
# Checkout returned 502s
`,
  bad: `---
id: INC-2026-014 <!-- problem -->
---
# Checkout returned 502s
`,
  *check(postmortem, { record }) {
    yield* sharedByItems(postmortem)
    const { id, path } = postmortem
    if (id.source === 'file-name') return
    const others = (byId(record).get(id.value) ?? []).filter((entry) => entry.path !== path)
    if (others.length === 0) return
    const shown = others.slice(0, 3).map((entry) => quote(entry.path))
    // The next free one is proposed once: two documents that both take it are where they were.
    const isLast = others.every((entry) => entry.path < path)
    const free = nextFreeId(id.value, new Set(record.map((entry) => entry.id)))
    yield {
      span: id.span,
      message: `The id ${quote(id.value)} is also the id of ${listed(shown)}${others.length > 3 ? ' and others' : ''}.`,
      hint: isLast
        ? `Give this document an id of its own, for example ${quote(free)}.`
        : `If this document is the older one, keep the id and give the other ${others.length > 1 ? 'ones ids' : 'one an id'} of ${others.length > 1 ? 'their' : 'its'} own.`,
    }
  },
}

type Entry = RuleContext['record'][number]

/** One record is asked about all of its documents. */
function byId(record: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const known = indexed.get(record)
  if (known) return known
  const entries = new Map<string, Entry[]>()
  for (const entry of record) {
    const same = entries.get(entry.id)
    if (same) same.push(entry)
    else entries.set(entry.id, [entry])
  }
  indexed.set(record, entries)
  return entries
}

const indexed = new WeakMap<readonly Entry[], ReadonlyMap<string, readonly Entry[]>>()

/** Upper and lower case are one, as they are for the issues. */
function* sharedByItems({ actionItems, lineStarts }: Postmortem): Iterable<Finding> {
  const firsts = new Map<string, ActionItem>()
  for (const item of actionItems) {
    const key = item.id.toLowerCase()
    const first = firsts.get(key)
    if (!first && item.idWritten) firsts.set(key, item)
    if (!first || !item.idWritten) continue
    yield {
      span: item.titleSpan,
      message: `The id ${quote(item.id)} of this action item is also the id of the one in line ${positionAt(lineStarts, first.span.start).line}.`,
      hint: 'Give each an id of its own: neither gets an issue until then.',
    }
  }
}
