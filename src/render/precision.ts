import { DOCUMENTS, PRECISION } from '../check/precision.js'
import type { Rule } from '../rules/rule.js'

/** How sure a rule is, in a sentence or two; null for one that judges no words. */
export function precisionOf({ id, heuristic }: Rule): string | null {
  if (heuristic !== true) return null
  const measured = Object.hasOwn(PRECISION, id) ? PRECISION[id] : undefined
  if (!measured) return 'It judges words, and its precision has not been measured.'
  const { remarks, judged, right } = measured
  if (remarks === 0)
    return `It judges words. On ${DOCUMENTS} real postmortems it said nothing, so its precision is not known.`
  const read =
    judged === remarks
      ? `two readers judged ${remarks === 1 ? 'it' : 'each'}`
      : `${judged} of them, chosen by hash, were judged by two readers`
  const share = (right / judged).toFixed(2)
  return `It judges words, so it can be wrong. On ${DOCUMENTS} real postmortems it made ${remarks} ${remarks === 1 ? 'remark' : 'remarks'}; ${read}: ${right} ${right === 1 ? 'was' : 'were'} right to both, a precision of ${share}.`
}
