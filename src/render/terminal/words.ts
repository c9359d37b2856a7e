/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** How far an incident lies before another. */
export function earlierBy(days: number): string {
  return days === 0 ? 'the same day' : `${counted(days, 'day')} earlier`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** What the command line can do about remarks: within a sentence or at its start. */
export function mendingHint(count: number): string {
  return `\`npx followthrough check --fix\` mends ${count} of these`
}
