import type { Day } from '../../calendar/day.js'
import { monthBefore } from '../../calendar/month.js'
import type { TrackedItem } from '../../sync/tracked-item.js'
import type { ReportDocument, ReportNumbers } from '../facts.js'
import { followedItem } from './followed-item.js'
import { isNothing, numbersOf } from './numbers.js'

/** The numbers of the month before, as it ended, and of the whole record. Nothing of them is confidential. */
export function reportNumbers(
  items: readonly TrackedItem[],
  documents: readonly ReportDocument[],
  today: Day,
  timeZone: string,
): ReportNumbers {
  const domains = new Map(documents.map(({ path, causeDomains }) => [path, causeDomains]))
  const followed = items.flatMap((item) => {
    const one = followedItem(item, domains.get(item.postmortem.path) ?? [], today, timeZone)
    return one === null ? [] : [one]
  })
  const month = numbersOf(documents, followed, monthBefore(today), today)
  const record = numbersOf(documents, followed, { from: null, to: today }, today)
  return { month: isNothing(month) ? null : month, record }
}
