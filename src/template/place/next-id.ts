/** What the next postmortem is called, and what that follows from; null where the record numbers nothing. */
export interface NextId {
  readonly id: string
  /** The id with the highest number of those that count. */
  readonly after: string | null
}

interface Numbered {
  readonly id: string
  readonly before: string
  readonly year: string | null
  readonly between: string
  readonly digits: string
}

const SHAPE = /^(.{0,40}?)(?:(20\d{2})(\D{1,3}))?(\d{1,5})$/

/**
 * The next number in the scheme that most ids of the record follow: `INC-2026-014` → `INC-2026-015`; with the year in it,
 * numbers begin anew each year. Numbers far apart are another system's, of which the next cannot be known.
 */
export function nextId(ids: readonly string[], year: string): NextId | null {
  const series = largest(ids.flatMap(numbered))
  if (series.length * 2 <= ids.length || areStrangers(series)) return null
  const current = series.filter((one) => one.year === null || one.year === year || runsOn(series))
  const last = highest(current)
  const [model] = last ? [last] : series.slice(-1)
  if (!model) return null
  const number = String((last ? Number(last.digits) : 0) + 1).padStart(model.digits.length, '0')
  return { id: `${model.before}${model.year === null ? '' : year}${model.between}${number}`, after: last?.id ?? null }
}

/** Dates are no numbers. */
function numbered(id: string): readonly Numbered[] {
  const found = /\d{4}-\d{2}-\d{2}|\d{6}/.test(id) ? null : SHAPE.exec(id)
  if (!found) return []
  const [, before = '', year, between = '', digits = ''] = found
  return [{ id, before, year: year ?? null, between, digits }]
}

function largest(all: readonly Numbered[]): readonly Numbered[] {
  const series = new Map<string, Numbered[]>()
  for (const one of all) {
    const key = `${one.before}\n${one.year === null ? '' : 'year'}\n${one.between}`
    const others = series.get(key)
    if (others) others.push(one)
    else series.set(key, [one])
  }
  return [...series.values()].reduce((best, other) => (other.length > best.length ? other : best), [])
}

function highest(series: readonly Numbered[]): Numbered | null {
  return series.reduce<Numbered | null>(
    (best, one) => (best === null || Number(one.digits) > Number(best.digits) ? one : best),
    null,
  )
}

const FAR = 4

function areStrangers(series: readonly Numbered[]): boolean {
  const years = new Set(series.map(({ year }) => year))
  return [...years].some((year) => {
    const numbers = series.filter((one) => one.year === year).map(({ digits }) => Number(digits))
    return numbers.length >= 3 && Math.max(...numbers) - Math.min(...numbers) > FAR * numbers.length
  })
}

/** True where a later year went on from the numbers of an earlier one. */
function runsOn(series: readonly Numbered[]): boolean {
  const years = [...new Set(series.map(({ year }) => year ?? ''))].sort()
  const numbersOf = (year: string) => series.filter((one) => one.year === year).map(({ digits }) => Number(digits))
  return (
    years.length > 1 &&
    years.every((year, at) => at === 0 || Math.min(...numbersOf(year)) > Math.max(...numbersOf(years[at - 1] ?? '')))
  )
}
