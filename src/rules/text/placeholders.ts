import type { Span } from '../../postmortem/fact.js'
import { isPlaceholder } from '../../postmortem/sections/placeholder.js'
import { masked } from './masked.js'

export interface Placeholder {
  /** A time to fill in, a word such as TBD, a note to oneself, words of a template, or what it asks for in italics. */
  readonly kind: 'time' | 'word' | 'note' | 'template' | 'instruction'
  readonly span: Span
}

/** What a template or a hurried author left for somebody to replace: the first of each line, code and quotations left out. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  // `masked` takes words in angle brackets for tags and blanks what tells a link; a template means them as words.
  const marked = text.replace(ANGLES, '‹$1›').replace(BRACKETS, '‹$1›')
  if (!MAY_HOLD.test(marked)) return []
  const lines = masked(marked).split('\n')
  let next = 0
  return lines.flatMap((line, index) => {
    const start = next
    next += line.length + 1
    if (line.length > LONGEST || !MAY_HOLD.test(line) || isDivider(lines[index + 1] ?? '')) return []
    const found = phraseIn(line) ?? instructionIn(line) ?? unitIn(line)
    return found ? [{ kind: found.kind, span: { start: start + found.start, end: start + found.end } }] : []
  })
}

/** What every placeholder has: most documents and lines need no closer look. */
const MAY_HOLD =
  /[‹›]|\{\{|lorem ipsum|hh:mm|xx:xx|yyyy[-/]|\btb[da]\b|todo|fixme|\bxxx\b|to be (?:determined|done|filled)|^[^\S\n]{0,80}[*_](?:list|describe|explain|write|add|include|provide|give|please|what|who|how|when|why) /im

interface Found {
  readonly kind: Placeholder['kind']
  readonly start: number
  readonly end: number
}

const LONGEST = 2000
const ASKING =
  'describe|insert|add|enter|fill in|explain|list|your|name of|link to|brief|short|summary of|title of|date of|what|who|when|why|how'
const ANGLES = new RegExp(`<((?:${ASKING}) [^<>=\\n]{1,120}|owner|name|date|team|service|severity|tbd|todo)>`, 'gi')
const BRACKETS = /\[((?:insert|describe|enter|fill in|your|name of|explain) [^\]\n]{1,120})\](?![[(:])/gi

/** Unmistakable wherever they stand. */
const PHRASES = [
  new RegExp(`‹(?:${ASKING}) [^‹›]{1,120}›`, 'i'),
  /\{\{ ?[a-z]{2,20}(?: [a-z:-]{2,20}){1,2} ?\}\}/i,
  /\blorem ipsum\b/i,
]

function phraseIn(line: string): Found | null {
  for (const phrase of PHRASES) {
    const found = phrase.exec(line)
    if (found) return { kind: 'template', start: found.index, end: found.index + found[0].length }
  }
  return null
}

const INSTRUCTION =
  /^([*_])(?:list|describe|explain|write|add|include|provide|give|please|what|who|how|when|why) [^*_]{5,300}\1$/i

function instructionIn(line: string): Found | null {
  const words = line.trim()
  const start = line.length - line.trimStart().length
  return INSTRUCTION.test(words) ? { kind: 'instruction', start, end: start + words.length } : null
}

const TIME = /^(?:[\d?/.-]{4,14}[ ,T]{1,3})?(?:hh:mm|xx:xx)(?::ss|:xx)?(?![\p{L}\d])|^yyyy[-/]mm[-/]dd(?![\p{L}\d])/iu
const WORD = /^(?:tbd|tba|todo|fixme|xxx|to be determined|to be done|to be filled(?: in)?)\.?$/i
const NOTE = /^(?:TODO|FIXME)(?::|\s-\s)/

/** A cell, a line or what stands behind its label, when it holds nothing else. */
function unitIn(line: string): Found | null {
  for (const { start, text } of unitsOf(line)) {
    const time = TIME.exec(text)?.[0]
    if (time) return { kind: 'time', start, end: start + time.length }
    const end = start + text.length
    if (WORD.test(text)) return { kind: 'word', start, end }
    if (NOTE.test(text)) return { kind: 'note', start, end }
    const isTemplate =
      /^(?:‹[^‹›]{1,80}›|\{\{.{1,80}\}\})$/.test(text) && isPlaceholder(text.replace('‹', '<').replace('›', '>'))
    if (isTemplate) return { kind: 'template', start, end }
  }
  return null
}

const MARKS = /^[\s#]{0,20}(?:(?:[-*+]|\d{1,3}[.)])\s{1,4})?(?:\[[ xX]\]\s{1,4})?/
const LABEL = /^([^|:：]{1,60})[:：][*_\s]{0,4}(?=\S)/

function unitsOf(line: string): readonly { readonly start: number; readonly text: string }[] {
  if (line.trimStart().startsWith('|')) {
    let next = 0
    return line.split('|').map((cell) => {
      const start = next
      next += cell.length + 1
      return trimmed(cell, start)
    })
  }
  const from = MARKS.exec(line)?.[0].length ?? 0
  const rest = line.slice(from)
  const label = LABEL.exec(rest)
  const isExplained = /format/i.test(label?.[1] ?? '')
  const behind = label && !isExplained ? [trimmed(rest.slice(label[0].length), from + label[0].length)] : []
  return [trimmed(rest, from), ...behind]
}

/** Without blanks and marks of emphasis around it. */
function trimmed(text: string, start: number): { start: number; text: string } {
  const before = /^[\s*_]{0,20}/.exec(text)?.[0].length ?? 0
  let end = text.length
  while (end > before && /[\s*_]/.test(text[end - 1] ?? '')) end -= 1
  return { start: start + before, text: text.slice(before, end) }
}

function isDivider(line: string): boolean {
  return /^[\s|:-]{3,400}$/.test(line) && line.includes('-') && line.includes('|')
}
