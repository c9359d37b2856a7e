/** Texts that were handled wrongly once, with what was wrong. */
export const FOUND: readonly (readonly [wrong: string, text: string])[] = [
  ['lines that look like rows hid their marks from the gate: 7 s', `words\n${`| ${'!['.repeat(23)}\n`.repeat(4_900)}`],
  ['so did lines that look like items', `words\n${`10. ${'[a]['.repeat(11)}\n`.repeat(4_900)}`],
  ['many paragraphs just within the limit of marks: 4 s', `${'!['.repeat(990)}\n\n`.repeat(130)],
]
