import type { Rule } from './rule.js'
import { lineEndOf } from './text/lines.js'
import { quote } from './text/quote.js'

export const idNotWritten: Rule = {
  id: 'id-not-written',
  summary: 'Front matter gives the document an id of its own.',
  why: 'Without one the path is the id: a file that is moved or renamed is a new incident, and its issues have to be found again.',
  source: 'Followthrough, the document: the id is stable',
  severity: 'info',
  good: `---
id: INC-2026-014
severity: SEV2
started: 2026-11-03T10:02:00Z
---
# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,
  bad: `---
severity: SEV2 <!-- problem -->
started: 2026-11-03T10:02:00Z
---
# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,
  *check(postmortem) {
    const { frontMatter, id, lineStarts, actionItems } = postmortem
    const first = frontMatter?.authoritative ? frontMatter.keys[0] : undefined
    const isWritten = id.source !== 'file-name' || frontMatter?.keys.some(({ name }) => name === 'id')
    // Without items there is no issue that could lose its document.
    if (!first || isWritten || actionItems.length === 0 || !WRITABLE.test(id.value)) return
    const line = `id: ${isPlain(id.value) ? id.value : `"${id.value}"`}`
    const start = lineStarts[1] ?? 0
    yield {
      span: first.span,
      message: `The id of this document, ${quote(id.value)}, is taken from its path.`,
      hint: `Write ${quote(line)} into the front matter, so that it stays when the file moves.`,
      fix: {
        title: `Write the id ${quote(id.value)}`,
        edits: [{ span: { start, end: start }, text: `${line}${lineEndOf(postmortem)}` }],
      },
    }
  },
}

/** Anything else would have to be escaped. */
const WRITABLE = /^[\p{L}\p{N}](?:[\p{L}\p{N}._/ -]{0,118}[\p{L}\p{N}])?$/u
/** What every YAML reader takes for text. */
function isPlain(id: string): boolean {
  return (
    /^(?:\d{4}-\d{2}-\d{2}-)?[A-Za-z][\w./-]{0,118}$/.test(id) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(id)
  )
}
