import type { Block } from '../../postmortem/model.js'
import { isWithoutBlanks, wordsOf } from './words.js'

// Half of the causes in real postmortems are longer; nearly all of those go beyond the change that broke it.
const LONG = 45
const LONG_IN_SIGNS = 120

/**
 * True when a description of causes goes beyond the first one: it asks why repeatedly, gives several causes,
 * names a gap that let the fault through, or is long enough to be trusted.
 */
export function isDeep(blocks: readonly Block[]): boolean {
  const text = blocks.map((block) => block.text).join('\n')
  if (isWithoutBlanks(text)) return text.length >= LONG_IN_SIGNS
  const words = wordsOf(text)
  if (words.length >= LONG) return true
  if (words.some((word) => OPEN_QUESTIONS.has(word))) return true
  const reasons = words.filter((word) => REASONS.has(word)).length
  const points = blocks.filter(({ kind }) => kind === 'list-item').length
  if (reasons >= 3 || points >= 3 || (points === 2 && words.length >= 20)) return true
  return words.some((word) => GUARDS.has(word)) && words.length >= 12
}

/** A cause that is said to be unknown is honest, not shallow. */
const OPEN_QUESTIONS = new Set(['unknown', 'unclear', 'undetermined', 'investigating', 'tbd'])

const REASONS = new Set(['why', 'because', 'since', 'therefore', 'so', 'due', 'which'])

/** What could have caught a fault. Who speaks of it speaks of the gap. */
const GUARDS = new Set(
  `test tests tested testing untested check checks checked unchecked alert alerts alerting alarm alarms monitor monitored
  monitoring review reviewed reviews validation validate validated validates canary staging safeguard guard limit limits
  quota quotas rollback detect detected caught catch noticed unnoticed ci documentation documented undocumented runbook
  process assumption assumed never without lacked lacking lack missing`.split(/\s+/),
)

/** The last sentence, without its full stop. */
export function lastSentence(blocks: readonly Block[]): string {
  const text = blocks.filter(({ kind }) => kind !== 'code').at(-1)?.text ?? ''
  const line =
    text
      .split('\n')
      .filter((part) => part.trim() !== '')
      .at(-1)
      ?.trim() ?? ''
  const whole = line.endsWith('.') ? line.slice(0, -1) : line
  return whole.slice(whole.lastIndexOf('. ') + 1).trim()
}
