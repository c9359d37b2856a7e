const WORDS: readonly RegExp[] = [
  /^(?:critical|blocker|catastrophic|severe|emergency|致命的|kritisch|critique|crítico|crítica)$/,
  /^(?:major|high|serious|重大|hoch|majeur|alta|alto)$/,
  /^(?:moderate|medium|minor|mittel|中|media|medio|mineur)$/,
  /^(?:low|trivial|negligible|cosmetic|gering|低|baja|faible)$/,
]
const NUMBERED = /^(?:sev|severity|s|p|prio|priority|level|class)?[\s_:#-]{0,2}([0-9])$/

/** The rank of a severity as people write it on the team's scale, 0 for the worst; null where it is not on it. */
export function severityRank(text: string, severities: readonly string[]): number | null {
  const head = text.slice(0, 80).split(/[(（,;–—]|\s-\s/)[0] ?? ''
  const words = head
    .replace(/\p{Extended_Pictographic}|\uFE0F|\*/gu, '')
    .trim()
    .toLowerCase()
  if (words === '') return null
  const own = severities.findIndex((severity) => severity.toLowerCase() === words)
  if (own >= 0) return own
  const number = NUMBERED.exec(words)?.[1]
  const rank =
    number === undefined ? WORDS.findIndex((pattern) => pattern.test(words)) : rankOf(Number(number), severities)
  return rank >= 0 && rank < severities.length ? rank : null
}

/** The number as the team's own scale counts: `SEV0` to `SEV3` begins at 0. */
function rankOf(number: number, severities: readonly string[]): number {
  const byNumber = severities.findIndex((severity) => Number(/\d/.exec(severity)?.[0]) === number)
  return byNumber >= 0 ? byNumber : number - 1
}

/** The team's own spelling, where the text is on its scale; else the text. */
export function severityAsWritten(text: string, severities: readonly string[]): string {
  const rank = severityRank(text, severities)
  return rank === null ? text : (severities[rank] ?? text)
}
