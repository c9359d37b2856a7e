import { z } from 'zod'

const count = z.int().min(0)
const text = z.string().nullable()
const missing = z.looseObject({ repository: z.string(), because: z.string() })

const counts = {
  open: count,
  overdue: count,
  newlyOverdue: count,
  finished: count,
  decisions: count,
  dueSoon: count,
  withoutOwner: count,
  confidential: count.describe('Open items of confidential postmortems.'),
}

const item = z.looseObject({
  repository: z.string(),
  key: z.string(),
  title: z.string(),
  postmortem: z.string().describe('Path of the document.'),
  issue: z.looseObject({ repository: z.string(), number: z.int().min(1), url: z.string() }).nullable(),
  owners: z.array(z.string()),
  due: text,
  daysOverdue: count.describe('As its own report said; 0 when it is not overdue.'),
  state: z.enum(['open', 'done', 'dropped']),
  priority: text,
  type: text,
  severity: text,
  filed: text,
  closed: text,
})

const checkCounts = {
  postmortems: count,
  unreadable: count,
  errors: count,
  warnings: count,
  infos: count,
}

export const organisationResultSchema = z.looseObject({
  version: z.literal(1),
  now: z.string().describe('ISO 8601.'),
  today: z.string(),
  counts: z.looseObject({ repositories: count, ...counts }),
  repositories: z
    .array(
      z.looseObject({
        repository: z.string().describe('`owner/name`.'),
        ...counts,
        longest: count.describe('Days that the item which is longest overdue is late.'),
        reported: z.string().describe('The day of its facts.'),
      }),
    )
    .describe('The most overdue first.'),
  items: z.array(item),
  withoutSetup: z.array(missing).describe('Repositories whose facts are an error, or cannot be read.'),
  silent: z.array(missing).describe('Repositories without a report for 14 days.'),
  numbers: z.looseObject({ month: z.looseObject({}).nullable(), record: z.looseObject({}) }),
  checks: z
    .looseObject({
      counts: z.looseObject({ repositories: count, ...checkCounts }),
      repositories: z
        .array(z.looseObject({ repository: z.string(), ...checkCounts }))
        .describe('The most errors first.'),
    })
    .nullable()
    .describe('What `check --format json` found; null: none of its results was merged.'),
  notices: z.array(z.string()).describe('What is missing, there twice or left out, in sentences.'),
})
