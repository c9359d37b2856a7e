import { fc } from '../support/random.js'
import { AIMED } from './aimed.js'
import { WORDS } from './words.js'

/** Words, and what Markdown wraps around them. */
export const inline = fc.letrec<{ words: string; wrapped: string; text: string }>((tie) => ({
  words: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 2, arbitrary: fc.constantFrom(...AIMED) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  ),
  wrapped: fc
    .tuple(
      fc.constantFrom(
        ['**', '**'],
        ['*', '*'],
        ['~~', '~~'],
        ['`', '`'],
        ['[', '](https://github.com/acme/shop/issues/1)'],
        ['(', ')'],
        ['<b>', '</b>'],
        ['*', ''],
        ['[', ''],
      ),
      tie('text'),
    )
    .map(([[open, close], text]) => `${open}${text}${close}`),
  text: fc
    .array(fc.oneof({ maxDepth: 4 }, tie('words'), tie('wrapped')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(' ')),
})).text
