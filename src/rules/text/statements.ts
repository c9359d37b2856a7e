import type { Span } from '../../postmortem/fact.js'
import type { Postmortem, Section } from '../../postmortem/model.js'
import type { SectionKind } from '../../postmortem/section-kinds.js'
import { isAscii } from '../../postmortem/word-runs.js'
import { isEnglishDocument } from './english.js'
import { oncePerDocument } from './once-per-document.js'
import { passagesOf } from './passages.js'

/** A sentence or clause of prose with its words and their places in the document. */
export interface Statement extends Around {
  readonly text: string
  readonly start: number
  readonly words: readonly Word[]
}

interface Around {
  /** The kinds of the innermost section around it. */
  readonly kinds: readonly SectionKind[]
  /** It belongs to an entry of the timeline. */
  readonly isEntry: boolean
}

/** In lower case; a contraction makes two: `didn't` is `did` and `not`. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * What an English document tells: every sentence once, under whatever heading. Not action items, references and
 * participants: what will be done is no tale. Documents in other languages tell nothing.
 */
export const statementsOf: (postmortem: Postmortem) => readonly Statement[] = oncePerDocument((postmortem) =>
  isEnglishDocument(postmortem) ? readStatements(postmortem) : [],
)

function readStatements(postmortem: Postmortem): readonly Statement[] {
  const kindsAt = kindsInOrder(postmortem.sections)
  const isItem = anyBetween(postmortem.actionItems)
  const isEntry = anyBetween(postmortem.timeline)
  return passagesOf(postmortem).flatMap(({ text, start }) => {
    const end = start + text.length
    const around = { kinds: kindsAt(start), isEntry: isEntry(start, end) }
    const isOther = isItem(start, end) || around.kinds.some((kind) => NOT_TOLD.has(kind))
    return isOther ? [] : statementsIn(text, start, around)
  })
}

const NOT_TOLD: ReadonlySet<SectionKind> = new Set(['action-items', 'references', 'participants'])

/** The kinds of the innermost section at places that are asked for in order. */
function kindsInOrder(sections: readonly Section[]): (at: number) => readonly SectionKind[] {
  const ordered = [...sections].sort((a, b) => a.span.start - b.span.start)
  const open: Section[] = []
  let next = 0
  return (at) => {
    for (let section = ordered[next]; section && section.span.start <= at; section = ordered[next]) {
      open.push(section)
      next += 1
    }
    while (open.length > 0 && (open.at(-1)?.body.end ?? 0) <= at) open.pop()
    const start = open.at(-1)?.span.start
    return open.filter(({ span }) => span.start === start).map(({ kind }) => kind)
  }
}

/** Whether any of some facts begins between two places that are asked for in order. */
function anyBetween(facts: readonly { readonly span: Span }[]): (start: number, end: number) => boolean {
  const starts = facts.map(({ span }) => span.start).sort((a, b) => a - b)
  let next = 0
  return (start, end) => {
    while ((starts[next] ?? start) < start) next += 1
    return (starts[next] ?? end) < end
  }
}

function statementsIn(text: string, start: number, around: Around): readonly Statement[] {
  const ends = [...text.matchAll(/(?<![.!?])[.!?]+(?=["')*_\]]{0,3}(?:\s|$))|[;|]/g)]
    .filter(({ 0: mark, index }) => mark !== '.' || !ABBREVIATED.test(text.slice(Math.max(0, index - 5), index)))
    .map(({ 0: mark, index }) => index + mark.length)
  const bounds = [0, ...ends, text.length]
  return bounds.slice(1).flatMap((end, at) => {
    const from = bounds[at] ?? 0
    const part = text.slice(from, Math.min(end, from + LONGEST))
    const words = wordsOf(part, start + from)
    return words.length > 0 ? [{ text: part, start: start + from, words, ...around }] : []
  })
}

// What is longer is no sentence: its end is not looked at.
const LONGEST = 2000

const ABBREVIATED = /(?:\b[ie]\.[eg]|\betc|\bvs|\bapprox|\bca)$/i

const WORD = /@?[\p{L}\p{N}][\p{L}\p{N}_-]*(?:'\p{L}{1,2}(?!\p{L}))?/gu
const ASCII_WORD = /@?[a-z0-9][\w-]*(?:'[a-z]{1,2}(?![a-z]))?/g

function wordsOf(text: string, start: number): readonly Word[] {
  const plain = inLowerCase(text).replaceAll('’', "'")
  const words: Word[] = []
  // Words and what is between them take turns: to look for each from where the last one ended is faster than `matchAll`.
  let at = start
  for (const raw of plain.match(isAscii(plain) ? ASCII_WORD : WORD) ?? []) {
    const from = start + plain.indexOf(raw, at - start)
    at = from + raw.length
    if (!raw.includes("'")) words.push({ word: raw, start: from, end: at })
    else for (const word of parts(raw)) words.push({ word, start: from, end: at })
  }
  return words
}

/** As long as before: some letters have longer small ones. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function parts(word: string): readonly string[] {
  if (word.endsWith("n't")) return [word === "can't" ? 'can' : word.slice(0, -3), 'not']
  if (word.endsWith("'ve")) return [word.slice(0, -3), 'have']
  if (word.endsWith("'d")) return [word.slice(0, -2), 'had']
  return [word]
}
