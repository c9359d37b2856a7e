import { secondsBetween } from '../calendar/time.js'
import type { Fact } from '../postmortem/fact.js'
import type { Moment, Postmortem } from '../postmortem/model.js'
import type { Finding, Rule } from './rule.js'
import { frontMatterDate, sameDaySomewhere } from './text/front-matter-date.js'
import { impossibleDays } from './text/impossible-days.js'
import { MOMENT_WORDS } from './text/moments.js'
import { quote } from './text/quote.js'

export const metadataContradictory: Rule = {
  id: 'metadata-contradictory',
  summary: 'The facts of the front matter are possible and agree with one another.',
  why: 'Deadlines and durations are computed from them, and of two that exclude each other one is wrong.',
  source: 'Followthrough, the document; Gergely Orosz: time to detect and time to mitigate are the total',
  severity: 'error',
  good: `---
date: 2026-11-03
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:06:00Z
resolved: 2026-11-03T12:30:00Z
---
# Checkout returned 502s
`,
  bad: `---
date: 2026-11-01 <!-- problem -->
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T09:06:00Z <!-- problem -->
mitigated: 2026-11-31T10:49:00Z <!-- problem -->
resolved: 2026-11-03T12:30:00Z
---
# Checkout returned 502s
`,
  *check(postmortem) {
    yield* impossibleDays(postmortem)
    yield* reversed(postmortem)
    yield* twoDates(postmortem)
    yield* writtenTooEarly(postmortem)
  },
}

/** What cannot happen before what; an alert may come before or after people notice. */
const ORDER: readonly (readonly [Moment, Moment])[] = [
  ['started', 'detected'],
  ['started', 'alerted'],
  ['started', 'mitigationStarted'],
  ['started', 'mitigated'],
  ['started', 'resolved'],
  ['detected', 'mitigated'],
  ['mitigationStarted', 'mitigated'],
  ['mitigated', 'resolved'],
  ['detected', 'resolved'],
]

/** One finding for each moment, against the first that it contradicts. */
function* reversed({ times }: Postmortem): Iterable<Finding> {
  const said = new Set<Moment>()
  for (const [first, second] of ORDER) {
    const [earlier, later] = [times[first], times[second]]
    if (said.has(second) || said.has(first) || !isOwn(earlier) || !isOwn(later)) continue
    const seconds = secondsBetween(earlier.value, later.value)
    if (seconds === null || seconds >= 0) continue
    said.add(second)
    yield {
      span: later.span,
      message: `The incident ${MOMENT_WORDS[second].happened} at ${quote(later.value)}, before it ${MOMENT_WORDS[first].happened} at ${quote(earlier.value)}.`,
      hint: `Correct ${quote(`${MOMENT_WORDS[second].key}:`)} or ${quote(`${MOMENT_WORDS[first].key}:`)}; mind the day and the zone.`,
    }
  }
}

function isOwn<T>(fact: Fact<T> | null): fact is Fact<T> {
  return fact?.source === 'front-matter'
}

function* twoDates(postmortem: Postmortem): Iterable<Finding> {
  const { started } = postmortem.times
  const date = frontMatterDate(postmortem)
  if (!isOwn(started) || !date || sameDaySomewhere(date.value, started.value)) return
  yield {
    span: date.span,
    message: `The front matter gives the day ${quote(date.value)}, but the incident began at ${quote(started.value)}.`,
    hint: `Write ${quote(`date: ${started.value.slice(0, 10)}`)}, the day on which it began, or leave the date out.`,
  }
}

function* writtenTooEarly({ written, times }: Postmortem): Iterable<Finding> {
  const { started } = times
  if (!isOwn(written) || !isOwn(started)) return
  if (written.value >= started.value.slice(0, 10) || sameDaySomewhere(written.value, started.value)) return
  yield {
    span: written.span,
    message: `The document was written on ${quote(written.value)}, before the incident began at ${quote(started.value)}.`,
    hint: 'Correct `written:` or `started:`, or leave `written:` out: then the day of the commit counts.',
  }
}
