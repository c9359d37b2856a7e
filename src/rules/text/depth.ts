import type { Block } from '../../postmortem/model.js'
import { isProse } from './block-sentences.js'
import { tellsMiss } from './missed-checks.js'
import { isWithoutBlanks, wordsOf } from './words.js'

// Half of the causes in real postmortems are longer; nearly all of those go beyond the change that broke it.
const LONG = 45
const LONG_IN_SIGNS = 120
const CHAIN = 3

/**
 * True when a description of causes goes beyond the first one: it asks why repeatedly, gives several causes,
 * names a gap that let the fault through, or is long enough to be trusted.
 */
export function isDeep(blocks: readonly Block[]): boolean {
  const own = blocks.filter(isProse)
  const text = own.map((block) => block.text).join('\n')
  if (isWithoutBlanks(text)) return text.length >= LONG_IN_SIGNS
  const words = wordsOf(text)
  if (words.length >= LONG || chainOf(own) >= CHAIN || isOpen(own)) return true
  const reasons = words.filter((word) => REASONS.has(word)).length
  const points = own.filter(({ kind }) => kind === 'list-item').length
  if (reasons >= 3 || points >= 3 || (points === 2 && words.length >= 20)) return true
  const tells = own.flatMap(sentences).some(tellsMiss)
  return words.length >= 12 && (tells || words.some((word) => GAPS.has(word)))
}

function sentences({ text }: Block): readonly string[] {
  return text
    .split('\n')
    .join(' ')
    .split(/(?<=[.!?]) /)
}

/** True when causes name a condition behind what changed or broke: a gap, an assumption, a design. */
export function reachesBeyond(blocks: readonly Block[]): boolean {
  const own = blocks.filter(isProse)
  const words = wordsOf(own.map((block) => block.text).join('\n'))
  if (chainOf(own) >= CHAIN || words.some((word) => GAPS.has(word))) return true
  return words.filter((word) => CONDITIONS.has(word)).length >= 2
}

/** True when a cause is said to be unknown: that is honest, and there is nothing more to ask yet. */
export function isOpen(blocks: readonly Block[]): boolean {
  return blocks.some(({ text }) => wordsOf(text).some((word) => OPEN_QUESTIONS.has(word)))
}

/** How often it is asked why, as five whys do: "Why? Because …", "2. Why did it restart? …", "Why 3: …". */
export function chainOf(blocks: readonly Block[]): number {
  return blocks.flatMap(({ text }) => text.split(STARTS)).filter((part) => ASKS_WHY.test(part)).length
}

const STARTS = /\n|(?<=[.?]) /
const ASKS_WHY = /^[\s\d.)|#:-]{0,9}(?:(?:first|second|third|fourth|fifth|and) )?why\b/i

const OPEN_QUESTIONS = new Set(['unknown', 'unclear', 'undetermined', 'investigating', 'tbd'])

const REASONS = new Set(['why', 'because', 'since', 'therefore', 'so', 'due', 'which'])

/** What let a fault through. Who speaks of it speaks of more than the change. */
const GAPS = new Set(
  `lack lacks lacked lacking never assumed assumption assumptions assuming documentation documented
  undocumented runbook runbooks playbook playbooks insufficient inadequate unaware misunderstanding misunderstood
  overload overloaded hardcoded hard-coded drift communication strategy procedure procedures
  knew knowledge experience training priority`.split(/\s+/),
)

/** Words that give a reason or a limit of the design. */
const CONDITIONS = new Set(
  `because since why reason therefore thus hence due however although despite only no not cannot nobody any allowed
  allows designed design default defaults legacy supposed expected intended meant`.split(/\s+/),
)

/** The last sentence, without its full stop. */
export function lastSentence(blocks: readonly Block[]): string {
  const text = blocks.filter(({ kind }) => kind !== 'code').at(-1)?.text ?? ''
  const line = text.split('\n').join(' ').trim()
  const whole = line.endsWith('.') || line.endsWith(':') ? line.slice(0, -1) : line
  return whole.slice(whole.lastIndexOf('. ') + 1).trim()
}
