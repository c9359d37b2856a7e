import { actionItemAboutPeople } from './action-item-about-people.js'
import { actionItemDueBeforeWritten } from './action-item-due-before-written.js'
import { actionItemDueLate } from './action-item-due-late.js'
import { actionItemDuplicate } from './action-item-duplicate.js'
import { actionItemEndMissing } from './action-item-end-missing.js'
import { actionItemOwnerUnassignable } from './action-item-owner-unassignable.js'
import { actionItemUnbounded } from './action-item-unbounded.js'
import { actionItemUntidy } from './action-item-untidy.js'
import { actionItemVague } from './action-item-vague.js'
import { actionItemVerbMissing } from './action-item-verb-missing.js'
import { actionItemWithoutDueDate } from './action-item-without-due-date.js'
import { actionItemWithoutOwner } from './action-item-without-owner.js'
import { actionItemWithoutPriority } from './action-item-without-priority.js'
import { actionItemWithoutType } from './action-item-without-type.js'
import { actionItemsMissing } from './action-items-missing.js'
import { actionItemsOnePriority } from './action-items-one-priority.js'
import { causeIsPerson } from './cause-is-person.js'
import { causeSingle } from './cause-single.js'
import { causeSurfaceOnly } from './cause-surface-only.js'
import { dateInFuture } from './date-in-future.js'
import { dateNotIso } from './date-not-iso.js'
import { detectionSlow } from './detection-slow.js'
import { detectionSourceMissing } from './detection-source-missing.js'
import { documentUnreadable } from './document-unreadable.js'
import { evidenceMissing } from './evidence-missing.js'
import { idNotWritten } from './id-not-written.js'
import { idUsedTwice } from './id-used-twice.js'
import { impactNotQuantified } from './impact-not-quantified.js'
import { impactWithoutBusinessValue } from './impact-without-business-value.js'
import { impactWithoutUsers } from './impact-without-users.js'
import { incidentRepeated } from './incident-repeated.js'
import { languageAnimated } from './language-animated.js'
import { languageCounterfactual } from './language-counterfactual.js'
import { languageHumanError } from './language-human-error.js'
import { languageNamedPerson } from './language-named-person.js'
import { languageNormative } from './language-normative.js'
import { lessonRepeatsSummary } from './lesson-repeats-summary.js'
import { lessonsTooFew } from './lessons-too-few.js'
import { metadataContradictory } from './metadata-contradictory.js'
import { metadataMissing } from './metadata-missing.js'
import { metadataUnreadable } from './metadata-unreadable.js'
import { metricsNotFilled } from './metrics-not-filled.js'
import { missedByChecksUnexplained } from './missed-by-checks-unexplained.js'
import { mitigationSlow } from './mitigation-slow.js'
import { participantsMissing } from './participants-missing.js'
import { placeholderLeftIn } from './placeholder-left-in.js'
import { preventionMissing } from './prevention-missing.js'
import { rootCauseShallow } from './root-cause-shallow.js'
import type { Rule } from './rule.js'
import { sectionMissing } from './section-missing.js'
import { silenceUnused } from './silence-unused.js'
import { silenceWithoutReason } from './silence-without-reason.js'
import { statedTimeContradictory } from './stated-time-contradictory.js'
import { timeToDetectUnknown } from './time-to-detect-unknown.js'
import { timeToMitigateUnknown } from './time-to-mitigate-unknown.js'
import { timelineGap } from './timeline-gap.js'
import { timelineMomentsMissing } from './timeline-moments-missing.js'
import { timelineOutOfOrder } from './timeline-out-of-order.js'
import { timelineStartsLate } from './timeline-starts-late.js'
import { timelineTimeUnreadable } from './timeline-time-unreadable.js'
import { timelineWithoutTimes } from './timeline-without-times.js'
import { timelineZoneMissing } from './timeline-zone-missing.js'
import { triggerMissing } from './trigger-missing.js'
import { urgentItemMissing } from './urgent-item-missing.js'
import { writtenLate } from './written-late.js'

/** Every rule, in the order in which a postmortem is read. */
export const RULES: readonly Rule[] = [
  documentUnreadable,
  metadataMissing,
  metadataUnreadable,
  metadataContradictory,
  idUsedTwice,
  idNotWritten,
  dateNotIso,
  dateInFuture,
  writtenLate,
  sectionMissing,
  placeholderLeftIn,
  impactNotQuantified,
  impactWithoutUsers,
  impactWithoutBusinessValue,
  timelineWithoutTimes,
  timelineOutOfOrder,
  timelineTimeUnreadable,
  timelineZoneMissing,
  timelineGap,
  timelineStartsLate,
  timelineMomentsMissing,
  detectionSourceMissing,
  participantsMissing,
  evidenceMissing,
  timeToDetectUnknown,
  timeToMitigateUnknown,
  statedTimeContradictory,
  metricsNotFilled,
  detectionSlow,
  mitigationSlow,
  rootCauseShallow,
  causeSurfaceOnly,
  missedByChecksUnexplained,
  triggerMissing,
  causeSingle,
  causeIsPerson,
  lessonsTooFew,
  lessonRepeatsSummary,
  actionItemsMissing,
  actionItemWithoutOwner,
  actionItemOwnerUnassignable,
  actionItemWithoutDueDate,
  actionItemDueBeforeWritten,
  actionItemDueLate,
  actionItemWithoutPriority,
  actionItemWithoutType,
  actionItemUntidy,
  actionItemVague,
  actionItemAboutPeople,
  actionItemVerbMissing,
  actionItemUnbounded,
  actionItemEndMissing,
  actionItemDuplicate,
  preventionMissing,
  actionItemsOnePriority,
  urgentItemMissing,
  languageCounterfactual,
  languageNormative,
  languageHumanError,
  languageAnimated,
  languageNamedPerson,
  incidentRepeated,
  silenceWithoutReason,
  silenceUnused,
]

export function ruleNamed(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id)
}
