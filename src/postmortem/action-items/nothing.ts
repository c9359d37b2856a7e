import type { Fact } from '../fact.js'
import { type Inline, placeOf } from '../markdown/blocks.js'

const NOTHING =
  /^(?:none(?: identified| needed| required| at this time)?|n\/?a|not applicable|nothing|no (?:further |additional |new )?(?:action items?|actions?|follow[ -]?ups?|next steps)(?: (?:are|were|is|was))?(?: (?:needed|required|identified|necessary|planned))?|keine|aucune?|ninguna|なし|特になし|該当なし|[-–—])(?=$|[\s.,;:!–—-])/i
const BECAUSE = /^[\s.,;:!–—-]{0,4}(?:because|since|as|due to|weil|da|car|porque)\b|^\s?[.,;:(–—-]/i

/** "None", "N/A", "No action items, because …": the reason as written, empty without one. Null: it says something else. */
export function nothingSaid(inline: Inline): Fact<string> | null {
  const words = inline.plain.trim()
  const found = NOTHING.exec(words)
  if (!found) return null
  const rest = words.slice(found[0].length)
  if (rest.trim() !== '' && !BECAUSE.test(rest)) return null
  const reason = rest
    .replace(/^[\s.,;:!–—-]{1,4}/, '')
    .replace(/^(?:because|since|as|weil|da|car|porque)\s/i, '')
    .trim()
  return { value: reason.replaceAll('\n', ' '), span: placeOf(inline, 0, inline.plain.length), source: 'text' }
}
