import type { Rule } from './rule.js'
import { causeSection } from './text/causes.js'
import { isEnglishDocument } from './text/english.js'
import { quote } from './text/quote.js'
import { saysTrigger } from './text/triggers.js'

export const triggerMissing: Rule = {
  id: 'trigger-missing',
  summary: 'The document says what set the incident off.',
  why: 'A cause can lie hidden for years. What woke it on this day says which changes and loads to watch, and how soon it can come again.',
  source: 'C, production outage process: what triggered it; SRE book, chapter 15 and its example postmortem: trigger',
  severity: 'info',
  heuristic: true,
  depth: true,
  good: `# Checkout answered slowly

## Root cause
The queue of checkout has no limit, and nobody watches its length.
It began when the newsletter of Tuesday brought four times the usual traffic.
`,
  bad: `# Checkout answered slowly

## Root cause <!-- problem -->
The queue of checkout has no limit, and nobody watches its length.
`,
  *check(postmortem) {
    const section = causeSection(postmortem)
    if (!section || !isEnglishDocument(postmortem) || saysTrigger(postmortem)) return
    yield {
      span: section.span,
      message: `The section ${quote(section.heading)} does not say what set the incident off, and no other section does.`,
      hint: 'Say why it happened on that day, for example `It began when the newsletter brought four times the traffic`.',
    }
  },
}
