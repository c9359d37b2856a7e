import type { Incident } from './incident.js'
import type { Names } from './names.js'
import { CAUSE_NAMED } from './told.js'
import type { Vector } from './vector.js'

const NAMES = 3

/** What all of some incidents have in common, in the words of the first: causes and services, else what they are about. */
export function sharedByAll([first, ...others]: readonly Incident[]): readonly string[] {
  if (!first) return []
  const names = (of: (incident: Incident) => Names) =>
    [...of(first)].flatMap(([name, written]) => (others.every((other) => of(other).has(name)) ? [written] : []))
  const named = [...names(({ causes }) => causes), ...names(({ services }) => services)]
  if (named.length > 0) return named.slice(0, NAMES)
  const most = (of: (incident: Incident) => Vector) =>
    [...of(first)]
      .map(
        ([name, weight]) =>
          [name, others.reduce((least, other) => Math.min(least, of(other).get(name) ?? 0), weight)] as const,
      )
      .filter(([, weight]) => weight > 0)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([name]) => name)
  const [kind] = most(({ kinds }) => kinds).filter((name) => !name.startsWith(CAUSE_NAMED))
  const isNew = (stem: string) => !kind?.toLowerCase().includes(stem)
  const words = most(({ words: telling }) => telling).filter(isNew)
  return [...(kind === undefined ? [] : [kind]), ...words.map((stem) => first.written.get(stem) ?? stem)].slice(
    0,
    NAMES,
  )
}
