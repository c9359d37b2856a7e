import type { Day } from '../calendar/day.js'
import type { ReportDocument } from './facts.js'

/** By the path of a postmortem: the day of the last incident that was very much like it. */
export function returnsOf(documents: readonly ReportDocument[]): ReadonlyMap<string, Day> {
  const returns = new Map<string, Day>()
  for (const { date, like } of documents) {
    for (const { path, isVeryAlike } of like ?? []) {
      if (date !== null && isVeryAlike && date > (returns.get(path) ?? '')) returns.set(path, date)
    }
  }
  return returns
}
