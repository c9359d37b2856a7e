import { z } from 'zod'
import { SECTION_KINDS } from '../postmortem/section-kinds.js'
import { SEVERITIES } from '../rules/rule.js'
import * as shape from './shapes.js'

const { words } = shape

const place = shape.choice(['document', 'title', 'action-item', ...SECTION_KINDS])
const source = shape.line(300)

const pattern = z
  .strictObject({
    in: place.describe('Where: the document, the title, each action item, or the sections of a kind.').optional(),
    must: source.describe('RE2: found somewhere there.').optional(),
    'must-not': source.describe('RE2: found nowhere there.').optional(),
  })
  .refine((written) => written.must !== undefined || written['must-not'] !== undefined, {
    error: words('asks for nothing', 'Write `must`, `must-not` or both.'),
  })

/** One entry of `own-rules:`. */
export const ownRule = z
  .strictObject({
    severity: z
      .enum(SEVERITIES, { error: words('is not a severity', 'Write `info`, `warning` or `error`.') })
      .optional(),
    message: shape.line(300).describe('What is wrong, instead of our words.').optional(),
    hint: shape.line(300).describe('What to write instead.').optional(),
    section: shape.line(100).describe('A heading, or a kind of section, that must be there with text.').optional(),
    'one-of': z
      .strictObject({
        field: shape.line(60).describe('A key of the front matter.'),
        values: shape.list(shape.line(80)).min(1, { error: words('is empty', 'Name at least one value.') }),
      })
      .describe('A key of the front matter that has one of some values.')
      .optional(),
    pattern: pattern.describe('A pattern that must be found in a place, or must not.').optional(),
  })
  .refine((rule) => [rule.section, rule['one-of'], rule.pattern].filter((one) => one !== undefined).length === 1, {
    error: words('does not ask for exactly one thing', 'Write one of `section`, `one-of` and `pattern`.'),
  })

export const ownRuleId = shape.text(
  (value) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value) && value.length <= 60,
  'is not a name of a rule',
  'Write lower-case words with `-` between them, such as `customers-told`.',
)
