import type { ActionItem, Postmortem } from '../../postmortem/model.js'
import type { RuleContext } from '../rule.js'

/** Items that are or were to be done, tracked elsewhere or not. */
export function acceptedItems({ actionItems }: Postmortem): readonly ActionItem[] {
  return actionItems.filter(({ state }) => state === 'open' || state === 'done')
}

/** The priorities of the items that have one, in upper case, each once. */
export function prioritiesOf(items: readonly ActionItem[]): readonly string[] {
  return [...new Set(items.flatMap(({ priority }) => (priority ? [priority.value.toUpperCase()] : [])))]
}

const URGENT = new Set(['P0', 'P1', 'CRITICAL', 'URGENT', 'HIGHEST', 'HIGH', '高'])

/** True when users felt the incident, every item has a priority, and none is urgent. */
export function lacksUrgent(postmortem: Postmortem, { severityRank }: RuleContext): boolean {
  const items = acceptedItems(postmortem)
  if (items.length === 0 || items.some(({ priority }) => priority === null)) return false
  const { users = 0, customersLost = 0 } = postmortem.impact?.value ?? {}
  const isFelt = users > 0 || customersLost > 0 || severityRank === 0 || severityRank === 1
  return isFelt && prioritiesOf(items).every((priority) => !URGENT.has(priority))
}
