import { remembered } from '../../calendar/remembered.js'
import type { Postmortem } from '../../postmortem/model.js'
import { isAscii } from '../../postmortem/word-runs.js'
import { oncePerDocument } from './once-per-document.js'

/**
 * True for an English text: by the share of words that hold English sentences together. A language library would
 * know a hundred languages, of which only one matters here, and would slow every start.
 * A text of less than eight words needs one such word, and letters of English alone.
 */
export function isEnglish(text: string): boolean {
  const { all, common } = counted(text.slice(0, LOOKED_AT))
  if (all < ENOUGH_WORDS) return common > 0 && !/[^\P{L}\x00-\x7f]/u.test(text.slice(0, LOOKED_AT))
  return common / all >= SHARE
}

/** True when the prose of a document is English; code, paths and addresses do not count. */
export const isEnglishDocument: (postmortem: Postmortem) => boolean = oncePerDocument(({ text, frontMatter }) =>
  isEnglish(text.slice(frontMatter?.span.end ?? 0)),
)

const LOOKED_AT = 8_000
const ENOUGH_WORDS = 8
// Of real reports the tersest English ones have 0.08 and most 0.2, those in other languages below 0.05.
const SHARE = 0.07

/** Only words that no other language writes often: not `in`, `is`, `on`, `we`, `no`, `for`, `at`, `as`. */
const COMMON = new Set(
  `the and of to by that this these those with from it its are were been be have not our us they their them you your
  which who when where while because but or if then than there after before during until could would should can will
  did does any some all more only also about into through between what how why she his`.split(/\s+/),
)

function counted(text: string): { readonly all: number; readonly common: number } {
  let all = 0
  let common = 0
  let isCode = false
  for (const line of text.split('\n')) {
    if (/^\s{0,9}(?:```|~~~)/.test(line)) isCode = !isCode
    if (isCode) continue
    for (const piece of line.split(/[\s|()[\]"“”*_,;:!?]+/)) {
      const counts = countsOf(piece)
      all += counts.all
      common += counts.common
    }
  }
  return { all, common }
}

/** As how many words a piece of a line counts; the pieces of a record come again and again. */
const countsOf = remembered((piece: string) => {
  const word = withoutEnding(piece)
  if (!isWord(word)) return NO_WORD
  const all = word.charCodeAt(0) < 128 ? 1 : Math.max(1, word.length / 2)
  return { all, common: COMMON.has(word.toLowerCase()) ? 1 : 0 }
})

const NO_WORD = { all: 0, common: 0 }

/** Of letters alone: `checkout-2`, `a/b`, `a_b` and `a.b` are names. */
function isWord(word: string): boolean {
  return /^[A-Za-z]+$/.test(word) || (!isAscii(word) && /^[\p{L}\p{M}]+$/u.test(word))
}

function withoutEnding(piece: string): string {
  const word = piece.endsWith('.') ? piece.slice(0, -1) : piece
  const apostrophe = word.replace('’', "'").indexOf("'")
  return apostrophe > 0 && apostrophe >= word.length - 3 ? word.slice(0, apostrophe) : word
}
