import type { Day } from '../calendar/day.js'
import type { Rule, SimilarIncident, UnfinishedItem } from './rule.js'
import { wholeDocument } from './text/place.js'
import { quote } from './text/quote.js'
import { worthSaying } from './text/worth-saying.js'

const EARLIER: SimilarIncident = {
  path: 'postmortems/2026-10-25-checkout.md',
  id: 'INC-2026-009',
  title: 'Checkout returned 502s after a configuration change',
  date: '2026-10-25',
  daysEarlier: 9,
  because: ['same service `checkout`', 'same cause `config-change`'],
  isVeryAlike: true,
  unfinished: [
    {
      id: 'a1',
      title: 'Validate the configuration before the rollout',
      line: 41,
      due: '2026-11-01',
      issue: { shown: '#34', url: null },
    },
  ],
}

export const incidentRepeated: Rule = {
  id: 'incident-repeated',
  summary: 'A postmortem names the earlier incident that it is like.',
  why: 'An incident that comes back says that what was decided then was not done or did not help. Nobody remembers all of the record.',
  source: 'The Site Reliability Workbook, chapter 10, Postmortem Culture',
  severity: 'info',
  heuristic: true,
  given: { similar: [EARLIER] },
  good: `# Checkout returned 502s for 47 minutes

## Background
We had this before: [INC-2026-009](2026-10-25-checkout.md). The configuration is still not validated before the rollout.
`,
  bad: `# Checkout returned 502s for 47 minutes <!-- problem -->

## Background
The gateway takes its configuration from a file that is rolled out by hand.
`,
  *check(postmortem, { similar, today }) {
    const earlier = worthSaying(similar.filter((incident) => !isNamed(incident, postmortem.text)))
    if (!earlier) return
    yield {
      span: wholeDocument(postmortem),
      message: `${likeness(earlier)}.${unfinishedIn(earlier, today)}`,
      hint: hintFor(earlier),
    }
  },
}

/** The author knows: the text holds the id, its number as wikis write it (`PM-2026-047`), or the name of the file. */
function isNamed({ id, path }: SimilarIncident, text: string): boolean {
  const file = path.split('/').at(-1) ?? path
  const short = /^[A-Za-z]{2,12}(?:-?\d{4})?-\d{3,6}/.exec(id)?.[0] ?? ''
  return [id, file, short].some((name) => name.length > 3 && text.includes(name))
}

function likeness({ id, title, daysEarlier, because }: SimilarIncident): string {
  const when = daysEarlier === null ? '' : `, ${earlierBy(daysEarlier)}`
  return `This incident is like ${quote(id)}, ${quote(title)}${when}: ${because.join(', ')}`
}

function earlierBy(days: number): string {
  if (days === 0) return 'the same day'
  return `${days} ${days === 1 ? 'day' : 'days'} earlier`
}

function unfinishedIn({ unfinished }: SimilarIncident, today: Day): string {
  const [first] = unfinished
  if (!first) return ''
  if (unfinished.length === 1) return ` Its action item ${nameOf(first)}${dueOf(first, today)} is still open.`
  return ` ${unfinished.length} of its action items are still open, the first is ${nameOf(first)}${dueOf(first, today)}.`
}

function nameOf({ issue, title }: UnfinishedItem): string {
  return issue === null ? quote(title) : `${quote(issue.shown)}, ${quote(title)}`
}

function dueOf({ due }: UnfinishedItem, today: Day): string {
  if (due === null) return ''
  return due < today ? ` (overdue since ${due})` : ` (due ${due})`
}

function hintFor({ path, unfinished }: SimilarIncident): string {
  const [first] = unfinished
  if (!first) return `Link ${quote(path)}, and say why what was done then did not keep it from happening again.`
  const finish = unfinished.length === 1 ? 'Finish that item or give it' : 'Finish those items or give them'
  return `${finish} a new priority (${quote(`${path}:${first.line}`)}), and link the earlier postmortem.`
}
