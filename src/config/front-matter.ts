import { z } from 'zod'
import * as shape from './shapes.js'

const when = z.string().nullable()
const names = z.union([z.string(), z.array(z.string())]).nullable()

/** The front matter of a postmortem, for editors: keys may wait for their values. Reading is more lenient: see docs/documents.md. */
export const frontMatterSchema = z.looseObject({
  id: shape.line(64).nullable().describe('Stable; by default the name of the file.').optional(),
  title: z.string().nullable().optional(),
  date: shape.day.nullable().describe('The day the incident began.').optional(),
  severity: z.string().nullable().describe("One of the team's severities.").optional(),
  status: z.enum(['draft', 'review', 'final']).describe('A draft files nothing; none counts as review.').optional(),
  services: names.optional(),
  authors: names.optional(),
  started: when.describe('ISO 8601 with offset, such as 2026-11-03T10:02:00Z.').optional(),
  detected: when.describe('When anybody or anything noticed.').optional(),
  alerted: when.describe('When a person was called.').optional(),
  'mitigation-started': when.optional(),
  mitigated: when.describe('When users no longer felt it.').optional(),
  resolved: when.describe('When everything was cleaned up.').optional(),
  'detected-by': z.enum(['alarm', 'customer', 'employee', 'chance']).nullable().optional(),
  impact: z
    .union([
      z.string(),
      z.looseObject({
        users: z.number().optional(),
        'customers-lost': z.number().optional(),
        revenue: z.union([z.string(), z.number()]).optional(),
        'data-loss': z.boolean().optional(),
      }),
    ])
    .nullable()
    .describe('In numbers, or `pending until 2026-11-10 @ada`.')
    .optional(),
  causes: names.optional(),
  'cause-domains': names.describe('architecture, engineering, process, operations, communication.').optional(),
  written: shape.day.describe('By default the commit in which the file appeared.').optional(),
  confidential: z.boolean().optional(),
})
