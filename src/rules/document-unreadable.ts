import type { Rule } from './rule.js'

/** Stands for documents of which nothing can be used: check/ reports them, because no rule ever sees one. */
export const documentUnreadable: Rule = {
  id: 'document-unreadable',
  summary: 'Every postmortem can be read.',
  why: 'Nothing of an unreadable document is used: no facts, no remarks, and its issues stay as they are. It is an error whatever the configuration says, because nobody can know what the document holds.',
  source: 'Followthrough, the document',
  severity: 'error',
  good: `---
id: INC-2026-014
severity: SEV2
---
# Checkout returned 502s
`,
  bad: `---
id: INC-2026-014
severity: SEV2
severity: SEV1 <!-- problem -->
---
# Checkout returned 502s
`,
  check: () => [],
}
