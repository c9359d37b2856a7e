import { lineStartsOf } from '../postmortem/position.js'

/**
 * Finds the line that a line of the base version has become: the one that is most like it of those that the base version
 * had not, so that it is one line and no other. Of lines that kept as much of it the one without its remark is it:
 * whoever mends an item and adds another like it has written the other.
 */
export function editsOf(
  before: string,
  after: string,
): (line: number, hasRemark: (line: number) => boolean) => number | null {
  const [old, now] = [linesIn(before), linesIn(after)]
  const isGone = moreOftenIn(old, now)
  const isNew = moreOftenIn(now, old)
  const added = now.flatMap((text, at) => (isNew(text) ? [{ line: at + 1, words: wordsIn(text) }] : []))
  return (line, hasRemark) => {
    const text = old[line - 1] ?? ''
    if (!isGone(text)) return null
    const words = wordsIn(text)
    const alike = added
      .map((one) => ({ line: one.line, likeness: likenessOf(words, one.words), remarked: hasRemark(one.line) }))
      .filter(({ likeness }) => likeness.share >= COMPARABLE)
      .sort((a, b) => b.likeness.kept - a.likeness.kept || +a.remarked - +b.remarked || moreAlike(a, b))
    const [best] = alike
    return best?.likeness.isEdit ? best.line : null
  }
}

/** The text of a line with single blanks. */
export function singleBlanks(line: string): string {
  return line.trim().replace(/\s+/g, ' ')
}

interface Likeness {
  /** How many of the words of the base version are there still. */
  readonly kept: number
  /** How much of both lines is the same, from 0 to 1. */
  readonly share: number
  readonly isEdit: boolean
}

const COMPARABLE = 0.4
const SAME = 0.6

/** Most words of two lines are the same, or all but one. */
function likenessOf(before: ReadonlySet<string>, after: ReadonlySet<string>): Likeness {
  const kept = [...before].filter((word) => after.has(word)).length
  const share = kept === 0 ? 0 : (2 * kept) / (before.size + after.size)
  const differsInOne = before.size - kept <= 1 && after.size - kept <= 1
  return { kept, share, isEdit: share >= SAME || (kept > 0 && differsInOne) }
}

function moreAlike(a: { readonly likeness: Likeness }, b: { readonly likeness: Likeness }): number {
  return b.likeness.share - a.likeness.share
}

function linesIn(text: string): readonly string[] {
  const starts = lineStartsOf(text)
  return starts.map((start, at) => singleBlanks(text.slice(start, starts[at + 1] ?? text.length)))
}

function moreOftenIn(one: readonly string[], other: readonly string[]): (text: string) => boolean {
  const [times, others] = [timesOf(one), timesOf(other)]
  return (text) => (times.get(text) ?? 0) > (others.get(text) ?? 0)
}

function timesOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1)
  return times
}

function wordsIn(line: string): ReadonlySet<string> {
  return new Set(line.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)))
}
