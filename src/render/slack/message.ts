import type { MarkedWords, Message, MessageBlock } from '../../ports/messenger.js'
import { cut } from '../escape/cut.js'
import { plainLine } from '../escape/plain.js'
import { linkTo, type SlackLine, TEXT_LIMIT } from './lines.js'

// Slack takes 50 blocks and about 13,200 characters in all of them; the header, the link and what is counted need some.
const MOST_BLOCKS = 40
const MOST_CHARACTERS = 10_000
/** Rows of tables in one message. */
const MOST_ENTRIES = 20
const HEADER_LIMIT = 150

export interface MessageParts {
  readonly title: string
  /** For notifications: escaped. */
  readonly text: string
  /** What belongs together. */
  readonly parts: readonly (readonly SlackLine[])[]
  /** The page that holds the whole. */
  readonly report: string | null
}

/** Lines as blocks that Slack takes. What does not fit is counted, and stands in the report. */
export function messageOf({ title, text, parts, report }: MessageParts): Message {
  const few = fewEntries(parts)
  const chunks = few.parts.flatMap(chunksOf)
  const kept = chunks.slice(0, fitting(chunks))
  const left = few.left + chunks.slice(kept.length).reduce((sum, { lines }) => sum + lines, 0)
  const blocks = kept.map((chunk): MessageBlock => (chunk.isAside ? aside(chunk.text) : section(chunk.text)))
  const more = left === 0 ? [] : [section(linkTo(report, `and ${left} more`))]
  const whole: readonly MessageBlock[] =
    report === null ? [] : [{ type: 'divider' }, aside(linkTo(report, 'The whole report, always current'))]
  return { text, blocks: [...headerOf(title), ...blocks, ...more, ...whole] }
}

function headerOf(title: string): readonly MessageBlock[] {
  const text = cut(plainLine(title), HEADER_LIMIT)
  return text === '' ? [] : [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }]
}

export function section(text: string): MessageBlock {
  return { type: 'section', text: marked(text) }
}

export function aside(text: string): MessageBlock {
  return { type: 'context', elements: [marked(text)] }
}

function marked(text: string): MarkedWords {
  return { type: 'mrkdwn', text, verbatim: true }
}

interface Few {
  readonly parts: readonly (readonly SlackLine[])[]
  readonly left: number
}

function fewEntries(parts: Few['parts']): Few {
  let entries = 0
  const kept = parts.map((lines) => lines.filter(({ kind }) => kind !== 'entry' || ++entries <= MOST_ENTRIES))
  return { parts: kept.map(withoutBareTitles), left: Math.max(0, entries - MOST_ENTRIES) }
}

/** A title under which nothing is left says nothing. */
function withoutBareTitles(lines: readonly SlackLine[]): readonly SlackLine[] {
  return lines.filter(({ kind }, at) => kind !== 'title' || (lines[at + 1]?.kind ?? 'title') !== 'title')
}

interface Chunk {
  readonly text: string
  readonly isAside: boolean
  /** Titles are not counted. */
  readonly lines: number
}

function chunksOf(lines: readonly SlackLine[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (const { kind, text } of lines) {
    const last = chunks.at(-1)
    const said = kind === 'title' ? 0 : 1
    const joins = kind !== 'aside' && last?.isAside === false && last.text.length + 1 + text.length <= TEXT_LIMIT
    if (last && joins) chunks[chunks.length - 1] = { ...last, text: `${last.text}\n${text}`, lines: last.lines + said }
    else chunks.push({ text, isAside: kind === 'aside', lines: said })
  }
  return chunks
}

/** How many of the first chunks fit into one message. */
function fitting(chunks: readonly Chunk[]): number {
  let characters = 0
  const end = chunks.findIndex(({ text }, at) => {
    characters += text.length
    return at === MOST_BLOCKS || characters > MOST_CHARACTERS
  })
  return end < 0 ? chunks.length : end
}
