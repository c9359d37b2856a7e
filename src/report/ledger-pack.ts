import { addDays, type Day, daysBetween } from '../calendar/day.js'

export interface SentStep {
  readonly step: string
  readonly due: Day
}

/** What was sent of one issue. */
export interface SentOf {
  readonly number: number
  readonly steps: readonly SentStep[]
}

const EPOCH: Day = '2000-01-01'
const LATEST = 100_000
const KINDS = ['before', 'after-', 'overdue-', 'unassigned'] as const

/**
 * Four bytes for an issue that was reminded of one date, in base64. Ascending by number: each one is written as the
 * difference to the one before it; a step as its count, its kind and whether another one follows, then its date.
 */
export function packSent(sent: readonly SentOf[]): string {
  const bytes: number[] = []
  let before = 0
  for (const { number, steps } of sent.toSorted((one, other) => one.number - other.number)) {
    bytes.push(...packed(number - before))
    before = number
    for (const [at, { step, due }] of steps.entries()) {
      const kind = KINDS.findIndex((start) => step.startsWith(start))
      const count = Number(step.slice(KINDS[kind]?.length ?? 0) || 0)
      const hasNext = at < steps.length - 1
      bytes.push(...packed(count * 8 + kind * 2 + Number(hasNext)), ...packed(daysBetween(EPOCH, due)))
    }
  }
  return Buffer.from(bytes).toString('base64')
}

/** What `packSent` wrote; as much of it as makes sense where somebody else did. */
export function unpackSent(text: string): readonly SentOf[] {
  const found: SentOf[] = []
  const numbers = unpacked(Buffer.from(text, 'base64'))
  let number = 0
  for (let at = 0; at < numbers.length; ) {
    number += numbers[at++] ?? 0
    const steps: SentStep[] = []
    let hasNext = true
    while (hasNext) {
      const [head, days] = [numbers[at++], numbers[at++]]
      if (head === undefined || days === undefined || days > LATEST) return found
      hasNext = head % 2 === 1
      const name = KINDS[Math.floor(head / 2) % 4] ?? 'before'
      const count = Math.floor(head / 8)
      steps.push({ step: name.endsWith('-') ? `${name}${count}` : name, due: addDays(EPOCH, days) })
    }
    if (!Number.isSafeInteger(number) || number < 1) return found
    found.push({ number, steps })
  }
  return found
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function packed(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...packed(Math.floor(value / 128))]
}

function unpacked(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = []
  let [value, scale] = [0, 1]
  for (const byte of bytes) {
    value += (byte % 128) * scale
    scale *= 128
    if (byte >= 128) continue
    numbers.push(value)
    ;[value, scale] = [0, 1]
  }
  return numbers
}
