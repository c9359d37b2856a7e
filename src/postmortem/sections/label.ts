import type { Inline } from '../markdown/blocks.js'

/** Bold words at the start of a line that end in a colon, or are the whole line. `end` is where the rest begins. */
export function labelAt(inline: Inline, start: number): { readonly words: string; readonly end: number } | null {
  const bold = inline.strong.find((range) => range.start === start)
  if (!bold || bold.end - bold.start > 80) return null
  const words = inline.plain.slice(bold.start, bold.end).trim()
  const after = inline.plain.slice(bold.end, bold.end + 3)
  const colon = /^\s?[:：]/.exec(after)
  const isWhole = after === '' || after.startsWith('\n')
  if (!colon && !isWhole && !/[:：]$/.test(words)) return null
  return { words, end: bold.end + (colon?.[0].length ?? 0) }
}

/** The offset at which each line of a plain text begins. */
export function lineStartsIn(plain: string): number[] {
  const starts = [0]
  for (let at = plain.indexOf('\n'); at >= 0; at = plain.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
