/** A cell of a table row: its text without blanks around, and the offset of that text in the line. */
export interface CellText {
  readonly text: string
  readonly offset: number
}

/**
 * Cells as GitHub counts them: every pipe without a backslash separates. Where that gives another number than the
 * table has columns, and leaving pipes inside code alone gives exactly that number, people meant the latter.
 */
export function cellsOf(line: string, columns: number | null): CellText[] {
  const plain = split(line, false)
  if (columns === null || plain.length === columns || !line.includes('`')) return plain
  const lenient = split(line, true)
  return lenient.length === columns ? lenient : plain
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
  return { text: text.trim(), offset: start + text.length - text.trimStart().length }
}
