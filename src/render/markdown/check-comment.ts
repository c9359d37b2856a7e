import type { FailOn } from '../../check/count.js'
import type { CheckResult, Review } from '../../check/result.js'
import { DOCS_URL } from '../../check/settings.js'
import { markdownCode } from '../escape/code.js'
import { markdownLink } from '../escape/link.js'
import { counted, mendingHint } from '../terminal/words.js'
import { isWhole, renderCheckMarkdown } from './check.js'
import { type Detail, documentLine, documentPart, filedPart, remarksPart } from './document-part.js'
import { type DocumentView, viewsOf } from './document-view.js'
import { changesAnything } from './filing.js'
import { type Choices, filled } from './filled.js'
import { stacked } from './layout.js'
import { isQuiet, quietLine, verdict } from './verdict.js'

/** Stands on the first line of our comment, so that the next push edits it. */
export const CHECK_MARK = '<!-- followthrough:check -->'

// GitHub refuses comments above 65,536 characters.
const COMMENT_LIMIT = 60_000
const BETWEEN = '\n\n---\n\n'

/** The comment on a pull request: the verdict, then what to do, then what merging does; shorter where it would not fit. */
export function renderCheckComment(review: Review): string {
  const views = viewsOf(review)
  if (isQuiet(views)) return `${CHECK_MARK}\n${quietLine(views, review.createLimit)} ${footer(views, review)}`
  const comments = (['full', 'brief'] as const).map((detail) => commentOf(views, review, detail))
  return comments.find((comment) => comment.length <= COMMENT_LIMIT) ?? filledComment(views, review)
}

/** True when there is nothing to comment on: no remark, no earlier incident like one, and merging changes no issue. */
export function isSilent(review: Review): boolean {
  return isQuiet(viewsOf(review))
}

/** The job summary beside the comment: every remark. */
export function renderSummary(result: CheckResult, failOn: FailOn = 'error'): string {
  return renderCheckMarkdown(result, failOn)
}

function commentOf(views: readonly DocumentView[], review: Review, detail: Detail): string {
  const parts = partsOf(views, review, detail).join(BETWEEN)
  return around(views, review, [parts, detail === 'full' ? '' : shortened(review)])
}

function partsOf(views: readonly DocumentView[], review: Review, detail: Detail): readonly string[] {
  const [only, ...others] = views
  const isReady = only && others.length === 0 && !only.isLeaving && only.toDo === 0 && changesAnything(only.effects)
  if (isReady) return [filedPart(only, review, detail)]
  return views.map((view) => documentPart(view, review, detail))
}

/** The remarks of as many documents as fit, those that block first; then one line for each, and no more of them than fit. */
function filledComment(views: readonly DocumentView[], review: Review): string {
  const room = COMMENT_LIMIT - around(views, review, [shortened(review)]).length - 100
  const { parts, lines, rest } = filled(
    views.map((view) => choicesOf(view, review)),
    room,
  )
  const more = rest > 0 ? [`- … and ${counted(rest, 'more postmortem')}`] : []
  const blocks = [...parts, [...lines, ...more].join('\n')].filter((block) => block !== '')
  return around(views, review, [blocks.join(BETWEEN), shortened(review)])
}

function choicesOf(view: DocumentView, review: Review): Choices {
  const parts = [documentPart(view, review, 'brief'), remarksPart(view, review, 'brief')]
  return { parts, line: documentLine(view, review) }
}

/** The job summary has a limit of its own, so that it may lack the same. */
function shortened({ result, failOn }: Review): string {
  return `**Shortened, to fit into a comment.**${isWhole(result, failOn) ? ' The job summary has more.' : ''}`
}

function around(views: readonly DocumentView[], review: Review, parts: readonly string[]): string {
  return `${CHECK_MARK}\n${stacked([`### ${verdict(views, review.createLimit)}`, ...parts, footer(views, review)])}`
}

const SILENCING = new URL('../remarks.md#silence', DOCS_URL).href

function footer(views: readonly DocumentView[], { commit }: Review): string {
  const hash = markdownCode(commit.slice(0, 7))
  const mends = views.reduce((total, view) => total + view.mendable, 0)
  const canSilence = views.some(
    ({ document, people }) => document.readable && people.shown.length + people.folded.length > 0,
  )
  const parts = [
    mends > 0 ? mendingHint(mends) : '',
    canSilence ? `silence one with a reason: ${markdownLink('how', SILENCING)}` : '',
    `checked at ${hash}`,
  ].filter(Boolean)
  return `<sub>${capitalised(parts.join(' · '))}</sub>`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
