/** The word of a status cell that says the state, and where it begins in the cell: `Done` of `**Done** (#12)`. */
export interface StatusHead {
  readonly words: string
  readonly at: number
}

const LONGEST = 24

/** Marks around the word belong to it; null where the cell begins with more than a word or two. */
export function statusHead(cell: string): StatusHead | null {
  const box = /^\[[ xX]?\]/.exec(cell)
  if (box) return { words: box[0], at: 0 }
  const rest = /\s?[(（:：,、;[<`#]|\s[-–—]\s/.exec(cell)
  const head = cell.slice(0, rest?.index ?? cell.length).trim()
  const marks = /^[*_~]*/.exec(head)?.[0] ?? ''
  const isWhole = marks === '' || (head.length > marks.length && head.endsWith(marks))
  const words = isWhole ? head : head.slice(marks.length)
  if (words.length > LONGEST || words.split(/\s+/).length > 3 || (words === '' && cell !== '')) return null
  return { words, at: isWhole ? 0 : marks.length }
}
