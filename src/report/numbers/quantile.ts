/**
 * The value that a share (0 to 1) of sorted values does not exceed, to a tenth: definition 7 of Hyndman and Fan, "Sample
 * Quantiles in Statistical Packages", The American Statistician 50 (1996), as R, NumPy and spreadsheets have it by default.
 * At least one value; whole numbers.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return Math.round((below + (above - below) * (place - Math.floor(place))) * 10) / 10
}
