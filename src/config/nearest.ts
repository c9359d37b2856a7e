/** The name that a person most likely meant; null when none is near. */
export function nearest(written: string, names: Iterable<string>): string | null {
  const word = written.toLowerCase().slice(0, 64)
  let best: string | null = null
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const name of names) {
    const distance = editsBetween(word, name.toLowerCase())
    if (distance < least) [best, least] = [name, distance]
  }
  return best
}

/** Levenshtein's distance. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
