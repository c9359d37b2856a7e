import { z } from 'zod'
import { SECTION_KINDS } from '../postmortem/section-kinds.js'

// Without this zod probes `new Function`, which no part of the product may call.
z.config({ jitless: true })

const count = z.int().min(0)
const line = z.int().min(1).describe('From 1.')
const _day = z.string().nullable().describe('YYYY-MM-DD; null when unknown.')

export const initResultSchema = z.looseObject({
  version: z.literal(1),
  dryRun: z.boolean(),
  host: z.string().describe('Where the workflow will run.'),
  branch: z.string().describe('The branch whose pushes are synced.'),
  postmortems: z.array(z.string()).describe('Paths of the postmortems that were found.'),
  templates: z.array(z.string()).describe('Paths of templates that are there.'),
  severities: z.array(z.string()).nullable().describe('Worst first; null: the default scale.'),
  required: z.array(z.string()).nullable().describe('Required sections; null: the default ones.'),
  headings: z
    .array(z.looseObject({ heading: z.string(), documents: count, kind: z.enum(SECTION_KINDS).nullable() }))
    .describe('Headings that recur and are none of the known ones, and the section that each stands for.'),
  files: z.array(
    z.looseObject({
      path: z.string(),
      purpose: z.enum(['workflow', 'configuration', 'template']),
      outcome: z.enum(['planned', 'written', 'left', 'failed']),
      because: z.string().nullable().describe('Why it was left, or failed.'),
      text: z.string().nullable().describe('What was proposed; null where the file that is there is used.'),
      diff: z.string().describe('Hunks of a unified diff against what is there.'),
    }),
  ),
  next: z.array(z.string()).describe('What to do next, in order.'),
})

export const newResultSchema = z.looseObject({
  version: z.literal(1),
  path: z.string().describe('Of the new document, from the folder of the command.'),
  written: z.boolean().describe('False in a dry run.'),
  template: z.string().nullable().describe('As the configuration names it; null: ours.'),
  filled: z
    .array(z.looseObject({ field: z.string(), value: z.string(), because: z.string() }))
    .describe('What was filled in, and what it follows from.'),
  text: z.string(),
})

export const doctorResultSchema = z.looseObject({
  version: z.literal(1),
  findings: z
    .array(
      z.looseObject({
        check: z.string().describe('What was looked at, such as `permissions`.'),
        state: z.enum(['problem', 'warning', 'unknown', 'ok']).describe('`unknown`: it could not be looked at.'),
        what: z.string(),
        mend: z.string().nullable().describe('What to do; null where nothing is to be done.'),
        paste: z.array(z.string()).describe('Lines to paste as they are.'),
        place: z.looseObject({ path: z.string(), line }).nullable(),
      }),
    )
    .describe('The worst first.'),
  counts: z.looseObject({ problems: count, warnings: count, unknown: count, ok: count }),
})
