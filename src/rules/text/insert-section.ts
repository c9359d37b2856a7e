import type { Postmortem, Section } from '../../postmortem/model.js'
import type { SectionKind } from '../../postmortem/section-kinds.js'
import type { Fix } from '../rule.js'
import { lineAt, lineEndOf, lineNumber } from './lines.js'
import { quote } from './quote.js'
import { SECTION_NAMES } from './section-names.js'

/** The order of our template; other kinds have no place of their own in it. */
const ORDER: readonly SectionKind[] = [
  'summary',
  'impact',
  'timeline',
  'root-cause',
  'contributing-factors',
  'lessons',
  'action-items',
]

/**
 * Puts in the heading of the template and a comment that says what belongs there: before the first section that comes
 * later, else at the end. Null for a kind without a place, and for a document whose sections are not headings.
 */
export function insertSection(postmortem: Postmortem, kind: SectionKind): Fix | null {
  const rank = ORDER.indexOf(kind)
  const level = levelOf(postmortem)
  if (rank < 0 || level === null) return null
  const later = postmortem.sections.find((section) => section.level === level && rankOf(section) > rank)
  const { heading, content } = SECTION_NAMES[kind]
  const lines = [`${'#'.repeat(level)} ${heading}`, `<!-- ${content} -->`]
  const edit = later ? before(postmortem, later, lines) : atTheEnd(postmortem, lines)
  return edit && { title: `Add the heading ${quote(heading)}`, edits: [edit] }
}

/** The level that the headings of its sections have; null where they are labels, or of several levels. */
function levelOf(postmortem: Postmortem): number | null {
  const known = postmortem.sections.filter(({ kind }) => ORDER.includes(kind))
  const levels = new Set(known.map(({ level }) => level))
  const areHeadings = known.every(({ span }) => /^#{1,6}[ \t]/.test(postmortem.text.slice(span.start, span.end)))
  const [level] = levels
  return levels.size === 1 && areHeadings && level !== undefined ? level : null
}

function rankOf({ kind }: Section): number {
  return ORDER.indexOf(kind)
}

type Edit = Fix['edits'][number]

function before(postmortem: Postmortem, section: Section, lines: readonly string[]): Edit | null {
  const number = lineNumber(postmortem, section.span.start)
  const { start } = lineAt(postmortem, number)
  // Within a quote or a list the heading would not be a section.
  if (section.span.start - start > 3) return null
  const end = lineEndOf(postmortem)
  const above = number === 0 || lineAt(postmortem, number - 1).words.trim() === '' ? [] : ['']
  return { span: { start, end: start }, text: [...above, ...lines, ''].map((line) => `${line}${end}`).join('') }
}

function atTheEnd({ text, lineStarts }: Postmortem, lines: readonly string[]): Edit {
  const end = lineEndOf({ text, lineStarts })
  const endsLine = text === '' || lineStarts.at(-1) === text.length
  const trailing =
    lineStarts.length > 1 && endsLine && lineAt({ text, lineStarts }, lineStarts.length - 2).words.trim() === ''
  const lead = `${endsLine ? '' : end}${trailing ? '' : end}`
  const last = endsLine ? end : ''
  return { span: { start: text.length, end: text.length }, text: `${lead}${lines.join(end)}${last}` }
}
