/** The highest number from 0 to `end` that fits, where every lower one fits too. Small numbers are tried first: they are cheap. */
export function mostThat(fits: (count: number) => boolean, end: number): number {
  let [most, step] = [0, 64]
  while (most < end && fits(Math.min(end, most + step))) {
    most = Math.min(end, most + step)
    step *= 2
  }
  let tooMany = Math.min(end, most + step)
  while (tooMany - most > 1) {
    const count = Math.floor((most + tooMany) / 2)
    if (fits(count)) most = count
    else tooMany = count
  }
  return most
}
