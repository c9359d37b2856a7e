// A record seldom has so many different words or times.
const AT_MOST = 50_000

/**
 * A function of texts that come again and again, each asked once. After so many the memory begins anew, so that it stays
 * small.
 */
export function remembered<T>(of: (text: string) => T, atMost = AT_MOST): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = of(text)
    if (known.size >= atMost) known.clear()
    known.set(text, value)
    return value
  }
}
