import { durationInWords } from '../../calendar/duration-in-words.js'
import type { ActionItem, ItemType, Postmortem } from '../../postmortem/model.js'
import type { Finding, RuleContext } from '../rule.js'
import { isEnglishDocument } from './english.js'
import { elapsed } from './moments.js'
import { headingOr } from './place.js'
import { quote } from './quote.js'
import type { Ends } from './stated-duration.js'
import { wordsOf } from './words.js'

interface Slowness {
  readonly ends: Ends
  /** The type of the items that would make it faster. */
  readonly type: ItemType
  /** Words of such items, where they have no type. */
  readonly words: ReadonlySet<string>
  /** "to detect". */
  readonly name: string
  readonly hint: string
}

/** Says that it took longer than the target and that no action item would make it faster; null when all is well. */
export function slowFinding(
  postmortem: Postmortem,
  { targets, severities, severityRank }: RuleContext,
  slow: Slowness,
): Finding | null {
  const target = slow.type === 'detect' ? targets.detect : targets.mitigate
  const time = elapsed(postmortem, ...slow.ends)
  if (target === null || time.kind !== 'known' || time.seconds <= target) return null
  if (postmortem.actionItems.length === 0 || isAnswered(postmortem, slow)) return null
  const severity = quote((severityRank === null ? null : severities[severityRank]) ?? postmortem.severity?.value ?? '')
  return {
    span: headingOr(postmortem, 'action-items'),
    message: `It took ${durationInWords(time.seconds)} ${slow.name} this incident, the target for ${severity} is ${durationInWords(target)}, and no action item would make it faster.`,
    hint: slow.hint,
  }
}

/** True when some item that is not dropped answers it, and when nobody can tell: words are read in English alone. */
function isAnswered(postmortem: Postmortem, { type, words }: Slowness): boolean {
  const items = postmortem.actionItems.filter(({ state }) => state !== 'dropped')
  if (items.some((item) => item.type?.value === type)) return true
  // A change of process may serve any end.
  const unsaid = items.filter((item) => item.type === null || item.type.value === 'process')
  if (unsaid.length > 0 && !isEnglishDocument(postmortem)) return true
  return unsaid.some((item) => wordsIn(item).some((word) => words.has(word)))
}

function wordsIn({ title, details }: ActionItem): readonly string[] {
  return wordsOf([title, ...details].join(' ').slice(0, 2000)).flatMap((word) => [word, ...word.split('-')])
}
