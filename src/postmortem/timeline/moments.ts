import type { Time } from '../../calendar/time.js'
import type { Fact } from '../fact.js'
import type { Field } from '../metadata/fields.js'
import type { Moment, Times } from '../model.js'
import { momentAt } from '../time/moment.js'
import type { MarkedEntry } from './entry.js'
import { resolve, timelineClock } from './timeline-clock.js'

// Bold words or capitals at the start of an entry, or the whole entry, that say which moment it is.
const MARKERS: Readonly<Record<Moment, RegExp>> = {
  started:
    /^(?:(?:outage|incident|impact|issue|problem|degradation|disruption) (?:begins?|began|starts?|started|start)|start of (?:the )?(?:incident|outage|impact)|started|発生|障害発生|beginn)\b|^(?:発生|障害発生)/i,
  detected:
    /^(?:(?:incident|issue|outage|problem) (?:is )?(?:detected|discovered|identified)|(?:first )?detect(?:ed|ion)|discovered|検知)\b|^検知/i,
  alerted: /^(?:(?:first )?alert(?:ed)?(?: fires| fired| sent| received)?|paged|on-?call paged)\b/i,
  mitigationStarted: /^(?:mitigation (?:begins?|began|starts?|started)|response (?:begins?|starts?|started)|対応開始)/i,
  mitigated:
    /^(?:(?:outage|impact|incident|disruption)(?:\/outage)? (?:ends?|ended|mitigated)|mitigated|(?:service )?(?:restored|recovered)|service operational|(?:incident )?repaired|緩和|復旧)/i,
  resolved: /^(?:(?:incident|issue|outage) (?:is )?(?:resolved|closed|over)|resolved|all clear|収束)/i,
}

// Wording inside an entry: only phrases that hardly mean anything else.
const WORDING: Readonly<Record<Moment, RegExp>> = {
  started:
    /\b(?:outage|incident|impact|errors?|failures?) (?:begins?|began|starts?|started)\b|\bstart(?:s|ed)? (?:failing|erroring|returning 5\d\d)\b/i,
  detected:
    /\b(?:first alert|alerts? (?:fires?|fired|triggers?|triggered)|pagerduty alert|first (?:customer |user )?reports?|(?:customer|user|support)s? reports?\b|detected\b)/i,
  alerted:
    /\b(?:alerts? (?:fires?|fired|triggers?|triggered)|first alert|pag(?:es|ed) (?:the )?on-?call|on-?call (?:engineer )?(?:is |was )?paged|pagerduty alert)\b/i,
  mitigationStarted:
    /\b(?:roll ?back (?:begins?|began|starts?|started|initiated)|(?:begins?|began|starts?|started) (?:to )?(?:roll(?:ing)? ?back|mitigat|revert))/i,
  mitigated:
    /\b(?:(?:issue|incident|impact|outage) (?:is |was )?(?:mitigated|over)|service(?:s)? (?:is |are |was |were )?(?:restored|recovered|operational)|errors? (?:stop|stopped|drop to|back to normal)|fully recovered|everything back to normal|recovered$)|(?:^|[.;:,!–—-]\s?)(?:outage|incident|impact|disruption) (?:ends|ended)\.?$/i,
  resolved:
    /\b(?:incident (?:is |was )?(?:resolved|closed)|incident (?:is )?declared (?:over|resolved)|marked (?:as )?resolved|all clear)\b/i,
}

/** The moments, each from its surest source: the front matter, fields of the text, marked entries, then wording. */
export function momentsFrom(
  front: Times | null,
  fields: readonly Field[],
  entries: readonly MarkedEntry[],
  near: Fact<string> | null,
): Times {
  const timed = entries.filter((entry) => entry.entry.time !== null)
  const pick = (moment: Moment): Fact<Time> | null =>
    front?.[moment] ?? fieldTime(fields, moment, near?.value ?? null) ?? marked(timed, moment) ?? worded(timed, moment)
  return {
    started: pick('started'),
    detected: pick('detected'),
    alerted: pick('alerted'),
    mitigationStarted: pick('mitigationStarted'),
    mitigated: pick('mitigated'),
    resolved: pick('resolved'),
  }
}

/** A field with a full date and time, or a time of day on the day that is known. */
export function fieldTime(fields: readonly Field[], moment: Moment, near: string | null): Fact<Time> | null {
  for (const field of fields) {
    if (field.name !== moment) continue
    const written = momentAt(field.value, 0)
    const clock = timelineClock(
      near && /^\d{4}-\d{2}-\d{2}$/.test(near) ? (near as `${number}-${number}-${number}`) : null,
      null,
    )
    const time = written?.clock ? resolve(clock, written).time : null
    if (time) return { value: time, span: field.span, source: field.source }
  }
  return null
}

function marked(entries: readonly MarkedEntry[], moment: Moment): Fact<Time> | null {
  const pattern = MARKERS[moment]
  const isEnd = moment === 'mitigated' || moment === 'resolved'
  const matches = entries.filter(
    ({ entry, marker }) => pattern.test(marker ?? entry.text) && (marker !== null || entry.text.length <= 60),
  )
  return factOf(isEnd ? matches.at(-1) : matches[0])
}

function worded(entries: readonly MarkedEntry[], moment: Moment): Fact<Time> | null {
  const pattern = WORDING[moment]
  return factOf(entries.find(({ entry }) => pattern.test(entry.text.slice(0, 300))))
}

function factOf(found: MarkedEntry | undefined): Fact<Time> | null {
  if (!found?.entry.time) return null
  return { value: found.entry.time, span: found.entry.span, source: 'entry' }
}
