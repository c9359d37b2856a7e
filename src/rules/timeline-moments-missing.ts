import { MOMENTS, type Moment, type Postmortem } from '../postmortem/model.js'
import type { Finding, Rule } from './rule.js'
import { accountOf, BESIDE_THE_ACCOUNT } from './text/account.js'
import { isEnglishDocument } from './text/english.js'
import { isTimelineElsewhere } from './text/linked-timeline.js'
import { MOMENT_WORDS, momentLine } from './text/moments.js'
import { headingOr } from './text/place.js'
import { listed, quote } from './text/quote.js'
import { areComparable, minuteOf, type TimedEntry, timedEntries } from './text/timed-entries.js'

export const timelineMomentsMissing: Rule = {
  id: 'timeline-moments-missing',
  summary: 'A timeline tells when an alert was raised, when mitigation began and when all was cleaned up.',
  why: 'Between detection and mitigation lie reaching somebody, understanding and acting. Only with these moments can a team see which of them took the time.',
  source:
    'How would you handle a production outage (post-mortem process): when detected, when alerted, when mitigation began, when restored',
  severity: 'info',
  heuristic: true,
  depth: true,
  good: `---
detected: 2026-11-03T10:06:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s

## Timeline
- 2026-11-03 10:06 UTC A customer writes that checkout fails.
- 2026-11-03 10:31 UTC @grace begins to roll the gateway back.
- 2026-11-03 10:49 UTC Checkout answers again.
- 2026-11-03 12:30 UTC All held orders are sent, and the incident is closed.
`,
  bad: `---
detected: 2026-11-03T10:06:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s

## Timeline <!-- problem -->
- 2026-11-03 10:06 UTC A customer writes that checkout fails.
- 2026-11-03 10:19 UTC @ada reads the log of the gateway.
- 2026-11-03 10:31 UTC @grace finds the gateway without upstreams.
- 2026-11-03 10:49 UTC Checkout answers again.

## Resolution
The held orders were cleaned up by hand.
`,
  *check(postmortem) {
    const entries = timedEntries(postmortem)
    const isTold = postmortem.timeline.every(({ time, text }) => time !== null && text.trim() !== '')
    if (entries.length < 3 || !isTold || isTimelineElsewhere(postmortem) || !isEnglishDocument(postmortem)) return
    const moments = missingAmong(postmortem, entries)
    if (moments.length > 0) yield momentsMissing(postmortem, moments)
  },
}

// Detection and mitigation that are not known are said by time-to-detect-unknown and time-to-mitigate-unknown.
function missingAmong(postmortem: Postmortem, entries: readonly TimedEntry[]): readonly Moment[] {
  const { times } = postmortem
  const [detected, mitigated] = [times.detected, times.mitigated].map((fact) => minuteOf(fact?.value ?? null))
  if (detected == null || mitigated == null || mitigated <= detected) return []
  if (!areComparable(entries, [times.detected, times.mitigated])) return []
  const response = entries.filter(({ minute }) => minute > detected && minute <= mitigated)
  // Where nothing or one thing is told in between, timeline-gap asks for all of it.
  const hasSteps = response.filter(({ minute }) => minute < mitigated).length > 1
  const after = entries.filter(({ minute }) => minute >= mitigated)
  const isAsked: Partial<Record<Moment, boolean>> = {
    alerted: isAlertUntold(postmortem),
    mitigationStarted: hasSteps && !isSaid(ACTION, response),
    resolved: !after.some(({ minute }) => minute > mitigated) && !isSaid(END, after) && tellsCleanUp(postmortem),
  }
  return MOMENTS.filter((moment) => !times[moment] && isAsked[moment])
}

function isSaid(words: RegExp, entries: readonly TimedEntry[]): boolean {
  return entries.some(({ entry }) => words.test(entry.text))
}

/** The text tells of an alert that no entry tells of. A detection by an alarm is the alert. */
function isAlertUntold(postmortem: Postmortem): boolean {
  if (postmortem.detectedBy?.value === 'alarm') return false
  if (postmortem.timeline.some(({ text }) => ALERT.test(text))) return false
  return ALERT_RAISED.test(accountOf(postmortem, [...BESIDE_THE_ACCOUNT, 'root-cause', 'background']))
}

/** Where the last entry is the mitigation that is mostly the end; unless a text speaks of work that came after. */
function tellsCleanUp(postmortem: Postmortem): boolean {
  return CLEAN_UP.test(accountOf(postmortem, [...BESIDE_THE_ACCOUNT, 'root-cause', 'background', 'timeline']))
}

const CLEAN_UP =
  /\b(?:clean(?:ed|ing)?[ -]?up|back-?fill(?:ed|ing)?|replay(?:ed|ing)?|reprocess(?:ed|ing)?|(?:re-?sent|restored|repaired|refunded) (?:later|afterwards|on the next day)|(?:fully|finally|permanently) (?:resolved|fixed|recovered|restored))\b/i
const ALERT = /\b(?:alert|alarm|pag(?:ed|er|es|ing)\b|opsgenie|pingdom|notif)/i
const ALERT_RAISED = /\b(?:(?:alerts?|alarms?) (?:fire[sd]|went off|triggered|(?:was|were) (?:raised|sent))|paged)\b/i
const ACTION =
  /\b(?:re(?:start|boot|deploy|vert|creat|mov|plac|duc|leas|solv|-)|roll|deploy|scal|fix|patch|disabl|enabl|delet|chang|increas|decreas|updat|upgrad|downgrad|drain|cordon|switch|appl[iy]|add|kill|merg|mitigat|work-?around|manual|block|revok|suspend|push|clear|clean|purg|shut|turn|stop|migrat|tr(?:y|ied)\b|attempt|rotat|adjust|fail-?over|failed over)/i
const END =
  /\b(?:resol|clos|recover|restor|fixed|normal|complet|permanent|success|healthy|stable|repair|operational|all clear|over\b|ends?\b|ended|done\b|back (?:up|online|in service)|everything)/i

function momentsMissing(postmortem: Postmortem, moments: readonly Moment[]): Finding {
  const happened = moments.map((moment) => MOMENT_WORDS[moment].happened)
  const keys = moments.map((moment) => quote(`${MOMENT_WORDS[moment].key}:`))
  const lines = moments.map((moment) => quote(momentLine(moment)))
  const entry = moments.length === 1 ? 'an entry' : 'an entry for each'
  return {
    span: headingOr(postmortem, 'timeline'),
    message: `The timeline does not say when the incident ${listed(happened, 'or')}.`,
    hint: postmortem.frontMatter
      ? `Add ${entry}, or ${listed(keys)} with date, time and zone to the front matter.`
      : `Add ${entry}, or ${lines.length > 1 ? 'lines' : 'a line'} such as ${listed(lines)} below the title.`,
  }
}
