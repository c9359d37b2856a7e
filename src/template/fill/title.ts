import type { SectionKind } from '../../postmortem/section-kinds.js'
import { kindsOf, spellingsFrom } from '../../postmortem/sections/kinds-of.js'
import { isPlaceholder } from '../../postmortem/sections/placeholder.js'

const HEADING = /^#[ \t]+\S/
const LABELLED = /^(.{1,60}?[:–—-][ \t]+)(.{1,80})$/

/**
 * The first heading of level one says what the document is about: it becomes the title, unless it is a section. Words
 * before a placeholder ("Postmortem: <title>") stay. Lines in code and comments are no headings.
 */
export function withTitle(body: string, title: string, spellings: Readonly<Record<string, SectionKind>>): string {
  const lines = body.split('\n')
  const at = headingAt(lines)
  const heading = lines[at] ?? ''
  const words = withoutMarks(heading)
  if (at < 0 || kindsOf(words, spellingsFrom(spellings), true).length > 0) return body
  const label = LABELLED.exec(words)
  const kept = label && isPlaceholder(label[2] ?? '') ? (label[1] ?? '') : ''
  return lines.map((line, index) => (index === at ? `# ${kept}${title}` : line)).join('\n')
}

/** A heading may be closed by `#` too. */
function withoutMarks(heading: string): string {
  let end = heading.trimEnd().length
  while (end > 1 && heading[end - 1] === '#') end -= 1
  return heading.slice(1, end).trim()
}

function headingAt(lines: readonly string[]): number {
  let fence = ''
  let isComment = false
  for (const [at, line] of lines.entries()) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1] ?? ''
    if (fence !== '') fence = mark === fence ? '' : fence
    else if (isComment) isComment = !line.includes('-->')
    else if (mark !== '') fence = mark
    else if (/^ {0,3}<!--/.test(line)) isComment = !line.includes('-->')
    else if (HEADING.test(line)) return at
  }
  return -1
}
