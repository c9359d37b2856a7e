/** The positions of a longest part of the numbers that never falls, in time n log n. */
export function longestRising(numbers: readonly number[]): readonly number[] {
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  for (const [at, number] of numbers.entries()) {
    const length = firstAbove(tails, numbers, number)
    previous[at] = tails[length - 1]
    tails[length] = at
  }
  const rising: number[] = []
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) rising.push(at)
  return rising.reverse()
}

function firstAbove(tails: readonly number[], numbers: readonly number[], number: number): number {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[tails[middle] ?? 0] ?? 0) <= number) low = middle + 1
    else high = middle
  }
  return low
}
