import type { Postmortem } from '../../postmortem/model.js'
import { positionAt } from '../../postmortem/position.js'

/** The first of the findings that begin on one line: a reader mends the line as a whole. */
export function onePerLine<Found extends { readonly start: number }>(
  found: readonly Found[],
  { lineStarts }: Postmortem,
): readonly Found[] {
  const seen = new Set<number>()
  return found.filter(({ start }) => {
    const { line } = positionAt(lineStarts, start)
    return !seen.has(line) && seen.add(line)
  })
}
