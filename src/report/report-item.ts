import { daysBetween } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { placeKey } from '../sync/want/references.js'
import type { ReportItem } from './facts.js'
import type { FactSources } from './gather-facts.js'
import { daysOverdue, isOverdue } from './item-state.js'
import { signOfLife } from './sign-of-life.js'

/** An item with what the report says of it. */
export function reportItem(item: TrackedItem, { today, settings, inWork, reminded }: FactSources): ReportItem {
  const zone = settings.calendar.timeZone
  const filed = dayOfInstant(item.filedAt, zone)
  const changed = dayOfInstant(item.updatedAt, zone)
  const place = item.issue && placeKey(item.issue)
  const pullRequest = place === null ? null : (inWork?.get(place) ?? null)
  const told = place === null ? null : (reminded?.get(place) ?? null)
  return {
    item,
    daysOverdue: isOverdue(item, today) ? daysOverdue(item, today) : 0,
    openDays: filed === null ? null : Math.max(0, daysBetween(filed, today)),
    filed,
    closed: item.state === 'open' ? null : dayOfInstant(item.closedAt, zone),
    lastSign: signOfLife(item, { changed, pullRequest, reminded: told }, today, settings),
  }
}
