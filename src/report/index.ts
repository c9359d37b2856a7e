import type { ReportBlock, ReportSection } from './block.js'
import type { ReportFacts } from './facts.js'
import { checkIns } from './sections/check-ins.js'
import { dueSoon } from './sections/due-soon.js'
import { finished } from './sections/finished.js'
import { footer } from './sections/footer.js'
import { headline } from './sections/headline.js'
import { needsADecision } from './sections/needs-a-decision.js'
import { notices } from './sections/notices.js'
import { numbers } from './sections/numbers.js'
import { overdue } from './sections/overdue.js'
import { postmortems } from './sections/postmortems.js'
import { recurrences } from './sections/recurrences.js'
import { setAside } from './sections/set-aside.js'
import { withoutOwner } from './sections/without-owner.js'

/** In the order of the page. */
export const REPORT_SECTIONS: readonly ReportSection<ReportFacts>[] = [
  headline,
  finished,
  needsADecision,
  overdue,
  dueSoon,
  withoutOwner,
  postmortems,
  notices,
  checkIns,
  recurrences,
  setAside,
  numbers,
  footer,
]

/** The report where it is no comment: without the words about where it stands. */
export function pageBlocks(facts: ReportFacts): readonly ReportBlock[] {
  return REPORT_SECTIONS.filter(({ id }) => id !== footer.id).flatMap((section) => section.blocks(facts))
}

/** The report as a message elsewhere, section by section: those that say something. */
export function messageSections(facts: ReportFacts): readonly (readonly ReportBlock[])[] {
  return REPORT_SECTIONS.filter(({ id }) => id !== footer.id)
    .map((section) => section.blocks(facts))
    .filter((blocks) => blocks.length > 0)
}

/** The whole report. It mentions nobody. */
export function reportBlocks(facts: ReportFacts): readonly ReportBlock[] {
  return REPORT_SECTIONS.flatMap((section) => section.blocks(facts))
}
