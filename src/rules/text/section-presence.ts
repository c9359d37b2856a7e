import type { Postmortem } from '../../postmortem/model.js'
import type { SectionKind } from '../../postmortem/section-kinds.js'

/** True when what belongs into a section of this kind is there: under its own heading, or where teams put it else. */
export function hasSection(postmortem: Postmortem, kind: SectionKind): boolean {
  if (postmortem.sections.some((section) => section.kind === kind && !section.empty)) return true
  switch (kind) {
    case 'summary':
      return hasIntroduction(postmortem)
    case 'timeline':
      return postmortem.timeline.length > 1
    case 'action-items':
      return postmortem.actionItems.length > 0 || postmortem.noActionItems !== null
    case 'lessons':
      return postmortem.learnings.length > 0
    default:
      return false
  }
}

const ENOUGH_WORDS = 8

/** Prose between the title and the first heading: many teams write no heading above their summary. */
function hasIntroduction({ text, title, frontMatter, lineStarts, sections }: Postmortem): boolean {
  const from = Math.max(title?.source === 'text' ? title.span.end : 0, frontMatter?.span.end ?? 0)
  // A title in the front matter leaves a first heading that says it once more.
  let mayBeTitle = title?.source === 'front-matter'
  for (const [index, start] of lineStarts.entries()) {
    if (start < from) continue
    const line = text.slice(start, lineStarts[index + 1] ?? text.length).trim()
    if (line.startsWith('#')) {
      if (!mayBeTitle || !line.startsWith('# ') || sections.some(({ span }) => span.start === start)) return false
      mayBeTitle = false
    }
    if (/^\p{L}/u.test(line) && line.split(' ').length >= ENOUGH_WORDS) return true
  }
  return false
}
