import type { Incident } from './incident.js'
import type { Resemblance } from './resemblance.js'

const NAMES = 3
const WORDS = 4
const KINDS = 2
// Words of the texts say less than any of the others.
const ENOUGH = 2

/** What two incidents have in common, in short clauses and in the words of the later one: "same service `checkout`". */
export function becauseOf(later: Incident, { services, causes, kinds, titleWords, words }: Resemblance) {
  const written = (stems: readonly string[]) => stems.slice(0, WORDS).map((stem) => later.written.get(stem) ?? stem)
  const told = [
    ...clause(services.length === 1 ? 'same service' : 'same services', services.slice(0, NAMES)),
    ...clause(causes.length === 1 ? 'same cause' : 'same causes', causes.slice(0, NAMES)),
    ...clause('both are about', kinds.slice(0, KINDS)),
    ...clause('both titles say', written(titleWords)),
  ]
  return told.length < ENOUGH ? [...told, ...clause('both speak of', written(words))] : told
}

function clause(lead: string, words: readonly string[]): readonly string[] {
  return words.length === 0 ? [] : [`${lead} ${words.map(inBackticks).join(', ')}`]
}

export function inBackticks(words: string): string {
  const line = words
    .replace(/[\p{C}`]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ')
  return `\`${line}\``
}
