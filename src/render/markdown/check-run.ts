import type { Review } from '../../check/result.js'
import { plainLine } from '../escape/plain.js'
import { counted } from '../terminal/words.js'
import { documentLine, remarksPart } from './document-part.js'
import { type DocumentView, viewsOf } from './document-view.js'
import { stacked } from './layout.js'
import { verdict } from './verdict.js'

// GitHub refuses a summary above 65,535 characters (its OpenAPI description, checks/create).
const SUMMARY_LIMIT = 60_000

/** What a check run says beside its annotations: the verdict as its title, and the remarks of every postmortem. */
export function renderCheckRun(review: Review): { readonly title: string; readonly summary: string } {
  const views = viewsOf(review).filter(({ isLeaving }) => !isLeaving)
  const title = plainLine(isClean(views) ? 'Nothing to remark' : verdict(views))
  const whole = stacked(views.map((view) => remarksPart(view, review, 'full')))
  return { title, summary: whole.length <= SUMMARY_LIMIT ? whole : shortened(views, review) }
}

function isClean(views: readonly DocumentView[]): boolean {
  return views.every(
    ({ people, toDo, suggested, similar }) => toDo + people.folded.length + suggested + similar.length === 0,
  )
}

/** A line for each postmortem, the remarks of as many as fit, and what was left out. */
function shortened(views: readonly DocumentView[], review: Review): string {
  const parts: string[] = []
  let left = SUMMARY_LIMIT - 200
  for (const view of views) {
    const choices = [remarksPart(view, review, 'full'), remarksPart(view, review, 'brief'), documentLine(view, review)]
    const part = choices.find((text) => text.length + 2 <= left)
    if (part === undefined) break
    parts.push(part)
    left -= part.length + 2
  }
  const rest = views.length - parts.length
  const more = rest > 0 ? ` ${counted(rest, 'more postmortem')} ${rest === 1 ? 'is' : 'are'} left out.` : ''
  return stacked([...parts, `**Shortened, to fit into a check run.**${more} The job summary has everything.`])
}
