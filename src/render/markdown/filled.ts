/** What of each thing fits. */
export interface Filled {
  readonly parts: readonly string[]
  /** One line each, for those that come after them. */
  readonly lines: readonly string[]
  /** How many are left out. */
  readonly rest: number
}

export interface Choices {
  /** The longest first. */
  readonly parts: readonly string[]
  readonly line: string
}

// Between two of them.
const APART = 9

/** The longest parts that fit, one after the other; then a line for each of the others, which keep up to half of the room. */
export function filled(things: readonly Choices[], room: number): Filled {
  const parts: string[] = []
  const lines: string[] = []
  let left = room
  let owed = things.reduce((total, { line }) => total + line.length + 1, 0)
  for (const { parts: choices, line } of things) {
    owed -= line.length + 1
    const free = left - Math.min(owed, room / 2)
    const part = lines.length > 0 ? undefined : choices.find((text) => text.length + APART <= free)
    left -= part === undefined ? line.length + 1 : part.length + APART
    if (left < 0) break
    if (part === undefined) lines.push(line)
    else parts.push(part)
  }
  return { parts, lines, rest: things.length - parts.length - lines.length }
}
