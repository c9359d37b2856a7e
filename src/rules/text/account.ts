import type { Postmortem } from '../../postmortem/model.js'
import type { SectionKind } from '../../postmortem/section-kinds.js'

/** What was learned, planned and collected: it tells of other things than of what happened. */
export const BESIDE_THE_ACCOUNT: readonly SectionKind[] = [
  'action-items',
  'lessons',
  'went-well',
  'went-wrong',
  'lucky',
  'contributing-factors',
  'references',
]

/**
 * What a document tells about its incident: its text without front matter, comments and sections of some kinds, such
 * as the action items, which tell of what comes after. Line ends stay.
 */
export function accountOf({ text, sections, frontMatter }: Postmortem, without: readonly SectionKind[]): string {
  const left = sections
    .filter(({ kind }) => without.includes(kind))
    .map(({ body }) => body)
    .sort((a, b) => a.start - b.start)
  const parts: string[] = []
  let at = frontMatter?.span.end ?? 0
  for (const { start, end } of left) {
    if (start > at) parts.push(text.slice(at, start))
    at = Math.max(at, end)
  }
  parts.push(text.slice(at))
  return withoutComments(parts.join('\n'))
}

function withoutComments(text: string): string {
  const parts: string[] = []
  let at = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    parts.push(text.slice(at, open))
    const close = text.indexOf('-->', open)
    if (close < 0) return parts.join('')
    at = close + 3
  }
  parts.push(text.slice(at))
  return parts.join('')
}
