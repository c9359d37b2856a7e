import { quote } from './quote.js'

/** What the words of an item lack, and what could be written instead. */
export interface Advice {
  /** What is wrong, after "The action item `…`". */
  readonly clause: string
  /** What to do, the beginning of a sentence. */
  readonly advice: string
  /** Better wordings, the best first; the first one that has no fault itself is shown. */
  readonly examples?: readonly (string | null)[]
  /** The end of the sentence where no example can be shown. */
  readonly otherwise?: string
  /** The end of the sentence in any case. */
  readonly after?: string
}

// What is longer would be cut.
const LONGEST = 80

/** The advice as a whole sentence, with the first example that is good. */
export function adviceInWords({ advice, examples = [], otherwise = '', after = '' }: Advice, isGood: IsGood): string {
  const example = examples.find((one) => one !== null && one.length <= LONGEST && isGood(one))
  return `${advice}${example ? `, for example ${quote(example)}` : otherwise}${after}.`
}

type IsGood = (wording: string) => boolean
