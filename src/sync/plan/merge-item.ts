import { type Leaving, leftTitle, unassignableBut } from '../issue/leaving.js'
import { digest } from '../mark/digest.js'
import type { Pair } from '../match/match.js'
import { type PlanContext, unassignableIn } from '../settings.js'
import { priorityLabels, priorityOf } from '../want/labels.js'
import { titleFor } from '../want/title.js'
import { mergeDue, mergeOwners, mergePriority, mergeTitle } from './merge.js'
import { mergeLabels } from './merge-labels.js'
import { givenUp, mergeState } from './merge-state.js'
import { milestoneDay } from './milestone-day.js'

export type Merges = ReturnType<typeof mergeItem>

/** Every field of an item: what document and issue say now, against what both said at the last sync. */
export function mergeItem({ wanted, managed }: Pair, context: PlanContext, leaving: Leaving = null) {
  const { issue, mark, answered } = managed
  const { base } = mark
  const { rendering, settings } = context
  const { due, priority } = wanted.action
  const template = settings.labels.priority
  const labelled = priorityOf(issue.labels, template)
  const ofPriority = mergePriority(priority?.value ?? null, base.priority, labelled)
  const isSettled = ofPriority.base.document !== base.priority.document
  const replaced = isSettled ? priorityLabels(issue.labels, template) : []
  const unassignable = unassignableBut(wanted, unassignableIn(context, issue.repository), leaving)
  const title = mergeTitle(titleFor(wanted, rendering), base.title, issue.title)
  const shown = leftTitle(title.value, leaving)
  return {
    title: { ...title, value: shown, base: { ...title.base, issue: digest(shown) } },
    owners: mergeOwners(wanted.owners.logins, base.owners, issue.assignees, unassignable),
    due: mergeDue(due?.value ?? null, base.due, milestoneDay(issue.milestone), answered?.due),
    priority: { ...ofPriority, labelled },
    labels: mergeLabels(wanted.labels, base.labels, issue.labels, replaced),
    state: answered?.closes ? givenUp(wanted.state) : mergeState(wanted.state, base.state, issue),
  }
}
