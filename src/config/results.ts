import { z } from 'zod'
import { SECTION_KINDS } from '../postmortem/section-kinds.js'
import { SEVERITIES } from '../rules/rule.js'
import { CHANGE_KINDS } from '../sync/change.js'

// Without this zod probes `new Function`, which no part of the product may call.
z.config({ jitless: true })

const count = z.int().min(0)
const line = z.int().min(1).describe('From 1.')
const time = z.string().nullable().describe("ISO 8601 with the document's own offset, or local; null when unknown.")
const seconds = z.int().min(0).nullable().describe('Seconds; null when unknown.')
const day = z.string().nullable().describe('YYYY-MM-DD; null when unknown.')

const problem = z.looseObject({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  line,
  column: z.int().min(1).describe('From 1, in UTF-16 units without byte order mark.'),
  endLine: line,
  endColumn: z.int().min(1).describe('Exclusive.'),
  message: z.string(),
  hint: z.string(),
  url: z.string().describe("The rule's page."),
})

const actionItem = z.looseObject({
  line,
  id: z.string().nullable(),
  title: z.string(),
  owners: z.array(z.string()).describe('As written, logins and teams with `@`.'),
  due: day,
  priority: z.string().nullable(),
  type: z.string().nullable(),
  done: z.boolean(),
  references: z.array(z.string()).describe('A link as its URL, a bare one as written.'),
})

const postmortem = z.looseObject({
  path: z.string().describe('As named.'),
  readable: z.boolean().describe('False: one problem says why, and nothing else is known.'),
  id: z.string().nullable(),
  title: z.string().nullable(),
  date: day,
  severity: z.string().nullable(),
  status: z.enum(['draft', 'review', 'final']).nullable(),
  services: z.array(z.string()),
  times: z.looseObject({
    started: time,
    detected: time,
    alerted: time,
    mitigationStarted: time,
    mitigated: time,
    resolved: time,
  }),
  durations: z.looseObject({ detect: seconds, mitigate: seconds, total: seconds }),
  impact: z.looseObject({ users: count.optional() }).nullable(),
  causes: z.array(z.string()),
  sections: z.array(z.looseObject({ kind: z.enum(SECTION_KINDS), heading: z.string(), line })),
  timeline: z.array(z.looseObject({ line, raw: z.string(), time, text: z.string() })),
  actionItems: z.array(actionItem),
  learnings: z.array(z.looseObject({ line, text: z.string() })),
  problems: z.array(problem).describe('In the order of the text; of more than 500 the worst.'),
  unlisted: z
    .looseObject({ errors: count, warnings: count, infos: count })
    .optional()
    .describe('Problems that are counted and not listed; absent where all are listed.'),
})

const shard = z
  .looseObject({ part: z.int().min(1), of: z.int().min(1) })
  .describe('With `--shard`: one part of how many.')

export const checkResultSchema = z.looseObject({
  version: z.literal(1),
  repository: z.string().nullable().optional().describe('With `--shard`: `owner/name`; null when unknown.'),
  now: z.string().optional().describe('With `--shard`: ISO 8601.'),
  today: z.string().optional().describe("With `--shard`: the day of `now` in the calendar's zone."),
  shard: shard.optional(),
  postmortems: z.array(postmortem),
  counts: z.looseObject({ postmortems: count, errors: count, warnings: count, infos: count }),
})

const issue = z.looseObject({ repository: z.string(), number: z.int().min(1), url: z.string() })

const changeCounts = z.looseObject({
  created: count,
  updated: count,
  closed: count,
  reopened: count,
  unchanged: count.describe('Managed issues that needed no write.'),
  deferred: count,
  failed: count,
  open: count.describe('Action items whose merged state is open, after the run.'),
  overdue: count.describe('Of those, due before today.'),
})

const change = z.looseObject({
  kind: z.enum(CHANGE_KINDS),
  key: z.string(),
  title: z.string(),
  issue: issue.nullable(),
  because: z.string(),
  outcome: z.enum(['planned', 'done', 'failed', 'deferred', 'unknown']),
})

export const syncResultSchema = z.looseObject({
  version: z.literal(1),
  changes: z.array(change).describe('Unchanged issues are counted, not listed.'),
  counts: changeCounts,
})

export const triageResultSchema = z.looseObject({
  version: z.literal(1),
  required: z.enum(['yes', 'no', 'not-known']).describe('`not-known`: no trigger is met, and some were not answered.'),
  reasons: z.array(
    z.looseObject({
      topic: z.string(),
      speaks: z.enum(['for', 'against', 'neither']),
      says: z.string(),
      source: z.string(),
    }),
  ),
  open: z.array(z.string()).describe('Topics without an answer that could still ask for a postmortem.'),
  definition: z.string().describe('What an incident is, after ITIL.'),
})

export const similarResultSchema = z.looseObject({
  version: z.literal(1),
  query: z.string().describe('As typed.'),
  kind: z.enum(['file', 'words']),
  results: z
    .array(
      z.looseObject({
        path: z.string(),
        id: z.string(),
        title: z.string(),
        date: day,
        daysEarlier: count.nullable().describe('Null for words, and when a day is unknown.'),
        because: z.array(z.string()).describe('What both have in common, in short clauses.'),
        isAlike: z.boolean().describe('False: among the nearest, but not so alike that anybody is told of it unasked.'),
        consequence: z.string().nullable().describe('What of it is still open, in a sentence; null: nothing.'),
        unfinished: z
          .array(
            z.looseObject({
              title: z.string(),
              line,
              issue: z.string().nullable().describe('Where the document says that it is tracked: `#34`.'),
              due: day,
              daysOverdue: z.int().min(1).nullable(),
            }),
          )
          .describe('Action items that the document has not ticked.'),
      }),
    )
    .describe('The best first.'),
})

const reportItem = z.looseObject({
  key: z.string(),
  title: z.string(),
  postmortem: z.string().describe('Path of the document.'),
  issue: issue.nullable(),
  owners: z.array(z.string()),
  due: day,
  daysOverdue: z.int().nullable(),
  state: z.string(),
  priority: z.string().nullable(),
  type: z.string().nullable(),
})

export const reportResultSchema = z.looseObject({
  version: z.literal(1),
  repository: z.string().nullable().optional().describe('`owner/name`.'),
  now: z.string().describe('ISO 8601.'),
  today: day.optional().describe("The day of `now` in the calendar's zone."),
  reports: z
    .looseObject({
      kept: z.enum(['weekly', 'off']),
      last: z.string().nullable().describe('ISO week of the last weekly comment; null before the first.'),
      missed: count.describe('Report days that passed without one although something was open.'),
    })
    .optional(),
  period: z.string().describe('ISO 8601 week, such as 2026-W48.'),
  shard: shard.optional(),
  items: z.array(reportItem),
  counts: z.looseObject({ open: count, overdue: count }),
})
