import { wordsOf } from './words.js'

/** True for a text that holds words or letters of another language than English; false in doubt. */
export function isOtherLanguage(text: string): boolean {
  const seen = text.slice(0, LOOKED_AT)
  return FOREIGN_LETTERS.test(seen) || wordsOf(seen).some((word) => FOREIGN.has(word))
}

const LOOKED_AT = 8_000

/** Not the dashes, quotes and signs that English texts have too. */
const FOREIGN_LETTERS = /[^\P{L}\p{Script=Latin}]/u

/** Words that hold sentences together, and that no English text has. */
const FOREIGN = new Set(
  `aber auf bei beim dem den der durch eine einen einer für haben ist mit nach nicht oder sind über und vom von war
  werden wird wurde zu zum zur aux avec dans est et était les nous pour sont sur une con cuando desde del el está las
  los para pero por se una y che della di il nel per sono à é foi não no os uma het een niet voor van worden
  och inte för är som`.split(/\s+/),
)
