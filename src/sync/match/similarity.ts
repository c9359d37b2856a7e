/** A text for comparison: one case, one form of each character, single blanks. */
export function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')
}

/** From 0 to 1: the share of pairs of letters that two plain texts have in common (Dice's coefficient). */
export function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0)
  const all = sizeOf(a) + sizeOf(b)
  return all === 0 ? 0 : (2 * common) / all
}

/** Pairs of neighbouring letters with how often they occur. */
export function pairsOf(plain: string): ReadonlyMap<string, number> {
  const letters = [...plain]
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = `${letters[at]}${letters[at + 1]}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  let size = 0
  for (const count of pairs.values()) size += count
  return size
}
