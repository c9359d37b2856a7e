// A record seldom has so many different words or times; beyond them the memory begins anew, so that it stays small.
const AT_MOST = 50_000

/** A function of texts that come again and again, each asked once. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = of(text)
    if (known.size >= AT_MOST) known.clear()
    known.set(text, value)
    return value
  }
}
