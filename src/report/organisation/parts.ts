import type { Day } from '../../calendar/day.js'
import { epochOf } from '../../calendar/time.js'
import type { Shard } from '../../postmortem/shard.js'

/** What every file of facts says of itself. */
export interface Origin {
  readonly repository: string
  /** ISO instant, and the day that it was there. */
  readonly now: string
  readonly today: Day
  /** Null: it is about the whole record, or about a part that nobody numbered. */
  readonly shard: Shard | null
}

export interface PutTogether<T> {
  readonly files: readonly T[]
  /** Whole sentences about parts that are missing, there twice or left out. */
  readonly notices: readonly string[]
}

/** Files about one repository, the numbered parts of it put together to one; of several cuts only the latest counts. */
export function withPartsTogether<T extends Origin>(
  files: readonly T[],
  together: (parts: readonly [T, ...T[]]) => T,
): PutTogether<T> {
  const whole = files.filter(({ shard }) => shard === null)
  const numbered = files
    .filter(({ shard }) => shard !== null)
    .toSorted((a, b) => (a.now > b.now ? -1 : a.now < b.now ? 1 : 0))
  const [latest] = numbered
  if (!latest?.shard) return { files: whole, notices: [] }
  const { of } = latest.shard
  const cut = numbered.filter((file) => file.shard?.of === of && isOfSameRun(file, latest))
  const parts = new Map(cut.toReversed().map((file) => [file.shard?.part ?? 0, file]))
  const byNumber = [...parts].toSorted(([a], [b]) => a - b).map(([, file]) => file)
  const notices = [...missingOf(of, parts), ...twiceIn(cut, of), ...leftOut(numbered.length - cut.length)].map(
    (said) => `${latest.repository}: ${said}`,
  )
  const [first, ...others] = byNumber
  return { files: first ? [...whole, together([first, ...others])] : whole, notices }
}

// The machines of one run are done within hours, also over midnight; the run of the day before is not meant.
const SAME_RUN = 12 * 60 * 60 * 1000

function isOfSameRun({ now }: Origin, latest: Origin): boolean {
  return (epochOf(latest.now) ?? 0) - (epochOf(now) ?? 0) < SAME_RUN
}

function missingOf(of: number, parts: ReadonlyMap<number, unknown>): readonly string[] {
  const numbers = Array.from({ length: of }, (_, at) => at + 1).filter((part) => !parts.has(part))
  const [only] = numbers
  if (only === undefined) return []
  if (numbers.length === 1) return [`part ${only} of ${of} is missing, so its numbers are too low.`]
  return [`parts ${listed(numbers)} of ${of} are missing, so its numbers are too low.`]
}

function twiceIn(cut: readonly Origin[], of: number): readonly string[] {
  const numbers = cut.map(({ shard }) => shard?.part ?? 0)
  const twice = [...new Set(numbers.filter((part, at) => numbers.indexOf(part) !== at))].toSorted((a, b) => a - b)
  const [only] = twice
  if (only === undefined) return []
  if (twice.length === 1) return [`part ${only} of ${of} is there more than once; the latest counts.`]
  return [`parts ${listed(twice)} of ${of} are there more than once; the latest count.`]
}

function leftOut(count: number): readonly string[] {
  if (count === 0) return []
  return [count === 1 ? 'one older part is left out.' : `${count} older parts are left out.`]
}

const MOST_NAMED = 5

function listed(numbers: readonly number[]): string {
  const more = numbers.length - MOST_NAMED
  const named = more > 0 ? [...numbers.slice(0, MOST_NAMED), `${more} more`] : numbers
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`
}
