import type { Block, Postmortem } from '../postmortem/model.js'
import type { Rule } from './rule.js'
import { quote } from './text/quote.js'

export const lessonsTooFew: Rule = {
  id: 'lessons-too-few',
  summary: 'The document names at least three learnings.',
  why: 'Learnings are what other teams take away, also those that were not involved. The first that comes to mind is seldom the one that matters. Points of this section count; those of its parts, such as what went well, where it has nothing else.',
  source: 'Gergely Orosz, seven questions for a postmortem: the three key learnings, at least',
  severity: 'warning',
  heuristic: true,
  depth: true,
  options: { 'at-least': 3 },
  good: `# Checkout returned 502s

## Lessons learned
- A configuration is code, and needs the same checks.
- The alarm for 5xx responses finds what the alarm for load does not.
- Two people on call found the cause faster than six.
`,
  bad: `# Checkout returned 502s

## Lessons learned <!-- problem -->
- A configuration is code, and needs the same checks.
`,
  *check(postmortem, { options }) {
    const wanted = typeof options['at-least'] === 'number' ? options['at-least'] : 3
    const section = sectionOf(postmortem)
    // A section that is missing or empty is section-missing's.
    if (!section) return
    const count = countOf(postmortem)
    if (count >= wanted) return
    const have = count === 0 ? 'no learning' : `${count} ${count === 1 ? 'learning' : 'learnings'}`
    yield {
      span: section.span,
      message: `The section ${quote(section.heading)} has ${have}, where at least ${wanted} are asked for.`,
      hint: 'Add what another team should know from this, one point each: about the architecture, the process or the operations.',
    }
  },
}

function sectionOf({ sections }: Postmortem) {
  return sections.find(({ kind, empty }) => kind === 'lessons' && !empty)
}

const PARTS = ['went-well', 'went-wrong', 'lucky']

/**
 * Points count each, else headings with a learning each and sentences of prose. Where a section of lessons has only
 * parts, such as "what went well", their points are its learnings.
 */
function countOf({ learnings, sections }: Postmortem): number {
  const lessons = sections.filter(({ kind }) => kind === 'lessons').flatMap(({ blocks }) => blocks)
  const headings = lessons.filter(({ kind }) => kind === 'heading').length
  const parts = sections.filter(({ kind, empty }) => PARTS.includes(kind) && !empty).flatMap(({ blocks }) => blocks)
  const points = parts.filter(({ kind }) => kind === 'list-item' || kind === 'paragraph' || kind === 'table-row').length
  const isProse = !lessons.some(({ kind }) => kind === 'list-item')
  const own = isProse ? lessons.filter(({ kind }) => kind === 'paragraph').flatMap(sentencesOf).length : 0
  const told = learnings.filter(({ text }) => !isQuestion(text) && !text.trimEnd().endsWith(':')).length
  const counted = Math.max(told, own)
  return counted > 0 ? Math.max(counted, points > 0 ? 0 : headings) : Math.max(points, headings)
}

function sentencesOf({ text }: Block): readonly string[] {
  return text.split(/(?<=[.!?。？])/u).filter((sentence) => sentence.trim().length > 4 && !isQuestion(sentence))
}

/** What a template asks is no learning. */
function isQuestion(text: string): boolean {
  return /[?？]$/u.test(text.trimEnd())
}
