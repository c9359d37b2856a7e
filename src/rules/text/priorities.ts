import type { ActionItem, Postmortem } from '../../postmortem/model.js'
import type { Deadline, RuleContext } from '../rule.js'
import { openItems } from './open-items.js'

/** Items that are or were to be done, tracked elsewhere or not. */
export function acceptedItems({ actionItems }: Postmortem): readonly ActionItem[] {
  return actionItems.filter(({ state }) => state === 'open' || state === 'done')
}

/** The priorities of the items that have one, in upper case, each once. */
export function prioritiesOf(items: readonly ActionItem[]): readonly string[] {
  return [...new Set(items.flatMap(({ priority }) => (priority ? [priority.value.toUpperCase()] : [])))]
}

const URGENT = new Set(['P0', 'P1', 'CRITICAL', 'URGENT', 'HIGHEST', 'HIGH', '高'])

/**
 * The priority that an item without one could have, as an example: urgent for the first one where users felt the
 * incident and nothing is urgent yet, and not the same for all.
 */
export function likelyPriority(postmortem: Postmortem, context: RuleContext): (item: ActionItem) => string {
  const items = acceptedItems(postmortem)
  const taken = prioritiesOf(items)
  const [first] = openItems(postmortem).filter(({ priority }) => priority === null)
  const isUrgent = isFelt(postmortem, context) && !taken.some((priority) => URGENT.has(priority))
  const best = isUrgent ? 'P1' : taken.length === 1 && taken[0] === 'P2' ? 'P3' : 'P2'
  return (item) => (item === first ? best : (LOWER.get(best) ?? best))
}

const LOWER: ReadonlyMap<string, string> = new Map([
  ['P1', 'P2'],
  ['P2', 'P3'],
])

/** The deadline of an item, for the priority that is proposed where it has none. */
export function likelyDeadline(postmortem: Postmortem, context: RuleContext): (item: ActionItem) => Deadline | null {
  const priorityOf = likelyPriority(postmortem, context)
  return (item) => {
    const priority = item.priority ?? { value: priorityOf(item), span: item.span, source: 'text' }
    return context.deadlineOf({ ...item, priority })
  }
}

/** True when users felt the incident, every item has a priority, and none is urgent. */
export function lacksUrgent(postmortem: Postmortem, context: RuleContext): boolean {
  const items = acceptedItems(postmortem)
  if (items.length === 0 || items.some(({ priority }) => priority === null)) return false
  return isFelt(postmortem, context) && prioritiesOf(items).every((priority) => !URGENT.has(priority))
}

function isFelt({ impact }: Postmortem, { severityRank }: RuleContext): boolean {
  const { users = 0, customersLost = 0 } = impact?.value ?? {}
  return users > 0 || customersLost > 0 || severityRank === 0 || severityRank === 1
}
