import type { SectionKind } from '../postmortem/section-kinds.js'
import type { Rule } from './rule.js'
import { knownNames, personsNamedIn } from './text/named-persons.js'
import { onePerLine } from './text/one-per-line.js'
import { quote } from './text/quote.js'
import { SECTION_NAMES } from './text/section-names.js'
import { singleNames } from './text/single-names.js'
import { statementsOf } from './text/statements.js'

export const languageNamedPerson: Rule = {
  id: 'language-named-person',
  summary: 'Causes and what went wrong speak of roles, and name nobody.',
  why: 'A name beside a cause reads as the cause. With the role in its place the sentence stays true when somebody else is on duty.',
  source: 'PagerDuty, Postmortem documentation: blameless postmortems, use roles and not names',
  severity: 'info',
  heuristic: true,
  good: `# Checkout returned 502s

## Timeline
- 10:02 @ada deploys the gateway configuration.

## Root cause
The engineer on duty deployed a configuration that no check reads, as @acme/platform asks for.
`,
  bad: `# Checkout returned 502s

## Root cause
@ada deployed a configuration that no check reads. <!-- problem -->

## Participants
- Grace Hopper, on call

## What went wrong
- Grace Hopper saw the alert after twenty minutes. <!-- problem -->
`,
  *check(postmortem) {
    const [names, singles] = [knownNames(postmortem), singleNames(postmortem)]
    const told = statementsOf(postmortem).filter(({ kinds, isEntry }) => kindOf(kinds) && !isEntry)
    const found = told.flatMap((statement) =>
      personsNamedIn(statement, names, singles).map((person) => ({ ...person, kind: kindOf(statement.kinds) })),
    )
    for (const { start, end, kind } of onePerLine(found, postmortem)) {
      if (!kind) continue
      yield {
        span: { start, end },
        message: `${quote(postmortem.text.slice(start, end))} is named under ${quote(SECTION_NAMES[kind].heading)}.`,
        hint: 'Name the role here, such as the engineer on call; names belong into the timeline, to the participants and to the owners of action items.',
      }
    }
  },
}

const BLAMING: ReadonlySet<SectionKind> = new Set(['root-cause', 'contributing-factors', 'trigger', 'went-wrong'])

function kindOf(kinds: readonly SectionKind[]): SectionKind | undefined {
  return kinds.find((kind) => BLAMING.has(kind))
}
