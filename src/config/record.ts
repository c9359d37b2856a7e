/** A map without a prototype: a key such as `constructor` finds nothing that nobody wrote. */
export function record<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  const map: Record<string, T> = Object.create(null)
  for (const [key, value] of entries) map[key] = value
  return Object.freeze(map)
}
