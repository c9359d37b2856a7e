import type { Day } from '../../calendar/day.js'
import type { Inline, Range } from '../markdown/blocks.js'
import { oneLine } from '../written.js'
import { type Attribute, type AttributeContext, attributesAt, onlyAttributes } from './attributes.js'
import { ownersIn } from './owners.js'
import { referencesIn, type WrittenReference } from './references.js'
import { isPriority, stateNamed, typeNamed } from './words.js'

/** An item's line taken apart: the words of its title, and what else it says. Offsets count in the plain text. */
export interface ItemWords {
  readonly title: string
  readonly titleRange: Range
  readonly attributes: readonly Attribute[]
  readonly references: readonly WrittenReference[]
  /** The reference at the item's end. */
  readonly last: WrittenReference | null
}

const BOUNDARIES = 24
const BOUNDARY =
  /\s[-–—]\s|[—–]\s?|[,;|(（[、。]\s?|\.\s|[:：]\s|\s(?=@|#\d|https?:|due\s|by\s(?:\d{4}-|end|Q[1-4])|[A-Z]{2,10}-\d|\p{L}{1,20}\/[\w.-]{1,60}#\d|✅|☑|✔|DONE\b|TODO\b|P[0-4]$)/gu

export function itemWords(
  inline: Inline,
  from: number,
  names: ReadonlyMap<string, string>,
  base: Day | null,
): ItemWords {
  const text = inline.plain.replaceAll('\n', ' ')
  const references = referencesIn(inline)
  const context: AttributeContext = { inline, text, references, names, base }
  const start = leading(context, from)
  const end = text.trimEnd().length
  const name = nameAtEnd(context, start.at, end)
  const rest = tailOf(context, start.at, name?.start ?? end)
  const tail = { at: rest.at, attributes: name ? [...rest.attributes, name] : rest.attributes }
  const inside = labelsInside(context, start.at, tail.at)
  const attributes = [...tail.attributes, ...inside, ...start.attributes]
  const titleEnd = trimmedEnd(text, start.at, tail.at, tail.at < end || inside.length > 0)
  const titleRange = { start: start.at, end: titleEnd }
  const title = withoutRanges(text, titleRange, inside)
  const shown = oneLine(title === '' ? text.slice(start.at, end) : title)
  const last = references.findLast((reference) => reference.tracks && reference.start >= tail.at) ?? null
  return {
    title: shown,
    titleRange: title === '' ? { start: start.at, end } : titleRange,
    attributes,
    references,
    last,
  }
}

/** `[Rick]` at the end of a line is who does it. */
function nameAtEnd(context: AttributeContext, from: number, end: number): Extract<Attribute, { kind: 'owner' }> | null {
  const at = context.text.lastIndexOf('[', end)
  if (at <= from || end - at > 44) return null
  const name = /^\[(\p{Lu}[\p{L}.'-]{1,20}(?:\s\p{Lu}[\p{L}.'-]{0,20}){0,2})\]\.?$/u.exec(
    context.text.slice(at, end),
  )?.[1]
  const isOther = name === undefined || stateNamed(name) !== null || isPriority(name) || typeNamed(name) !== null
  if (isOther || /^(?:link|issue|pr)\b/i.test(name) || context.text[at - 1] === '[') return null
  const isLink = context.references.some((reference) => reference.start <= at + 1 && reference.end > at)
  const login = context.names.get(name.toLowerCase())
  return isLink ? null : { kind: 'owner', value: login ? `@${login}` : name, start: at, end }
}

/** The longest end of the line that holds attributes only. */
function tailOf(
  context: AttributeContext,
  from: number,
  end: number,
): { at: number; attributes: readonly Attribute[] } {
  const { text, inline, references } = context
  const ends = [...text.slice(from, end).matchAll(BOUNDARY)].map((found) => from + found.index + found[0].length)
  const marks = [...inline.strong, ...inline.links, ...references].map((range) => range.start).filter((at) => at > from)
  const places = [...new Set([...ends, ...marks])]
    .filter((at) => at < end)
    .sort((one, other) => one - other)
    .slice(-BOUNDARIES)
  for (const at of places) {
    const attributes = onlyAttributes(context, at, end)
    if (attributes && attributes.length > 0) return { at, attributes }
  }
  return { at: end, attributes: [] }
}

/** What stands before the title: a mark of state, `[Platform]`, `@ada:`, `P1:`. */
function leading(context: AttributeContext, from: number): { at: number; attributes: Attribute[] } {
  const { text, names } = context
  const attributes: Attribute[] = []
  let at = from
  for (let turn = 0; turn < 4; turn += 1) {
    while (text[at] === ' ' || text[at] === '\uFE0F') at += 1
    const emoji = /^(?:✅|☑|✔|✓|🟢|⬜|🔲|⏳|🚧|🔄|❌|🟡|🔴)/u.exec(text.slice(at, at + 3))
    const tag = /^\[([^[\]]{1,40})\](?!\()/.exec(text.slice(at, at + 44))
    const word = /^(?:@[\w/-]{1,80}|P[0-4]|TODO|DONE)(?=\s?[:：]|\s[-–—]\s)\s?[:：–—-]?/.exec(text.slice(at, at + 90))
    const found = emoji?.[0] ?? tag?.[0] ?? word?.[0]
    if (found === undefined) break
    const inTag = tag?.[1] ?? ''
    const isOwner = tag && !/^[#\d]|link|\bto\b|^[ xX]$/.test(inTag) && !isPriority(inTag) && typeNamed(inTag) === null
    const isLink = context.references.some((reference) => reference.start >= at && reference.end <= at + found.length)
    if (tag && isLink) break
    const inner = at + (tag ? 1 : 0)
    if (isOwner) attributes.push(...tagOwners(inTag, inner, names))
    else attributes.push(...attributesAt(context, inner, at + found.length))
    at += found.length
  }
  while (text[at] === ' ') at += 1
  return { at, attributes }
}

function tagOwners(tag: string, offset: number, names: ReadonlyMap<string, string>): Attribute[] {
  return ownersIn(tag, offset, names).flatMap((owner) =>
    owner.kind === 'owner' ? [{ ...owner, kind: 'owner' as const }] : [],
  )
}

const LABEL =
  /(?:owners?|assignees?|assigned to|dri|担当者?|due(?: date)?|deadline|期限|締切|priority|優先度)\s?[:：]/giu

/** Labelled attributes in the middle of a line: nobody writes "Owner:" for anything else. */
function labelsInside(context: AttributeContext, from: number, to: number): Attribute[] {
  const found: Attribute[] = []
  let past = from
  for (const label of context.text.slice(from, to).matchAll(LABEL)) {
    const at = from + label.index
    if (at < past) continue
    const attributes = attributesAt(context, at, context.text.length)
    found.push(...attributes)
    past = Math.max(at + label[0].length, ...attributes.map((attribute) => attribute.end))
  }
  return found
}

/** Where something was cut off, the full stop before it goes too, unless a dash parts them. */
function trimmedEnd(text: string, from: number, to: number, isCut: boolean): number {
  let end = to
  while (end > from && /\s/.test(text[end - 1] ?? '')) end -= 1
  const isParted = /^\s[-–—]\s/.test(text.slice(end, end + 3))
  if (isCut && !isParted && text[end - 1] === '.' && text[end - 2] !== '.') end -= 1
  while (end > from && /[\s,;|(（[、:：–—-]/.test(text[end - 1] ?? '')) end -= 1
  return end
}

function withoutRanges(text: string, range: Range, ranges: readonly Range[]): string {
  let title = ''
  let at = range.start
  for (const hole of [...ranges].sort((one, other) => one.start - other.start)) {
    if (hole.start > at) title += text.slice(at, Math.min(hole.start, range.end))
    at = Math.max(at, hole.end)
  }
  if (at < range.end) title += text.slice(at, range.end)
  const words = title
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ')
  return words.slice(0, trimmedEnd(words, 0, words.length, ranges.length > 0))
}
