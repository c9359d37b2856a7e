import type { Statement, Word } from './statements.js'

/** What in a statement is louder than its facts: a word, or its exclamation mark. */
export function loudIn(statement: Statement): { readonly start: number; readonly end: number } | null {
  const { words } = statement
  const loud = words.find((_, at) => isLoud(words, at))
  if (loud) return { start: loud.start, end: loud.end }
  return exclamationOf(statement)
}

const LOUD = new Set(
  `ridiculous ridiculously insane insanely crazy terrible terribly disaster disastrous nightmare horrible horribly
  horrific awful awfully absurd absurdly outrageous shocking shockingly unbelievable unbelievably wtf omg`.split(/\s+/),
)

/** Disaster recovery is a discipline, and `we feel terrible` an apology. */
function isLoud(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  if (!LOUD.has(word)) return false
  if (word === 'disaster') return !PLANNED.has(words[at + 1]?.word ?? '') && words[at - 1]?.word !== 'natural'
  return !FEELS.has(words[at - 1]?.word ?? '')
}

const PLANNED = new Set(
  'recovery plan plans planning preparedness resilience site sites response exercise exercises drill drills tolerance'.split(
    ' ',
  ),
)
const FEELS = new Set(['feel', 'feels', 'felt'])

/** A single mark in an aside in parentheses is a smile. */
function exclamationOf({
  text,
  words,
  start,
  kinds,
}: Statement): { readonly start: number; readonly end: number } | null {
  if (!text.includes('!')) return null
  const mark = /\p{L}[*_)]{0,3}(!+)[*_)]{0,3}$/u.exec(text.trimEnd())
  if (!mark?.[1] || isGlad(words) || kinds.some((kind) => kind === 'went-well' || kind === 'lucky')) return null
  const end = text.lastIndexOf('!') + 1
  const open = text.lastIndexOf('(', end)
  if (mark[1].length === 1 && open > text.lastIndexOf(')', end)) return null
  const from = Math.max(text.lastIndexOf('\n', end), open) + 1
  const shown = words.slice(-LAST).find((word) => word.start >= start + from)
  return { start: shown?.start ?? start + from, end: start + end }
}

/** So many words before the mark are shown. */
const LAST = 5

/** Thanks, wishes and good news lay no blame. */
function isGlad(words: readonly Word[]): boolean {
  return words.some(({ word }) => GLAD.has(word))
}

const GLAD = new Set(
  `thank thanks thankful kudos congratulations congrats shoutout welcome cheers great good nice online back resolved
  complete completed helps helped averted works working fixed recovered restored success successful successfully
  responded popular`.split(/\s+/),
)
