import type { Postmortem } from '../../postmortem/model.js'
import type { SectionKind } from '../../postmortem/section-kinds.js'
import { sentencesOf } from './block-sentences.js'
import { holdsPhrase, wordsOf } from './words.js'

/** True when a document adds, as an item or a learning, a check that was not there: an answer too, though not in words. */
export function addsCheck({ actionItems, learnings }: Postmortem): boolean {
  const added = [...actionItems.map(({ title }) => title), ...learnings.map(({ text }) => text)]
  return actionItems.some(({ type }) => type?.value === 'detect') || added.some((text) => namesCheck(wordsOf(text)))
}

/** True when one of these sections says why no automated check, alarm or review caught the fault. */
export function admitsMissIn(postmortem: Postmortem, kinds: readonly SectionKind[]): boolean {
  const told = postmortem.sections.filter(({ kind, empty }) => !empty && kinds.includes(kind))
  return told.some(({ blocks }) => sentencesOf(blocks, postmortem).some(({ text }) => admitsMiss(text)))
}

/** "No alert watches it", "the test covered only the syntax", "went unnoticed", "a false alarm". */
export function admitsMiss(sentence: string): boolean {
  const words = wordsOf(sentence)
  return deniesCheck(words) || (namesCheck(words) && words.some((word) => WEAKNESS.has(word))) || wantsCheck(words)
}

/** "Better alerts", "improve our monitoring": unlike "test better", which says nothing of what was there. */
function wantsCheck(words: readonly string[]): boolean {
  return words.some((word, at) => WANTS.has(word) && namesCheck(words.slice(at + 1, at + 4)))
}

const WANTS = new Set(['more', 'better', 'improve', 'improved', 'improving'])

/** The same where a check is not itself what broke: what a short text must say to count as more than the fault. */
export function tellsMiss(sentence: string): boolean {
  const words = wordsOf(sentence)
  return words.some((word) => BROKEN.has(word)) ? deniesCheck(words) : admitsMiss(sentence)
}

function deniesCheck(words: readonly string[]): boolean {
  if (words.some((word) => MISSED.has(word)) || PHRASES.some((phrase) => holdsPhrase(words, phrase))) return true
  return namesCheck(words) && words.some((word) => ABSENCE.has(word) || word.endsWith("n't"))
}

function namesCheck(words: readonly string[]): boolean {
  return words.some((word) => CHECKS.has(word))
}

const CHECKS = new Set(
  `test tests tested testing smoketest smoketesting check checks checked checking alert alerts alerted alerting alarm
  alarms monitor monitors monitored monitoring review reviews reviewed reviewers validation validate validates validated
  validating canary canaries staging ci qa presubmit pre-commit e2e lint linter linting coverage probe probes dashboard
  dashboards observability detect detects detected detection catch caught notice noticed noticing safeguard safeguards
  scan scanner scanning audit audits audited verify verified verification sandbox least-privilege guardrail guardrails
  dry-run approval`.split(/\s+/),
)

const MISSED = new Set(
  `undetected unnoticed untested unchecked unmonitored unreviewed unvalidated unverified overlooked blind silently
  undiscovered`.split(/\s+/),
)

const PHRASES = [
  'false positive',
  'false positives',
  'false alarm',
  'false alarms',
  'not prevent',
  'not preventing',
  'not prevented',
]

const ABSENCE = new Set(
  `no not never nobody none without lack lacks lacked lacking missing missed insufficient inadequate absent gap gaps
  cannot false noise noisy ignored disabled muted silenced`.split(/\s+/),
)

/** A check that was there, and did too little. */
const WEAKNESS = new Set(
  `incomplete only instead wrong incorrectly too drowning yet despite although assumed late later limited difficult hard`.split(
    /\s+/,
  ),
)

const BROKEN = new Set('failed fails failing broke breaks broken bug crashed crashing timed'.split(' '))
