import { isPlaceholder } from '../../postmortem/sections/placeholder.js'

/** A key at the top level of front matter, with the lines that belong to it. */
export interface KeyLines {
  readonly name: string
  /** As written, with the blanks after the colon left out. */
  readonly value: string
  /** With its `#`; empty where there is none. */
  readonly comment: string
  /** The lines below it that are part of its value. */
  readonly below: readonly string[]
}

export type FrontMatterPart = { readonly kind: 'other'; readonly line: string } | ({ readonly kind: 'key' } & KeyLines)

/** The lines between the fences. Templates need not be YAML (`title: {{title}}` is none), so they are read by lines. */
export function partsOf(lines: readonly string[]): readonly FrontMatterPart[] {
  const parts: FrontMatterPart[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    const key = KEY.exec(line)
    if (key) parts.push({ kind: 'key', name: key[1] ?? '', ...splitValue(key[2] ?? ''), below: [] })
    else if (last?.kind === 'key' && BELOW.test(line))
      parts[parts.length - 1] = { ...last, below: [...last.below, line] }
    else parts.push({ kind: 'other', line })
  }
  return parts
}

const KEY = /^([A-Za-z][\w-]{0,60})[ \t]*:(?:[ \t]+(.*))?$/
const BELOW = /^(?:[ \t]+\S|-[ \t]|-$)/

export function linesOf(part: FrontMatterPart): readonly string[] {
  if (part.kind === 'other') return [part.line]
  const { name, value, comment, below } = part
  return [[`${name}:`, value, comment].filter((words) => words !== '').join(' '), ...below]
}

function splitValue(rest: string): Pick<KeyLines, 'value' | 'comment'> {
  const at = commentAt(rest)
  return { value: rest.slice(0, at).trim(), comment: rest.slice(at).trim() }
}

/** Where `#` begins a comment: at the start or after a blank, and not within quotes. */
function commentAt(text: string): number {
  let quote = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '#' && (at === 0 || /\s/.test(text[at - 1] ?? ''))) return at
  }
  return text.length
}

const NOTHING = new Set(['', 'null', '~', '[]', '{}', '""', "''", '[""]', "['']"])

/** Nothing, or something that a template leaves to be replaced: also a list that holds nothing else. */
export function isOpen({ value, below }: KeyLines): boolean {
  const lines = below.map((line) => line.trim().replace(/^-\s*/, ''))
  return [value, ...lines].every((words) => isOpenValue(words.replace(/\s#.*/s, '')))
}

function isOpenValue(written: string): boolean {
  const words = written.trim()
  if (NOTHING.has(words)) return true
  const inner = words
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^@/, '')
  return /^\{\{.{1,40}\}\}$/.test(inner) || (inner !== '' && isPlaceholder(inner))
}
