import type { Review } from '../../check/result.js'
import { plainLine } from '../escape/plain.js'
import { counted } from '../terminal/words.js'
import { isWhole } from './check.js'
import { documentLine, remarksPart } from './document-part.js'
import { type DocumentView, viewsOf } from './document-view.js'
import { filled } from './filled.js'
import { stacked } from './layout.js'
import { nothingToRemark, verdict } from './verdict.js'

// GitHub refuses a summary above 65,535 characters (its OpenAPI description, checks/create).
const SUMMARY_LIMIT = 60_000

/** What a check run says beside its annotations: the verdict as its title, and the remarks of every postmortem. */
export function renderCheckRun(review: Review): { readonly title: string; readonly summary: string } {
  const views = viewsOf(review).filter(({ isLeaving }) => !isLeaving)
  const title = plainLine(isClean(views) ? nothingToRemark(views) : verdict(views, review.createLimit))
  const whole = stacked(views.map((view) => remarksPart(view, review, 'full')))
  return { title, summary: whole.length <= SUMMARY_LIMIT ? whole : shortened(views, review) }
}

function isClean(views: readonly DocumentView[]): boolean {
  return views.every(
    ({ people, toDo, suggested, similar }) => toDo + people.folded.length + suggested + similar.length === 0,
  )
}

/** The remarks of as many postmortems as fit, a line for each of the others, and what was left out. */
function shortened(views: readonly DocumentView[], review: Review): string {
  const choices = views.map((view) => ({
    parts: [remarksPart(view, review, 'brief')],
    line: documentLine(view, review),
  }))
  const { parts, lines, rest } = filled(choices, SUMMARY_LIMIT - 200)
  const more = rest > 0 ? ` ${counted(rest, 'more postmortem')} ${rest === 1 ? 'is' : 'are'} left out.` : ''
  const elsewhere = isWhole(review.result, review.failOn) ? ' The job summary has more.' : ''
  return stacked([...parts, lines.join('\n'), `**Shortened, to fit into a check run.**${more}${elsewhere}`])
}
