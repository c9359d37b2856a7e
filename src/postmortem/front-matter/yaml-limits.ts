/** A line of the front matter, from 0 at its first, and what is wrong with it. */
export interface LimitBroken {
  readonly line: number
  readonly reason: string
}

const CHARACTERS = 16 * 1024
const LINES = 500
const DEPTH = 16
const KEYS = 300

/** One linear pass over the lines between the fences, before any YAML parser: parsers may not survive depth. */
export function brokenLimit(lines: readonly string[]): LimitBroken | null {
  if (lines.length > LINES) return { line: LINES, reason: `The front matter has more than ${LINES} lines.` }
  let characters = 0
  let keys = 0
  let flow = 0
  const indents: number[] = []
  for (const [line, text] of lines.entries()) {
    const start = lineStart(text)
    characters += text.length + 1
    keys += countOf(text, ':')
    flow = Math.max(0, flow + countOf(text, '[') + countOf(text, '{') - countOf(text, ']') - countOf(text, '}'))
    if (text.trim() !== '') nest(indents, start.indent)
    if (characters > CHARACTERS) return { line, reason: 'The front matter is larger than 16 KiB.' }
    if (keys > KEYS) return { line, reason: `The front matter has more than ${KEYS} keys.` }
    if (flow > DEPTH || indents.length + start.dashes > DEPTH || deepestFlow(text) > DEPTH) {
      return { line, reason: `The front matter nests deeper than ${DEPTH} levels.` }
    }
    if (isForbidden(text, start.content)) {
      return { line, reason: 'The front matter uses a directive, a second document or a complex key.' }
    }
  }
  return null
}

/** `%YAML`, `...`, `---x`, `? key`. */
function isForbidden(text: string, content: string): boolean {
  if (text.startsWith('%') || text.startsWith('---') || (text.startsWith('...') && text.trimEnd() === '...'))
    return true
  return content === '?' || content.startsWith('? ') || content.startsWith('?\t') || /[[{,] ?\?[ \t]/.test(content)
}

/** The indentation, how many `- ` follow it, and the rest. */
function lineStart(text: string): { indent: number; dashes: number; content: string } {
  let at = text.length - text.trimStart().length
  const indent = at
  let dashes = 0
  while (text[at] === '-' && (text[at + 1] === ' ' || text[at + 1] === '\t' || at + 1 === text.length)) {
    dashes += 1
    at += 1
    while (text[at] === ' ' || text[at] === '\t') at += 1
  }
  return { indent, dashes, content: text.slice(at) }
}

function nest(indents: number[], indent: number): void {
  while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop()
  indents.push(indent)
}

function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1
  return count
}

function deepestFlow(text: string): number {
  let depth = 0
  let deepest = 0
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1
    if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
