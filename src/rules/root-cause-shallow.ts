import type { Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import { isPlaceholder } from '../postmortem/sections/placeholder.js'
import type { Rule } from './rule.js'
import { causeBlocks, causeSection, depthOfCauses, isBare } from './text/causes.js'
import { lastSentence } from './text/depth.js'
import { isEnglishDocument } from './text/english.js'
import { quote } from './text/quote.js'

export const rootCauseShallow: Rule = {
  id: 'root-cause-shallow',
  summary: 'The causes go down to why nothing caught the fault before users did.',
  why: 'A cause that ends at the change that broke it prevents only that change. The next one comes through the same gap.',
  source: 'Gergely Orosz, seven questions for a postmortem: five whys, and why no automated system caught it',
  severity: 'warning',
  heuristic: true,
  depth: true,
  good: `# Checkout returned 502s

## Root cause
The deploy carried a gateway configuration without upstreams.
It passed because the check before the rollout reads only the syntax, and there is no canary for configuration.
`,
  bad: `# Checkout returned 502s

## Root cause <!-- problem -->
The deploy broke it.
`,
  *check(postmortem) {
    const section = causeSection(postmortem)
    if (!section || depthOfCauses(postmortem) !== 'shallow' || !isJudged(postmortem)) return
    const end = lastSentence(causeBlocks(postmortem))
    if (end === '' || isLeftOpen(postmortem, end)) return
    yield {
      span: section.span,
      message: `The causes end at ${quote(end)}.`,
      hint: 'Ask why once more: say why no automated check, test or alarm caught it, or why there is none.',
    }
  },
}

/** What is to be filled in is placeholder-left-in's; a picture may tell the rest. */
function isLeftOpen(postmortem: Postmortem, end: string): boolean {
  if (isPlaceholder(end) || /^(?:TODO|TBD|TBA|FIXME)\b/i.test(end)) return true
  const { text } = postmortem
  const last = postmortem.sections.findLast(({ kind, empty }) => !empty && CAUSES.includes(kind))
  const written = last ? text.slice(last.body.start, last.body.end).trimEnd().split('\n').at(-1) : ''
  return /^\s*(?:[-*]\s)?(?:\[?!\[|<img\b)/.test(written ?? '')
}

const CAUSES: readonly SectionKind[] = ['root-cause', 'contributing-factors']

/** A bare statement is too short in any language; more than that is judged by its words. */
function isJudged(postmortem: Postmortem): boolean {
  const blocks = causeBlocks(postmortem)
  const isPlain = blocks.every(({ text }) => /^[\x00-\x7f]*$/.test(text))
  return (isPlain && isBare(blocks)) || isEnglishDocument(postmortem)
}
