import { wordsOf } from './words.js'

/** The words of a sentence that carry its content, plural and tense taken off. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text.slice(0, LOOKED_AT)).filter((word) => word.length > 2 && !BINDING.has(word))
  return new Set(words.map(stemOf))
}

const LOOKED_AT = 600

/** From 0 to 1: how much of the first is said by the second too, and how little else that one says (their smaller part). */
export function sharedPart(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const word of own) if (other.has(word)) shared += 1
  return own.size === 0 || other.size === 0 ? 0 : Math.min(shared / own.size, (2 * shared) / (own.size + other.size))
}

const BINDING = new Set(
  `the and that this these those for from with into onto over under than then there their they them its was were been
  being are has have had not but our out off all any can could would should will did does done also when which while who
  how what why where because due after before during until about very more most some such only just one two by
  learned learnt lesson takeaway summary`.split(/\s+/),
)

/** Crude, and the same for both texts: that is all that is needed to compare them. */
function stemOf(word: string): string {
  for (const end of ['ing', 'ed', 'es', 's']) {
    if (word.length - end.length >= 4 && word.endsWith(end)) return word.slice(0, -end.length)
  }
  return word
}
