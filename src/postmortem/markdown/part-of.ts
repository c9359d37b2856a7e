import { type Inline, placeOf, type Range } from './blocks.js'

/** A range of the words of a block as words of their own; null where it holds none. */
export function partOf(inline: Inline, from: number, to: number): Inline | null {
  const words = inline.plain.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = start + words.trim().length
  if (start >= end) return null
  const cut = <T extends Range>(ranges: readonly T[]): T[] =>
    ranges
      .filter((range) => range.end > start && range.start < end)
      .map((range) => ({
        ...range,
        start: Math.max(range.start, start) - start,
        end: Math.min(range.end, end) - start,
      }))
  return {
    plain: inline.plain.slice(start, end),
    span: placeOf(inline, start, end),
    pieces: piecesBetween(inline, start, end),
    links: cut(inline.links),
    strong: cut(inline.strong),
    struck: cut(inline.struck),
    code: cut(inline.code),
    emphasis: cut(inline.emphasis),
    hasComment: inline.hasComment,
  }
}

function piecesBetween(inline: Inline, start: number, end: number): Inline['pieces'] {
  return inline.pieces.flatMap(({ at, length, source }) => {
    const first = Math.max(at, start)
    const last = Math.min(at + length, end)
    return first < last ? [{ at: first - start, length: last - first, source: source + first - at }] : []
  })
}
