import { actionItemVague } from './action-item-vague.js'
import { actionItemWithoutDueDate } from './action-item-without-due-date.js'
import { actionItemWithoutOwner } from './action-item-without-owner.js'
import { documentUnreadable } from './document-unreadable.js'
import { impactNotQuantified } from './impact-not-quantified.js'
import { lessonsTooFew } from './lessons-too-few.js'
import { metadataContradictory } from './metadata-contradictory.js'
import { metadataMissing } from './metadata-missing.js'
import { metadataUnreadable } from './metadata-unreadable.js'
import { rootCauseShallow } from './root-cause-shallow.js'
import type { Rule } from './rule.js'
import { sectionMissing } from './section-missing.js'
import { timeToDetectUnknown } from './time-to-detect-unknown.js'
import { timeToMitigateUnknown } from './time-to-mitigate-unknown.js'
import { timelineOutOfOrder } from './timeline-out-of-order.js'

/** Every rule, in the order in which a postmortem is read. */
export const RULES: readonly Rule[] = [
  documentUnreadable,
  metadataMissing,
  metadataUnreadable,
  metadataContradictory,
  sectionMissing,
  impactNotQuantified,
  timelineOutOfOrder,
  timeToDetectUnknown,
  timeToMitigateUnknown,
  rootCauseShallow,
  lessonsTooFew,
  actionItemWithoutOwner,
  actionItemWithoutDueDate,
  actionItemVague,
]

export function ruleNamed(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id)
}
