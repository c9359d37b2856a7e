/** How many times each word stands in a list, the most frequent first; of equal ones the earlier. */
export function tally<T extends string>(words: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])
}

/** The share of a list of which something is true; 0 of an empty one. */
export function shareOf<T>(list: readonly T[], isTrue: (one: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(isTrue).length / list.length
}
