import { lineStartsOf, positionAt } from '../postmortem/position.js'
import { applyEdits } from './apply-edits.js'
import { areApart, type Edit, type EditSet, inOrder } from './edit.js'

/** Lines count from 1 and are inclusive; no replacement means that the lines go. */
export interface LineReplacement {
  readonly startLine: number
  readonly endLine: number
  readonly replacement: readonly string[]
}

/** Which whole lines a fix replaces, and with what; null when it leaves lines between its edits, or changes nothing. */
export function lineReplacement(text: string, fix: EditSet): LineReplacement | null {
  const edits = inOrder(fix.edits)
  const [first] = edits
  if (!first || !areApart(edits)) return null
  const starts = lineStartsOf(text)
  if (!areOnNeighbouringLines(edits, starts)) return null

  const lineOf = (offset: number) => positionAt(starts, offset).line
  // What is put in after the last line end is put in after the last line: people see none behind it.
  const top = first.span.start === text.length ? lineOf(Math.max(0, text.length - 1)) : lineOf(first.span.start)
  const from = starts[top - 1] ?? 0
  const to = starts[lineOf(edits.at(-1)?.span.end ?? 0)] ?? text.length
  const within = edits.map(({ span, text: own }) => ({
    span: { start: span.start - from, end: span.end - from },
    text: own,
  }))
  const before = text.slice(from, to)
  return smallest(linesOf(before), linesOf(applyEdits(before, within)), top)
}

function areOnNeighbouringLines(edits: readonly Edit[], starts: readonly number[]): boolean {
  return edits.every(({ span }, at) => {
    const before = edits[at - 1]
    return !before || positionAt(starts, span.start).line <= positionAt(starts, before.span.end).line + 1
  })
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Without equal lines around it; one line stays, for something must be replaced. */
function smallest(before: readonly string[], after: readonly string[], line: number): LineReplacement | null {
  const shorter = Math.min(before.length - 1, after.length)
  let below = 0
  while (below < shorter && before[before.length - 1 - below] === after[after.length - 1 - below]) below += 1
  let above = 0
  while (above < shorter - below && before[above] === after[above]) above += 1
  const [old, replacement] = [before.slice(above, before.length - below), after.slice(above, after.length - below)]
  const isSame = old.length === replacement.length && old.every((words, at) => words === replacement[at])
  return isSame || old.length === 0
    ? null
    : { startLine: line + above, endLine: line + above + old.length - 1, replacement }
}
