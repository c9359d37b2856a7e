import type { Diagnostic } from '../check/diagnostic.js'
import { keepsMeaning } from '../check/keeps-meaning.js'
import { isMendable } from '../check/mendable.js'
import type { CheckedDocument } from '../check/result.js'
import { type Mended, mend } from '../edit/mend.js'
import type { Fix } from '../rules/rule.js'

/** A fix with the remark that it mends. */
export interface Mend extends Fix {
  readonly rule: string
  readonly message: string
  /** From 1, in the text as it was when the mend was made. */
  readonly line: number
}

/** A text with everything mended that can be, without a change of what it says; `check` reads and judges a text. */
export function mendDocument(
  text: string,
  check: (text: string) => CheckedDocument,
  isMeant: (diagnostic: Diagnostic) => boolean,
): Mended<Mend> {
  const known = new Map<string, CheckedDocument>()
  const checked = (words: string) => {
    const judged = known.get(words) ?? check(words)
    known.set(words, judged)
    return judged
  }
  const findMends = (words: string) => checked(words).diagnostics.filter(isMendable).filter(isMeant).flatMap(mendOf)
  return mend(text, findMends, (before, after, mends) => keepsMeaning(checked(before), checked(after), mends))
}

function mendOf({ fix, rule, message, line }: Diagnostic): readonly Mend[] {
  return fix ? [{ ...fix, rule, message, line }] : []
}
