import { z } from 'zod'
import * as shape from './shapes.js'

const ruleLevel = z.enum(['off', 'info', 'warning', 'error'])

/** One entry of `rules:`; options are compared with the rule's own elsewhere. */
export const rule = z.union(
  [
    ruleLevel,
    shape.off,
    z.looseObject({
      severity: z.union([ruleLevel, shape.off]).optional(),
      'enforce-from': shape.day.nullable().optional(),
    }),
  ],
  {
    error: shape.words(
      'is not a setting of a rule',
      'Write `off`, `info`, `warning`, `error` or a mapping with `severity`.',
    ),
  },
)
