import type { Document } from '../postmortem/model.js'
import { match } from './match/match.js'
import type { Actual } from './match/ownership.js'
import type { PlanContext } from './settings.js'
import { filedItem } from './tracked.js'
import type { TrackedItem } from './tracked-item.js'
import { want } from './want/want.js'

/** Items of a record that have an issue, as document and issue say together now. */
export function filedItems(record: readonly Document[], actual: Actual, context: PlanContext): readonly TrackedItem[] {
  const wanted = want(record, context.settings, actual.repository)
  const { pairs } = match(wanted, actual.managed, actual.repository, context.rendering)
  return pairs.map(({ wanted: item, managed }) => filedItem(item, managed.issue, context))
}
