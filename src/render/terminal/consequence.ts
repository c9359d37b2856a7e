import type { FoundItem } from './similar.js'
import { counted } from './words.js'

/** What an incident of the past means today: "Its action item #34 is still open, 40 days overdue." Null: nothing is open. */
export function consequenceOf(unfinished: readonly FoundItem[]): string | null {
  const [first, ...others] = mostOverdueFirst(unfinished)
  if (!first) return null
  const late = first.daysOverdue === null ? '' : `${counted(first.daysOverdue, 'day')} overdue`
  if (others.length > 0) {
    const which = late === '' ? '' : `, ${first.issue?.shown ?? 'one'} is ${late}`
    return `${unfinished.length} of its action items are still open${which}.`
  }
  const name = first.issue === null ? '' : ` ${first.issue.shown}`
  const when = late || (first.due === null ? '' : `due ${first.due}`)
  return `Its action item${name} is still open${when && `, ${when}`}.`
}

export function mostOverdueFirst(items: readonly FoundItem[]): readonly FoundItem[] {
  return [...items].sort((a, b) => (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0))
}
