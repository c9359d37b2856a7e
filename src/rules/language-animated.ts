import type { Rule } from './rule.js'
import { loudIn } from './text/animated.js'
import { onePerLine } from './text/one-per-line.js'
import { quote } from './text/quote.js'
import { statementsOf } from './text/statements.js'

export const languageAnimated: Rule = {
  id: 'language-animated',
  summary: 'The text is calm: no exclamation marks, and no words that are louder than the facts.',
  why: 'Loud words tell how the incident felt to its author and hide how bad it was. They also make those who took part defend themselves.',
  source: 'Google, SRE Workbook, chapter 10: animated language',
  severity: 'info',
  heuristic: true,
  good: `# Checkout returned 502s

## What went wrong
- The alert sent 4,200 messages in ten minutes.
- The disaster recovery plan names a cluster that no longer exists.
`,
  bad: `# Checkout returned 502s

## What went wrong
- The alert sent a ridiculous number of messages. <!-- problem -->
- Nobody had tested the rollback! <!-- problem -->
`,
  *check(postmortem) {
    const found = statementsOf(postmortem).flatMap((statement) => loudIn(statement) ?? [])
    for (const { start, end } of onePerLine(found, postmortem)) {
      const isMark = postmortem.text[end - 1] === '!'
      const words = quote(postmortem.text.slice(start, end).replaceAll('!', ''))
      yield {
        span: { start, end },
        message: isMark ? `${words} ends in an exclamation mark.` : `${words} is louder than a fact.`,
        hint: isMark
          ? 'End the sentence with a full stop.'
          : `Say in place of ${words} how many, how long or how often.`,
      }
    }
  },
}
