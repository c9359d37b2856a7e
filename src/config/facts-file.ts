import { z } from 'zod'
import { isDay } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import type { FactsFile, RepositoryFacts } from '../report/organisation/facts-file.js'
import { readCheckFacts } from './check-facts.js'
import { epochOfNow } from './now.js'
import { isRepository } from './shapes.js'
import { factsShard } from './shapes-of-facts.js'

// Files of facts were written by other runs, and may have been changed since: nothing in them is longer than it has to be.
const ENTRIES = 20_000
const word = z.string().max(2_000)
// As long as a line of a document may be.
const title = z.string().max(20_000)
const day = z.string().refine(isDay)
const dayOrNull = day.nullable().catch(null)
const seconds = z.number().min(0).max(1e9).nullable().catch(null)
const keys = z.array(word).max(ENTRIES)

const item = z.object({
  key: word,
  title,
  postmortem: title,
  issue: z.object({ repository: word, number: z.int().min(1), url: z.string().max(2_000) }).nullable(),
  owners: z.array(word).max(100),
  due: dayOrNull,
  daysOverdue: z.int().min(0).max(100_000).nullable(),
  state: z.enum(['open', 'done', 'dropped']),
  priority: word.nullable(),
  type: word.nullable(),
  severity: word.nullish(),
  filed: dayOrNull.optional(),
  closed: dayOrNull.optional(),
  unfiled: word.nullish(),
})

const document = z.object({
  id: title,
  title,
  path: title,
  status: z.enum(['draft', 'review', 'final']),
  severity: word.nullable(),
  date: dayOrNull,
  written: dayOrNull,
  writeBy: dayOrNull,
  detect: seconds,
  mitigate: seconds,
  resolve: seconds,
  writtenAfter: seconds,
  causeDomains: z.array(word).max(100),
  like: z
    .array(z.object({ id: title, path: title, isVeryAlike: z.boolean() }))
    .max(100)
    .nullish(),
})

const facts = z.object({
  version: z.literal(1),
  repository: z.string().refine(isRepository).nullish(),
  now: z.string().max(40),
  today: day.optional(),
  shard: factsShard,
  items: z.array(item).max(ENTRIES),
  postmortems: z.array(document).max(ENTRIES).optional(),
  newlyOverdue: keys.optional(),
  finished: keys.optional(),
  decisions: z
    .array(z.object({ key: word }))
    .max(ENTRIES)
    .optional(),
  dueSoon: keys.optional(),
  withoutOwner: keys.optional(),
  confidential: z.object({ open: z.int().min(0).max(1e6) }).optional(),
  reports: z
    .object({
      kept: z.enum(['weekly', 'off']),
      last: z.string().max(10).nullable(),
      missed: z.int().min(0).max(10_000),
    })
    .optional(),
  oldestDays: z.int().min(0).max(100_000).nullish(),
})

const failure = z.object({
  version: z.literal(1),
  repository: z.string().refine(isRepository).nullish(),
  error: z.string().min(1).max(4_000),
})

/** What a file of facts says. `name` is the repository where the file does not say one. Never throws. */
export function readFactsFile(text: string, name: string): FactsFile {
  const failed = (because: string): FactsFile => ({ kind: 'failed', repository: name, because })
  if (text.trim() === '') return failed('Its run left nothing.')
  const value = jsonOf(text)
  if (value === undefined) return failed('Its facts are not JSON.')
  const error = failure.safeParse(value)
  if (error.success) {
    const { repository, error: because } = error.data
    return { kind: 'failed', repository: repository ?? name, because: because.trim() }
  }
  const checked = readCheckFacts(value, name)
  if (checked) return { kind: 'checked', facts: checked }
  const read = facts.safeParse(value)
  const epoch = read.success ? epochOfNow(read.data.now) : null
  if (read.success && epoch !== null) {
    const now = new Date(epoch).toISOString()
    const today = read.data.today ?? dayOfInstant(now, 'UTC')
    if (today !== null) return { kind: 'facts', facts: { ...factsOf(read.data, name), now, today } }
  }
  const at = read.error?.issues[0]?.path.map(String).join('.').slice(0, 80) ?? ''
  return failed(`Its facts are not a result of \`report --format json\`${at === '' ? '' : `: see \`${at}\``}.`)
}

function factsOf(read: z.output<typeof facts>, name: string): Omit<RepositoryFacts, 'now' | 'today'> {
  return {
    repository: read.repository ?? name,
    shard: read.shard,
    items: read.items.map((one) => ({
      ...one,
      daysOverdue: one.daysOverdue ?? 0,
      severity: one.severity ?? null,
      filed: one.filed ?? null,
      closed: one.closed ?? null,
      unfiled: one.unfiled ?? null,
    })),
    documents: (read.postmortems ?? []).map((one) => ({ ...one, confidential: false, like: one.like ?? null })),
    newlyOverdue: read.newlyOverdue ?? [],
    finished: read.finished ?? [],
    decisions: read.decisions?.map(({ key }) => key) ?? [],
    dueSoon: read.dueSoon ?? [],
    withoutOwner: read.withoutOwner ?? [],
    confidential: read.confidential?.open ?? 0,
    reports: read.reports ?? null,
    oldestDays: read.oldestDays ?? null,
  }
}

/** Undefined when it is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  }
}
