import { z } from 'zod'
import * as shape from './shapes.js'

const { words } = shape

const labels = z.strictObject({
  base: shape.label
    .refine((name) => name !== 'postmortem-report' && name !== 'postmortem-record', {
      error: words('belongs to the report or to parent issues', 'Write another label, such as `postmortem`.'),
    })
    .describe('The label that every managed issue carries.')
    .optional(),
  priority: shape.labelOf('priority').nullable().describe('A label for the priority; null: none.').optional(),
  type: shape.labelOf('type').nullable().describe('A label for the type; null: none.').optional(),
  severity: shape.labelOf('severity').nullable().describe('A label for the severity; null: none.').optional(),
})

/** `action-items:` in the file. */
export const actionItems = z.strictObject({
  since: shape.day
    .nullable()
    .describe('The day of adoption: action items of older documents are listed, not filed.')
    .optional(),
  'done-within': shape
    .periodsBy(shape.dayPeriod)
    .describe('By priority: how long after filing an item without a due date of its own is due.')
    .optional(),
  'assign-within': shape.dayPeriod.describe('How long an issue may be without an owner.').optional(),
  labels: labels.describe('The labels of issues.').optional(),
  milestone: shape.line(200).nullable().describe('The milestone of issues; null: none.').optional(),
  'parent-issue': z.boolean().describe('One parent issue per postmortem, with its items as sub-issues.').optional(),
  'issue-type': shape.line(50).nullable().describe('The issue type of the organisation; null: none.').optional(),
})
