import type { CheckResult, Review } from '../../check/result.js'
import { DOCS_URL } from '../../check/settings.js'
import { markdownCode } from '../escape/code.js'
import { markdownLink } from '../escape/link.js'
import { counted, mendingHint } from '../terminal/words.js'
import { renderCheckMarkdown } from './check.js'
import { type Detail, documentLine, documentPart, filedPart } from './document-part.js'
import { type DocumentView, viewsOf } from './document-view.js'
import { changesAnything } from './filing.js'
import { stacked } from './layout.js'
import { isQuiet, quietLine, verdict } from './verdict.js'

/** Stands on the first line of our comment, so that the next push edits it. */
export const CHECK_MARK = '<!-- followthrough:check -->'

// GitHub refuses comments above 65,536 characters.
const COMMENT_LIMIT = 60_000

/** The comment on a pull request: the verdict, then what to do, then what merging does; shorter where it would not fit. */
export function renderCheckComment(review: Review): string {
  const views = viewsOf(review)
  if (isQuiet(views)) return `${CHECK_MARK}\n${quietLine(views)} ${footer(views, review)}`
  const comments = (['full', 'brief'] as const).map((detail) => commentOf(views, review, detail))
  return comments.find((comment) => comment.length <= COMMENT_LIMIT) ?? listOf(views, review)
}

/** True when there is nothing to comment on: no remark, no earlier incident like one, and merging changes no issue. */
export function isSilent(review: Review): boolean {
  return isQuiet(viewsOf(review))
}

/** The job summary beside the comment: every remark. */
export function renderSummary(result: CheckResult): string {
  return renderCheckMarkdown(result)
}

function commentOf(views: readonly DocumentView[], review: Review, detail: Detail): string {
  const parts = partsOf(views, review, detail).join('\n\n---\n\n')
  return around(views, review, [parts, detail === 'full' ? '' : SHORTENED])
}

function partsOf(views: readonly DocumentView[], review: Review, detail: Detail): readonly string[] {
  const [only, ...others] = views
  const isReady = only && others.length === 0 && !only.isLeaving && only.toDo === 0 && changesAnything(only.effects)
  if (isReady) return [filedPart(only, review, detail)]
  return views.map((view) => documentPart(view, review, detail))
}

const SHORTENED = '**Shortened, to fit into a comment.** The job summary has everything.'

/** One line for each document, and no more of them than fit. */
function listOf(views: readonly DocumentView[], review: Review): string {
  const lines: string[] = []
  let left = COMMENT_LIMIT - around(views, review, [SHORTENED]).length - 100
  for (const view of views) {
    const line = documentLine(view, review)
    left -= line.length + 1
    if (left < 0) break
    lines.push(line)
  }
  const rest = views.length - lines.length
  const more = rest > 0 ? [`- … and ${counted(rest, 'more postmortem')}`] : []
  return around(views, review, [[...lines, ...more].join('\n'), SHORTENED])
}

function around(views: readonly DocumentView[], review: Review, parts: readonly string[]): string {
  return `${CHECK_MARK}\n${stacked([`### ${verdict(views)}`, ...parts, footer(views, review)])}`
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
