import type { ActionItem, Postmortem, ReadingProblem } from '../../postmortem/model.js'
import { placesOf } from './places.js'

/** Whether all that a document says beside its action items is the same. `changed`: items whose lines have new words. */
export function keepsFacts(before: Postmortem, after: Postmortem, changed: readonly ActionItem[]): boolean {
  return (
    saysTheSame(factsOf(before), factsOf(after)) &&
    keepsLearnings(before, after, changed) &&
    hasNoNewProblem(before.problems, after.problems)
  )
}

const PLACES = new Set(['span', 'titleSpan', 'tick', 'places'])

/** Compares what was read, wherever it stands. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  const wordsOf = (value: unknown) => JSON.stringify(value, (key, part: unknown) => (PLACES.has(key) ? null : part))
  return wordsOf(one) === wordsOf(other)
}

/** Without the items and what quotes their lines. */
function factsOf(postmortem: Postmortem): unknown {
  const { text, lineStarts, actionItems, learnings, problems, sections, headings, ...facts } = postmortem
  const outline = sections.map(({ kind, heading, level, empty, blocks }) => {
    return { kind, heading, level, empty, blocks: blocks.map((block) => block.kind) }
  })
  const shape = headings.map(({ heading, level, empty, kinds, isLabel }) => ({ heading, level, empty, kinds, isLabel }))
  return { facts, outline, shape, lines: lineStarts.length }
}

/** A lesson that is an item at the same time has new words, and stays where it is. */
function keepsLearnings(before: Postmortem, after: Postmortem, changed: readonly ActionItem[]): boolean {
  const isChanged = ({ span }: Postmortem['learnings'][number]) =>
    changed.some((item) => span.start <= placesOf(item).end.start && span.end >= item.span.start)
  return (
    before.learnings.length === after.learnings.length &&
    before.learnings.every((learning, at) => isChanged(learning) || after.learnings[at]?.text === learning.text)
  )
}

type Problems = readonly ReadingProblem[]

/** A problem may go, such as a date that could not be read. */
function hasNoNewProblem(before: Problems, after: Problems): boolean {
  const keyOf = ({ kind, field, expected }: ReadingProblem) => `${kind} ${field} ${expected}`
  const known = before.map(keyOf)
  return after.every((problem) => {
    const at = known.indexOf(keyOf(problem))
    if (at >= 0) known.splice(at, 1)
    return at >= 0
  })
}
