import type { Span } from '../fact.js'
import type { Inline, Link, Range } from './blocks.js'

/** What this needs of a token of the Markdown parser. */
export interface InlineToken {
  readonly type: string
  readonly content: string
  readonly attrs: readonly (readonly [string, unknown])[] | null
}

/** One line of a block's content and where it begins in the text. */
export interface ContentLine {
  readonly text: string
  readonly source: number
}

// A link's address may stand between two words; further apart they are not looked for.
const WINDOW = 4_096

/** Walks the tokens of one block once, and finds each word in the source by searching forward from the last. */
export function inlineFrom(tokens: readonly InlineToken[], lines: readonly ContentLine[], span: Span): Inline {
  const content = lines.map((line) => line.text).join('\n')
  const pieces: { at: number; length: number; source: number }[] = []
  const ranges = { link: [] as Link[], strong: [] as Range[], s: [] as Range[], em: [] as Range[], code: [] as Range[] }
  const open: { type: string; start: number; url: string }[] = []
  let plain = ''
  let position = 0
  let hasComment = false
  let isBehindComment = false
  const add = (text: string) => {
    hasComment ||= isBehindComment && text.trim() !== ''
    const found = content.slice(position, position + WINDOW + text.length).indexOf(text)
    if (found >= 0) {
      pieces.push({ at: plain.length, length: text.length, source: sourceOffset(lines, position + found) })
      position += found + text.length
    }
    plain += text
  }
  for (const token of tokens) {
    const { type } = token
    if (type === 'softbreak' || type === 'hardbreak') {
      const end = content.indexOf('\n', position)
      if (end >= 0) position = end + 1
      plain += '\n'
    } else if (type === 'code_inline') {
      const start = plain.length
      add(token.content)
      ranges.code.push({ start, end: plain.length })
    } else if (type === 'html_inline') {
      isBehindComment ||= token.content.startsWith('<!--')
      if (/^<br\b/i.test(token.content)) plain += ' '
    } else if (type.endsWith('_open')) {
      open.push({ type: type.slice(0, -5), start: plain.length, url: addressOf(token) })
    } else if (type.endsWith('_close')) {
      const opened = open.pop()
      if (opened) close(ranges, opened, plain.length)
    } else if (token.content !== '') add(token.content)
  }
  const { link: links, strong, s: struck, em: emphasis, code } = ranges
  hasComment ||= isBehindComment && plain.trim() === ''
  return { plain, span, pieces, links, strong, struck, emphasis, code, hasComment }
}

interface Ranges {
  readonly link: Link[]
  readonly strong: Range[]
  readonly s: Range[]
  readonly em: Range[]
  readonly code: Range[]
}

function close(ranges: Ranges, opened: { type: string; start: number; url: string }, end: number): void {
  const { type, start, url } = opened
  if (type === 'link') ranges.link.push({ start, end, url })
  if (type === 'strong') ranges.strong.push({ start, end })
  if (type === 's') ranges.s.push({ start, end })
  if (type === 'em') ranges.em.push({ start, end })
}

function sourceOffset(lines: readonly ContentLine[], offset: number): number {
  let left = offset
  for (const line of lines) {
    if (left <= line.text.length) return line.source + left
    left -= line.text.length + 1
  }
  const last = lines.at(-1)
  return last ? last.source + last.text.length : 0
}

function addressOf(token: InlineToken): string {
  return String(token.attrs?.find(([name]) => name === 'href')?.[1] ?? '')
}
