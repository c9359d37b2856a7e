const AT_ONCE = 16

/** Does something with each, some at a time, because a record may be large; the results in the order of the things. */
export async function someAtATime<T, R>(all: readonly T[], each: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  for (let at = 0; at < all.length; at += AT_ONCE) {
    results.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map((one) => each(one)))))
  }
  return results
}
