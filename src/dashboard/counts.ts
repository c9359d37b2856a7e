import { addDays, type Day } from '../calendar/day.js'
import type { Postmortem } from '../postmortem/model.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import type { Counts, IncidentView, ItemView } from './facts.js'

const LATELY = 90

interface Counted {
  readonly incidents: readonly IncidentView[]
  readonly items: readonly ItemView[]
  /** Confidential ones too. */
  readonly readable: readonly Postmortem[]
  readonly unreadable: number
}

/** The numbers that everything begins with. Confidential postmortems are in none but their own. */
export function countsOf(
  { incidents, items, readable, unreadable }: Counted,
  { today, tracked }: { readonly today: Day; readonly tracked: readonly TrackedItem[] | null },
): Counts {
  const since = addDays(today, -LATELY)
  const before = addDays(since, -LATELY)
  const between = (from: Day, to: Day) =>
    incidents.filter(({ date }) => date !== null && date > from && date <= to).length
  const shown = new Set(incidents.map(({ path }) => path))
  const secret = readable.filter(({ confidential }) => confidential)
  return {
    open: items.filter((item) => item.isFollowed).length,
    overdue: items.filter((item) => item.daysOverdue > 0).length,
    done: items.filter(({ state }) => state === 'done').length,
    lately: between(since, today),
    before: between(before, since),
    repeated: incidents.filter(({ earlier }) => earlier.length > 0).length,
    confidential: { postmortems: secret.length, ...secretItems(secret, tracked, today) },
    unreadable,
    orphans: (tracked ?? []).filter((item) => isOrphan(item, shown)).length,
  }
}

function isOrphan({ issue, state, postmortem }: TrackedItem, shown: ReadonlySet<string>): boolean {
  return issue !== null && state === 'open' && !postmortem.confidential && !shown.has(postmortem.path)
}

function secretItems(secret: readonly Postmortem[], tracked: readonly TrackedItem[] | null, today: Day) {
  const open =
    tracked === null
      ? secret.flatMap(({ actionItems }) => actionItems.filter(({ state }) => state === 'open').map(dueOf))
      : tracked.filter(({ postmortem, state }) => postmortem.confidential && state === 'open').map(awakeDueOf)
  return { open: open.length, overdue: open.filter((due) => due !== null && due < today).length }
}

/** Also of items that have no issue: they are filed nowhere unless a place for them is named. */
function awakeDueOf({ effectiveDue, snoozedUntil }: TrackedItem): Day | null {
  return snoozedUntil === null ? effectiveDue : null
}

function dueOf({ due }: Postmortem['actionItems'][number]): Day | null {
  return due?.value ?? null
}
