import type { Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import type { Rule } from './rule.js'
import { causeBlocks, causeSection, depthOfCauses } from './text/causes.js'
import { chainOf } from './text/depth.js'
import { isEnglishDocument } from './text/english.js'
import { admitsMissIn } from './text/missed-checks.js'
import { quote } from './text/quote.js'
import { holdsPhrase, wordsOf } from './text/words.js'

export const causeSingle: Rule = {
  id: 'cause-single',
  summary: 'Beside the cause, the document names what contributed to it.',
  why: 'Incidents need several things to go wrong together. Each of them is another place where the next one can be stopped.',
  source: 'C, production outage process: the root cause and secondary causes; PagerDuty: contributing factors, plural',
  severity: 'info',
  heuristic: true,
  depth: true,
  good: `# Checkout returned 502s

## Root cause
The connection pool of checkout was full, because a request that waits for the bank holds its connection until the bank
answers. The client library was written before the bank had limits of its own, so it has no timeout, and a slow bank
stops the shop.

## Contributing factors
- The alarm for the pool had fired falsely for a week, and was muted.
- The runbook for the pool still described the old library.
`,
  bad: `# Checkout returned 502s

## Root cause <!-- problem -->
The connection pool of checkout was full, because a request that waits for the bank holds its connection until the bank
answers. The client library was written before the bank had limits of its own, so it has no timeout, and a slow bank
stops the shop.
`,
  *check(postmortem) {
    const section = causeSection(postmortem)
    if (!section || !isEnglishDocument(postmortem) || !isSingle(postmortem)) return
    yield {
      span: section.span,
      message: `The section ${quote(section.heading)} names one cause and nothing that contributed to it.`,
      hint: 'Add what made it possible, longer or worse: overload, missing documentation, missing tests, false alerts.',
    }
  },
}

// A shallow cause is asked for more already.
function isSingle(postmortem: Postmortem): boolean {
  const { sections } = postmortem
  if (sections.some(({ kind, empty }) => (kind === 'contributing-factors' || kind === 'went-wrong') && !empty)) {
    return false
  }
  const depth = depthOfCauses(postmortem)
  if (depth === 'absent' || depth === 'shallow' || depth === 'surface') return false
  const blocks = causeBlocks(postmortem)
  const points = blocks.filter(({ kind }) => kind !== 'paragraph').length
  const parts = sections.filter(({ kind }) => kind === 'root-cause').flatMap((section) => section.blocks)
  const headings = parts.filter(({ kind }) => kind === 'heading').length
  if ((points > 1 && chainOf(blocks) < 2) || headings > 1) return false
  const words = wordsOf(blocks.map(({ text }) => text).join('\n'))
  if (admitsMissIn(postmortem, LOOKING_BACK)) return false
  return !words.some((word) => SECOND.has(word)) && !SECOND_PHRASES.some((phrase) => holdsPhrase(words, phrase))
}

// A check that was missing is a factor too, wherever it is told.
const LOOKING_BACK: readonly SectionKind[] = ['root-cause', 'lessons', 'lucky']

const SECOND = new Set(
  `also additionally furthermore moreover besides separately secondly second secondary third another contributed
  contributes contributing contributory combined combination compounded compounding exacerbated exacerbating aggravated
  worsened amplified prolonged factors causes reasons issues both several multiple two three four unknown unclear
  undetermined documentation documented undocumented runbook runbooks overload overloaded overwork overworked`.split(
    /\s+/,
  ),
)

const SECOND_PHRASES = ['in addition', 'as well as', 'on top of', 'made worse', 'made it worse', 'at the same time']
