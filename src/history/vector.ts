/** Weights by what they are the weights of, as a direction: its length is 1, or less where there is little. */
export type Vector = ReadonlyMap<string, number>

/** Weights that together are less than `enough` tell less than a whole. */
export function vectorOf(weights: Iterable<readonly [string, number]>, enough = 0): Vector {
  const entries = [...weights].filter(([, weight]) => weight > 0)
  const length = Math.max(enough, Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)))
  return new Map(entries.map(([name, weight]) => [name, weight / length]))
}

/** From 0, nothing in common, to 1, the same direction. */
export function cosineOf(one: Vector, other: Vector): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [name, weight] of fewer) sum += weight * (more.get(name) ?? 0)
  return sum
}

/** What both have, with how much it makes them alike, the most first. */
export function sharedBy(one: Vector, other: Vector): readonly (readonly [string, number])[] {
  const shared = [...one].flatMap(([name, weight]) => {
    const others = other.get(name)
    return others === undefined ? [] : [[name, weight * others] as const]
  })
  return shared.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}
