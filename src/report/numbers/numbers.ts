import { type Day, daysBetween } from '../../calendar/day.js'
import type { ReportDocument } from '../facts.js'
import { type AgeGroup, ageGroups, agesAfter } from './ages.js'
import { type Distribution, distributionOf } from './distribution.js'
import { type FollowedItem, wasDoneIn } from './followed-item.js'
import { type Mix, mixOf } from './mix.js'
import { type GroupRates, type Rates, ratesBy, ratesOf } from './rates.js'
import { type Repeats, repeatsOf } from './repeats.js'
import { isWithin, type Span } from './span.js'

/** The numbers of a span: of the incidents that began in it, and of the action items that were followed up in it. */
export interface Numbers {
  readonly span: Span
  readonly incidents: number
  /** Seconds from the start to the detection, from there to the mitigation, and from the start to the end of the clean-up. */
  readonly detect: Distribution
  readonly mitigate: Distribution
  readonly resolve: Distribution
  /** Days from the end of an incident to its postmortem. */
  readonly postmortem: Distribution
  /** Days from filing to done, of the items that were done in the span. */
  readonly done: Distribution
  /** Days since filing, of the items that were open as it ended. */
  readonly age: Distribution
  readonly ages: readonly AgeGroup[]
  readonly rates: Rates
  readonly ratesBy: {
    readonly priority: readonly GroupRates[]
    readonly type: readonly GroupRates[]
    readonly team: readonly GroupRates[]
    readonly causeDomain: readonly GroupRates[]
  }
  readonly mix: Mix
  readonly repeats: Repeats
}

export function numbersOf(
  documents: readonly ReportDocument[],
  items: readonly FollowedItem[],
  span: Span,
  today: Day,
): Numbers {
  const incidents = documents.filter(({ date }) => (span.from === null && date === null) || isWithin(date, span))
  const ages = agesAfter(items, span)
  const by = (namesOf: (item: FollowedItem) => readonly string[]) => ratesBy(items, namesOf, span, today)
  return {
    span,
    incidents: incidents.length,
    detect: distributionOf(incidents.map(({ detect }) => detect)),
    mitigate: distributionOf(incidents.map(({ mitigate }) => mitigate)),
    resolve: distributionOf(incidents.map(({ resolve }) => resolve)),
    postmortem: distributionOf(incidents.map(({ writtenAfter }) => writtenAfter)),
    done: distributionOf(items.filter((item) => wasDoneIn(item, span)).map(daysToDone)),
    age: distributionOf(ages),
    ages: ageGroups(ages),
    rates: ratesOf(items, span, today),
    ratesBy: {
      priority: by(({ priority }) => (priority === null ? [] : [priority])).toSorted(byName),
      type: by(({ type }) => (type === null ? [] : [type])),
      team: by(({ teams }) => teams),
      causeDomain: by(({ causeDomains }) => causeDomains),
    },
    mix: mixOf(items, span),
    repeats: repeatsOf(incidents),
  }
}

/** True when there was no incident, and no item to follow up. */
export function isNothing({ incidents, rates }: Numbers): boolean {
  return incidents === 0 && rates.followed === 0 && rates.due === 0
}

/** P0, P1, P2: the order of priorities is the one of their names. Those without one come last. */
function byName(a: GroupRates, b: GroupRates): number {
  if (a.name === null || b.name === null) return a.name === null ? 1 : -1
  return a.name < b.name ? -1 : 1
}

function daysToDone({ filed, ended }: FollowedItem): number | null {
  return ended === null ? null : daysBetween(filed, ended)
}
