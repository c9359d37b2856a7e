import type { Day } from '../calendar/day.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import type { ReportFacts } from './facts.js'

/** Items that nobody follows up yet. */
export function waitingOf(items: readonly TrackedItem[]): ReportFacts['waiting'] {
  const open = items.filter(({ state }) => state === 'open')
  const count = (unfiled: TrackedItem['unfiled']) => open.filter((item) => item.unfiled === unfiled).length
  return { proposed: count('proposed'), notAdopted: count('not-adopted'), deferred: count('deferred') }
}

/** All that is said of confidential ones. */
export function confidentialOf(items: readonly TrackedItem[], today: Day): ReportFacts['confidential'] {
  const open = items.filter((item) => item.postmortem.confidential && item.state === 'open')
  const overdue = open.filter((item) => item.effectiveDue !== null && item.effectiveDue < today)
  return { open: open.length, overdue: overdue.length }
}
