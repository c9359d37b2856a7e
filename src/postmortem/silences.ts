import type { BlockNode } from './markdown/blocks.js'
import type { Silence } from './model.js'
import type { SourceText } from './source.js'

const OPEN = '<!-- followthrough-disable-'
const CLOSE = '-->'
const SCOPES: readonly Silence['scope'][] = ['next-line', 'line', 'file']

/** Comments that silence a rule: `<!-- followthrough-disable-next-line rule: reason -->`, `-line` and `-file`. Those in code are examples. */
export function silencesOf(source: SourceText, nodes: readonly BlockNode[], from: number): Silence[] {
  const code = new Set(codeLines(nodes))
  const silences: Silence[] = []
  for (let line = from; line < source.lines.length; line += 1) {
    const silence = code.has(line) ? null : silenceIn(source, line)
    if (silence) silences.push(silence)
  }
  return silences
}

function silenceIn(source: SourceText, line: number): Silence | null {
  const text = source.lines[line] ?? ''
  const start = text.indexOf(OPEN)
  const end = start < 0 ? -1 : text.indexOf(CLOSE, start)
  if (end < 0 || text.charAt(start - 1) === '`') return null
  const inner = text.slice(start + OPEN.length, end)
  const scope = SCOPES.find((name) => inner.startsWith(`${name} `))
  if (!scope) return null
  const said = inner.slice(scope.length).trim()
  const colon = said.indexOf(':')
  const at = source.lineStarts[line] ?? 0
  return {
    scope,
    rule: (colon < 0 ? said : said.slice(0, colon)).trim(),
    reason: colon < 0 ? '' : said.slice(colon + 1).trim(),
    span: { start: at + start, end: at + end + CLOSE.length },
    line: lineOf(source, line, scope),
  }
}

function lineOf(source: SourceText, line: number, scope: Silence['scope']): number {
  if (scope === 'file') return 0
  if (scope === 'line') return line + 1
  let next = line + 1
  // Several comments may stand above one line, and a list needs an empty line below a comment.
  while (next < source.lines.length && isPassedOver(source.lines[next] ?? '')) next += 1
  return next + 1
}

function isPassedOver(text: string): boolean {
  return text.trim() === '' || text.trimStart().startsWith(OPEN)
}

function* codeLines(nodes: readonly BlockNode[]): Iterable<number> {
  for (const node of nodes) {
    if (node.kind === 'code') for (let line = node.first; line <= node.last; line += 1) yield line
    if (node.kind === 'quote') yield* codeLines(node.children)
    if (node.kind === 'list') for (const item of node.items) yield* codeLines(item.children)
  }
}
