const KEYS = [
  'id',
  'title',
  'date',
  'severity',
  'status',
  'services',
  'authors',
  'started',
  'detected',
  'alerted',
  'mitigation-started',
  'mitigated',
  'resolved',
  'detected-by',
  'impact',
  'causes',
  'cause-domains',
  'written',
  'confidential',
]

const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['ended', 'mitigated'],
  ['end', 'mitigated'],
  ['start', 'started'],
  ['began', 'started'],
  ['sev', 'severity'],
  ['priority', 'severity'],
  ['state', 'status'],
  ['owner', 'authors'],
  ['affected-services', 'services'],
])

/** The key of the front matter that was probably meant; null when none is near. */
export function nearestKey(written: string): string | null {
  const key = written.slice(0, 40).toLowerCase().replaceAll('_', '-')
  const synonym = SYNONYMS.get(key)
  if (synonym) return synonym
  return nearestWord(key, KEYS)
}

const FARTHEST = 2

/** The one of some words that differs from another in at most two letters; null when none is near. */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const word = written.slice(0, 60)
  const [near] = words
    .filter((known) => Math.abs(known.length - word.length) <= FARTHEST)
    .map((known) => ({ known, far: distance(word, known) }))
    .sort((a, b) => a.far - b.far)
  return near && near.far <= Math.min(FARTHEST, near.known.length / 3) ? near.known : null
}

/** How many letters differ (Levenshtein), as far as it matters: more than the farthest are one more than that. */
function distance(a: string, b: string): number {
  const tooFar = FARTHEST + 1
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = new Array<number>(b.length + 1).fill(tooFar)
    let least = tooFar
    for (let j = Math.max(0, i - FARTHEST); j <= b.length && j <= i + FARTHEST; j += 1) {
      const replaced = j === 0 ? i : (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const far = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? tooFar) + 1)
      next[j] = far
      if (far < least) least = far
    }
    if (least >= tooFar) return tooFar
    row = next
  }
  return row[b.length] ?? 0
}
