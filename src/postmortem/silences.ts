import type { BlockNode } from './markdown/blocks.js'
import type { Silence } from './silence.js'
import type { SourceText } from './source.js'

const OPEN = '<!--'
const CLOSE = '-->'
const OURS = /^followthrough-/i
const SCOPES = ['next-line', 'line', 'file'] as const

/**
 * Comments that silence a rule: `<!-- followthrough-disable-next-line rule: reason -->`, `-line` and `-file`. Others that
 * begin like ours are of unknown scope. Those in code are examples.
 */
export function silencesOf(source: SourceText, nodes: readonly BlockNode[], from: number): Silence[] {
  const comments = commentsIn(source, new Set(codeLines(nodes)), from)
  const next = comments.length === 0 ? [] : nextWithText(source, comments)
  return comments.map((comment) => silenceFrom(comment, next))
}

interface Comment {
  readonly words: string
  readonly start: number
  readonly end: number
  /** From 0. */
  readonly first: number
  readonly last: number
}

function commentsIn({ text, lineStarts }: SourceText, code: ReadonlySet<number>, from: number): Comment[] {
  const comments: Comment[] = []
  let line = from
  let open = text.indexOf(OPEN, lineStarts[from] ?? text.length)
  while (open >= 0) {
    const close = text.indexOf(CLOSE, open + OPEN.length)
    if (close < 0) break
    const end = close + CLOSE.length
    line = lineAt(lineStarts, open, line)
    // Only the first words are looked at before it is known to be ours: many comments may have one end.
    const isOurs = OURS.test(text.slice(open + OPEN.length, open + 200).trimStart())
    const isComment = isOurs && !code.has(line) && text.charAt(open - 1) !== '`'
    if (isComment) {
      const words = text
        .slice(open + OPEN.length, close)
        .replace(/\s+/g, ' ')
        .trim()
      comments.push({ words, start: open, end, first: line, last: lineAt(lineStarts, close, line) })
    }
    open = text.indexOf(OPEN, isComment ? end : open + OPEN.length)
  }
  return comments
}

function lineAt(lineStarts: readonly number[], offset: number, from: number): number {
  let line = from
  while ((lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line += 1
  return line
}

function silenceFrom(comment: Comment, next: readonly number[]): Silence {
  const { words, start, end, first, last } = comment
  const span = { start, end }
  const scope = SCOPES.find((name) => words.startsWith(`followthrough-disable-${name}`))
  const said = words.slice(`followthrough-disable-${scope ?? ''}`.length)
  const colon = said.indexOf(':')
  const rule = (colon < 0 ? said : said.slice(0, colon)).trim()
  if (!scope || rule === '' || !/^\s/.test(said))
    return { scope: 'unknown', rule: words, reason: '', span, line: first + 1 }
  const reason = colon < 0 ? '' : said.slice(colon + 1).trim()
  if (scope !== 'next-line') return { scope, rule, reason, span, line: scope === 'file' ? 0 : first + 1 }
  return { scope, rule, reason, span, line: (next[last + 1] ?? next.length) + 1 }
}

/** For each line the next one with text that is no comment of ours; a list needs an empty line below a comment. */
function nextWithText({ text, lineStarts }: SourceText, comments: readonly Comment[]): number[] {
  let seen = ''
  let at = 0
  for (const { start, end } of comments) {
    seen += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  seen += text.slice(at)
  const next: number[] = []
  for (let line = lineStarts.length - 1; line >= 0; line -= 1) {
    const isBlank = seen.slice(lineStarts[line], lineStarts[line + 1]).trim() === ''
    next[line] = isBlank ? (next[line + 1] ?? lineStarts.length) : line
  }
  return next
}

function* codeLines(nodes: readonly BlockNode[]): Iterable<number> {
  for (const node of nodes) {
    if (node.kind === 'code') for (let line = node.first; line <= node.last; line += 1) yield line
    if (node.kind === 'quote') yield* codeLines(node.children)
    if (node.kind === 'list') for (const item of node.items) yield* codeLines(item.children)
  }
}
