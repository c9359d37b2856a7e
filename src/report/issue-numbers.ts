/** Issue numbers, sorted, as short text: steps from one to the next in base 36, runs of neighbours as `start-length`. */
export function packNumbers(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const parts: string[] = []
  let last = 0
  for (let at = 0; at < sorted.length; ) {
    const start = sorted[at] ?? 0
    let length = 1
    while (sorted[at + length] === start + length) length += 1
    parts.push(length === 1 ? base36(start - last) : `${base36(start - last)}-${base36(length)}`)
    last = start + length - 1
    at += length
  }
  return parts.join('.')
}

/** Null for what `packNumbers` did not write, and for more than `limit` numbers. */
export function unpackNumbers(text: string, limit: number): readonly number[] | null {
  const numbers: number[] = []
  if (text === '') return numbers
  let last = 0
  for (const part of text.split('.')) {
    const [step, length = '1', more] = part.split('-')
    const start = last + fromBase36(step)
    const count = fromBase36(length)
    if (more !== undefined || !(start > last) || !(count >= 1) || numbers.length + count > limit) return null
    for (let offset = 0; offset < count; offset += 1) numbers.push(start + offset)
    last = start + count - 1
  }
  return numbers
}

const DIGITS = /^[0-9a-z]{1,8}$/

function base36(number: number): string {
  return number.toString(36)
}

function fromBase36(text: string | undefined): number {
  return text !== undefined && DIGITS.test(text) ? Number.parseInt(text, 36) : Number.NaN
}
