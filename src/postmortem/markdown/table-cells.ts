import type { Inline } from './blocks.js'

/** A cell of a table row: its text without blanks around, and the offset in the line at which that stands or would. */
export interface CellText {
  readonly text: string
  readonly offset: number
}

/**
 * Cells as GitHub counts them: every pipe without a backslash separates. Where that gives another number than the
 * table has columns, and leaving pipes inside code alone gives exactly that number, people meant the latter.
 */
export function cellsOf(line: string, columns: number | null): CellText[] {
  const plain = shown(line, split(line, false), columns)
  if (columns === null || plain.length === columns || !line.includes('`')) return plain
  const lenient = shown(line, split(line, true), columns)
  return lenient.length === columns ? lenient : plain
}

/** Without what stands behind the last column and cannot be seen: comments, which may hold pipes, and empty cells. */
function shown(line: string, cells: readonly CellText[], columns: number | null): CellText[] {
  const first = columns === null ? undefined : cells[columns]
  if (columns === null || !first) return [...cells]
  const isSeen = /[^|\s]/.test(withoutComments(line.slice(first.offset)))
  return cells.slice(0, isSeen ? cells.length : columns)
}

function withoutComments(text: string): string {
  let left = ''
  let at = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open)
    if (close < 0) break
    left += text.slice(at, open)
    at = close + '-->'.length
  }
  return left + text.slice(at)
}

function split(line: string, codeHolds: boolean): CellText[] {
  const begin = line.length - line.trimStart().length
  const end = line.trimEnd().length
  const cells: CellText[] = []
  let start = line[begin] === '|' ? begin + 1 : begin
  let inCode = false
  for (let at = start; at < end; at += 1) {
    const character = line[at]
    if (character === '\\') at += 1
    else if (character === '`') inCode = !inCode
    else if (character === '|' && !(codeHolds && inCode)) {
      cells.push(cell(line, start, at))
      start = at + 1
    }
  }
  if (start < end) cells.push(cell(line, start, end))
  return cells
}

function cell(line: string, start: number, end: number): CellText {
  const text = line.slice(start, end)
  const before = text.trim() === '' ? Math.min(1, text.length) : text.length - text.trimStart().length
  return { text: text.trim(), offset: start + before }
}

/** Pieces of a cell that was read without the backslashes before its pipes, where they stand with them. */
export function pastEscapes(pieces: Inline['pieces'], written: string, source: number): Inline['pieces'] {
  const pipes = [...written.matchAll(/\\\|/g)].map(({ index }, before) => source + index - before)
  if (pipes.length === 0) return pieces
  return pieces.flatMap(({ at, length, source: from }) => {
    const cuts = [from, ...pipes.filter((pipe) => pipe > from && pipe < from + length), from + length]
    return cuts.slice(0, -1).map((start, index) => ({
      at: at + start - from,
      length: (cuts[index + 1] ?? start) - start,
      source: start + pipes.filter((pipe) => pipe <= start).length,
    }))
  })
}
