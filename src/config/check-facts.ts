import { z } from 'zod'
import { isDay } from '../calendar/day.js'
import type { CheckedFacts, JudgedDocument } from '../report/organisation/checks.js'
import { epochOfNow } from './now.js'
import { isRepository } from './shapes.js'
import { factsShard } from './shapes-of-facts.js'

const SEVERITIES = ['error', 'warning', 'info'] as const

const counts = z.object({ errors: z.int(), warnings: z.int(), infos: z.int() })

const judged = z.object({
  path: z.string().max(20_000),
  readable: z.boolean(),
  problems: z.array(z.object({ severity: z.enum(SEVERITIES), known: z.boolean().optional() })).max(100_000),
  unlisted: counts.optional(),
})

const checked = z.object({
  version: z.literal(1),
  repository: z.string().refine(isRepository).nullish(),
  now: z.string().max(40).optional(),
  today: z.string().refine(isDay).optional(),
  shard: factsShard,
  postmortems: z.array(judged).max(20_000),
  counts,
})

/** The facts of a result of `check --format json`; null where it is none. `name` is the repository where it does not say one. */
export function readCheckFacts(value: unknown, name: string): CheckedFacts | null {
  const read = checked.safeParse(value)
  if (!read.success) return null
  const { repository, now, today, shard, postmortems } = read.data
  const epoch = now === undefined ? null : epochOfNow(now)
  const dated = epoch !== null && today !== undefined
  return {
    repository: repository ?? name,
    now: dated ? new Date(epoch).toISOString() : null,
    today: dated ? today : null,
    shard,
    documents: postmortems.map(judgedDocument),
  }
}

/** Remarks that were there before do not count, as in a check. */
function judgedDocument({ path, readable, problems, unlisted = NONE }: z.output<typeof judged>): JudgedDocument {
  const counted = problems.filter(({ known }) => known !== true)
  const count = (severity: (typeof SEVERITIES)[number]) => counted.filter((one) => one.severity === severity).length
  return {
    path,
    isReadable: readable,
    errors: count('error') + unlisted.errors,
    warnings: count('warning') + unlisted.warnings,
    infos: count('info') + unlisted.infos,
  }
}

const NONE = { errors: 0, warnings: 0, infos: 0 }
