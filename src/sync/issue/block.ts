import type { Day } from '../../calendar/day.js'
import type { Asked } from '../asked/asked.js'
import { digest } from '../mark/digest.js'
import type { PlanContext } from '../settings.js'
import { effectiveDue } from '../want/due.js'
import type { WantedItem } from '../want/want.js'
import type { IssueBlock } from './issue-block.js'

/** What an issue's block says, from the item and what document and issue agreed on. */
export function blockOf(
  wanted: WantedItem,
  agreed: {
    readonly due: Day | null
    readonly priority: string | null
    readonly assigned: readonly string[]
    readonly apart: readonly string[]
    readonly filed: Day
    readonly asked: Asked
  },
  context: PlanContext,
): IssueBlock {
  const { action, owners, source, line } = wanted
  const { due, note } = effectiveDue(agreed.due, agreed.priority, agreed.filed, context.settings)
  return {
    incident: source,
    detectedBy: wanted.detectedBy,
    due,
    dueNote: note,
    assigned: agreed.assigned.toSorted(),
    named: [...owners.names, ...agreed.apart],
    teams: owners.teams,
    type: action.type?.value ?? null,
    priority: agreed.priority,
    permalink: context.permalinkOf(source.path, line),
    line,
    details: action.details,
    ...standingOf(agreed.asked),
  }
}

function standingOf({ snoozed, wontdo }: Asked): Pick<IssueBlock, 'standing'> {
  const said = wontdo && { by: wontdo.by, on: wontdo.on }
  return snoozed === null && said === null ? {} : { standing: { snoozed, wontdo: said } }
}

/**
 * A digest of what a block says. The place in the file is left out: it moves with every commit; so is the case of logins
 * and priorities, which GitHub writes as they were first written.
 */
export function factsOf({ permalink, line, incident: { status, ...incident }, ...said }: IssueBlock): string {
  const assigned = said.assigned.map((login) => login.toLowerCase()).toSorted()
  return digest(JSON.stringify([incident, { ...said, assigned, priority: said.priority?.toLowerCase() ?? null }]))
}
