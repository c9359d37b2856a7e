import type { Rule } from './rule.js'
import { blamedPerson } from './text/blamed-person.js'
import { sentencesOf } from './text/block-sentences.js'
import { causeBlocks } from './text/causes.js'
import { isEnglishDocument } from './text/english.js'
import { quote } from './text/quote.js'

export const causeIsPerson: Rule = {
  id: 'cause-is-person',
  summary: 'The causes lie in the system, and not in what one person did.',
  why: 'Anybody can take the wrong terminal at night. A cause that ends at a person leaves the trap open for the next one, and teaches people to hide what they did.',
  source:
    'PagerDuty: an individual’s action should never be considered a root cause; ask what and how, not who and why',
  severity: 'info',
  heuristic: true,
  good: `# Checkout lost its database

## Root cause
The production and the staging shell look the same, and the command to drop a database asks for no confirmation.
No alert watches the number of tables, so that it took customers to find out.
`,
  bad: `# Checkout lost its database

## Root cause
An engineer accidentally dropped the production database instead of the staging one. <!-- problem -->
The backup of the night before was restored, which took two hours, because no runbook says where backups are.
`,
  *check(postmortem) {
    if (!isEnglishDocument(postmortem)) return
    for (const { text, span } of sentencesOf(causeBlocks(postmortem), postmortem)) {
      const person = blamedPerson(text)
      if (person === null) continue
      yield {
        span,
        message: `The cause ${quote(text)} ends at a person.`,
        hint: `Ask what made it possible, for whoever is at the keyboard: what the screen showed, what the command let through, which check was not there.`,
      }
    }
  },
}
