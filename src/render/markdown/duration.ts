import { counted } from '../terminal/words.js'

/** `45 s`, `47 min`, `3 h 20 min`, `2 d 4 h`: the two largest units. */
export function shortDuration(seconds: number): string {
  return partsOf(seconds)
    .map(({ amount, short }) => `${amount} ${short}`)
    .join(' ')
}

/** `47 minutes`, `3 hours 20 minutes`. */
export function longDuration(seconds: number): string {
  return partsOf(seconds)
    .map(({ amount, long }) => counted(amount, long))
    .join(' ')
}

const UNITS = [
  { seconds: 86_400, short: 'd', long: 'day' },
  { seconds: 3_600, short: 'h', long: 'hour' },
  { seconds: 60, short: 'min', long: 'minute' },
] as const

function partsOf(seconds: number) {
  if (seconds < 60) return [{ amount: Math.round(seconds), short: 's', long: 'second' }]
  // People write "90 min" and "47 min"; hours begin to help above two.
  const largest = seconds < 7_200 ? 2 : seconds < 86_400 ? 1 : 0
  let left = seconds
  const parts = UNITS.slice(largest, largest + 2).map((unit) => {
    const amount = Math.floor(left / unit.seconds)
    left -= amount * unit.seconds
    return { ...unit, amount }
  })
  return parts.filter(({ amount }) => amount > 0)
}
