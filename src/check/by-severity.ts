import { severityRank } from '../postmortem/severity.js'

/**
 * What a table by severity says for an incident of a rank (0 is the worst). Keys of the team's own scale come first;
 * keys of another scale, such as the defaults `SEV1` for a team that says `P1`, count by rank.
 */
export function bySeverity<T>(
  table: Readonly<Record<string, T>>,
  rank: number | null,
  scale: readonly string[],
): T | null {
  if (rank === null) return null
  const entries = Object.entries(table)
  const own = entries.find(([key]) => scale.indexOf(key) === rank)
  const mapped = entries.find(([key]) => !scale.includes(key) && severityRank(key, scale) === rank)
  return (own ?? mapped)?.[1] ?? null
}
