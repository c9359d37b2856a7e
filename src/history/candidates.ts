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
    for (const [at, number] of there.incidents.entries()) {
      common[number] = (common[number] ?? 0) + weight * (there.weights[at] ?? 0)
    }
  }
  const found: Found[] = []
  for (const [number, incident] of incidents.entries()) {
    const share = common[number] ?? 0
    if (share >= IN_COMMON && isCandidate(incident)) found.push({ incident, share })
  }
  return found
    .sort((a, b) => b.share - a.share)
    .slice(0, AT_MOST)
    .map(({ incident }) => incident)
}

interface Found {
  readonly incident: Incident
  readonly share: number
}
