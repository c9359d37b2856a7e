import { quantile } from './quantile.js'

/**
 * What is known of many values: percentiles from ten on, below that every value. There is no mean: a few long incidents
 * decide it (Davidovič, "Incident Metrics in SRE", 2021; VOID report, 2021).
 */
export type Distribution =
  | {
      readonly kind: 'list'
      readonly n: number
      /** How many there are of which the value is not known. */
      readonly unknown: number
      /** Smallest first. */
      readonly values: readonly number[]
    }
  | {
      readonly kind: 'quantiles'
      readonly n: number
      readonly unknown: number
      readonly median: number
      readonly p75: number
      readonly p90: number
    }

/** From so many values on, percentiles say something. */
export const LEAST_FOR_PERCENTILES = 10

/** Null stands for a value that is not known. */
export function distributionOf(all: readonly (number | null)[]): Distribution {
  const values = all.filter((value) => value !== null).toSorted((a, b) => a - b)
  const n = values.length
  const unknown = all.length - n
  if (n < LEAST_FOR_PERCENTILES) return { kind: 'list', n, unknown, values }
  const [median, p75, p90] = [quantile(values, 0.5), quantile(values, 0.75), quantile(values, 0.9)]
  return { kind: 'quantiles', n, unknown, median, p75, p90 }
}
