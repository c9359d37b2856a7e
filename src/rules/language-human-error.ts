import type { Rule } from './rule.js'
import { humanErrorIn } from './text/human-error.js'
import { onePerLine } from './text/one-per-line.js'
import { quote } from './text/quote.js'
import { statementsOf } from './text/statements.js'

export const languageHumanError: Rule = {
  id: 'language-human-error',
  summary: 'No error of people stands as the explanation.',
  why: 'Human error is where the search begins. People do what makes sense with what they see, so the same tools lead the next person to the same error.',
  source:
    'PagerDuty, Postmortem documentation: human error is a symptom; Dekker, The Field Guide to Understanding Human Error',
  severity: 'info',
  heuristic: true,
  good: `# Checkout returned 502s

## Root cause
The console shows staging and production in the same colour, and asks for no confirmation before a deletion.
A second prompt would reduce the chance of human error.
`,
  bad: `# Checkout returned 502s

## Root cause
The production pool was deleted because of human error. <!-- problem -->
`,
  *check(postmortem) {
    const found = statementsOf(postmortem).flatMap((statement) => humanErrorIn(statement) ?? [])
    for (const { start, end } of onePerLine(found, postmortem)) {
      const words = quote(postmortem.text.slice(start, end))
      yield {
        span: { start, end },
        message: `${words} stands as an explanation, and says nothing that can be mended.`,
        hint: `Say what made the step behind ${words} look right: what the tools showed and allowed, and which check was not there.`,
      }
    }
  },
}
