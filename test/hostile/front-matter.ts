import { fc } from '../support/random.js'
import { KEYS, VALUES } from './words.js'

/** What stands between the fences of front matter. */
export const frontMatter = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '  ', '- ', '? '),
      fc.constantFrom(...KEYS),
      fc.constantFrom(': ', ': ', ':', ' : ', '?'),
      fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 10 })),
    ),
    { maxLength: 8 },
  )
  .map((entries) => entries.map((parts) => parts.join('')).join('\n'))
