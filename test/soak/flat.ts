import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes that are still in use once everything that can be is collected. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') for (let turn = 0; turn < 3; turn += 1) Reflect.apply(collect, null, [])
  return process.memoryUsage().heapUsed
}

export interface Fifths {
  readonly first: number
  readonly last: number
  readonly ratio: number
}

/** Medians of the first and the last fifth. */
export function fifths(values: readonly number[]): Fifths {
  const size = Math.max(1, Math.ceil(values.length / 5))
  const [first, last] = [median(values.slice(0, size)), median(values.slice(-size))]
  return { first, last, ratio: last / first }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
