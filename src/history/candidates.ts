import type { History } from './history.js'
import type { Incident } from './incident.js'

// In so many places one look-up may look; without this bound ten thousand documents would take minutes.
const PLACES = 20_000
// Fewer words in common than this are chance in any two texts.
const IN_COMMON = 0.02
// Which of them are alike is not for the search to say.
const AT_MOST = 40

/** The incidents of the record that have the most telling words in common with one, of those that may be looked at. */
export function candidatesFor(
  { incidents, places }: History,
  { words }: Incident,
  isCandidate: (incident: Incident) => boolean,
): readonly Incident[] {
  const common = new Float64Array(incidents.length)
  let left = PLACES
  for (const [stem, weight] of words) {
    const there = places.get(stem)
    if (!there) continue
    left -= there.incidents.length
    if (left < 0) break
    const { incidents: numbers, weights } = there
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0
      common[number] = (common[number] ?? 0) + weight * (weights[at] ?? 0)
    }
  }
  const best: Found[] = []
  for (let number = 0; number < incidents.length; number += 1) {
    const share = common[number] ?? 0
    if (share < IN_COMMON || share <= leastOf(best)) continue
    const incident = incidents[number]
    if (incident && isCandidate(incident)) insert(best, { incident, share })
  }
  return best.map(({ incident }) => incident)
}

interface Found {
  readonly incident: Incident
  readonly share: number
}

/** What another one must surpass. */
function leastOf(best: readonly Found[]): number {
  return best.length < AT_MOST ? 0 : (best.at(-1)?.share ?? 0)
}

/** The best first; of those that are equal, the one that came first. */
function insert(best: Found[], found: Found): void {
  let at = best.length
  while (at > 0 && (best[at - 1]?.share ?? 0) < found.share) at -= 1
  best.splice(at, 0, found)
  if (best.length > AT_MOST) best.pop()
}
