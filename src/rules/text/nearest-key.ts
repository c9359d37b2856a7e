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

/** The one of some words that differs from another in at most two letters; null when none is near. */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const word = written.slice(0, 60)
  const [near] = words.map((known) => ({ known, far: distance(word, known) })).sort((a, b) => a.far - b.far)
  return near && near.far <= Math.min(2, near.known.length / 3) ? near.known : null
}

/** How many letters differ (Levenshtein); both words are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
    }
    row = next
  }
  return row[b.length] ?? 0
}
