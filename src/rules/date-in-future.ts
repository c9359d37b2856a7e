import { addDays, type Day, isDay } from '../calendar/day.js'
import type { Span } from '../postmortem/fact.js'
import { MOMENTS, type Postmortem } from '../postmortem/model.js'
import type { Rule } from './rule.js'
import { MOMENT_WORDS } from './text/moments.js'
import { listed, quote } from './text/quote.js'

export const dateInFuture: Rule = {
  id: 'date-in-future',
  summary: 'What happened lies in the past.',
  why: 'A postmortem tells of what has happened, so a later day is a slip. Deadlines, reminders and the order of the record are counted from it.',
  source: 'How would you handle a production outage (post-mortem process): timeline and facts first',
  severity: 'info',
  good: `---
started: 2026-11-03T10:02:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s
`,
  bad: `---
started: 2026-11-03T10:02:00Z
mitigated: 2027-11-03T10:49:00Z <!-- problem -->
resolved: 2027-11-03T12:30:00Z
---
# Checkout returned 502s
`,
  *check(postmortem, { today }) {
    const late = statements(postmortem).filter(({ day }) => day > addDays(today, ZONES))
    const [first, ...others] = late.sort((a, b) => a.span.start - b.span.start)
    if (!first) return
    const same = others.filter(({ span }) => span.start !== first.span.start).map(({ what }) => what)
    const too = same.length > 0 ? ` The same holds for when ${listed([...new Set(same)])}.` : ''
    yield {
      span: first.span,
      message: `According to ${quote(first.written)}, ${first.what} later than today, ${quote(today)}.${too}`,
      hint:
        first.day.slice(0, 4) > today.slice(0, 4)
          ? 'Correct the date; mind the year.'
          : 'Correct the date; mind which number is the month.',
    }
  },
}

// Somewhere it is tomorrow already.
const ZONES = 1

interface Statement {
  readonly day: Day
  readonly written: string
  /** A clause: "the incident was detected". */
  readonly what: string
  readonly span: Span
}

function statements({ date, times, written }: Postmortem): readonly Statement[] {
  const moments = MOMENTS.map((moment) => [times[moment], `the incident ${MOMENT_WORDS[moment].happened}`] as const)
  const days = [...moments, [date, 'the incident began'], [written, 'the document was written']] as const
  return days.flatMap(([fact, what]) => {
    const day = fact?.value.slice(0, 10) ?? ''
    return fact && isDay(day) ? [{ day, written: fact.value, what, span: fact.span }] : []
  })
}
