import type { Block, Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import type { Rule } from './rule.js'
import { isDeep, lastSentence } from './text/depth.js'
import { quote } from './text/quote.js'

export const rootCauseShallow: Rule = {
  id: 'root-cause-shallow',
  summary: 'The causes go down to why nothing caught the fault before users did.',
  why: 'A cause that ends at the change that broke it prevents only that change. The next one comes through the same gap.',
  source: 'Gergely Orosz, seven questions for a postmortem: five whys, and why no automated system caught it',
  severity: 'warning',
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
    const section = postmortem.sections.find(({ kind, empty }) => isCause(kind) && !empty)
    const blocks = causesOf(postmortem)
    if (!section || isDeep(blocks)) return
    const end = lastSentence(blocks)
    if (end === '') return
    yield {
      span: section.span,
      message: `The causes end at ${quote(end)}.`,
      hint: 'Ask why once more: say why no automated check, test or alarm caught it, or why there is none.',
    }
  },
}

const isCause = (kind: SectionKind) => kind === 'root-cause' || kind === 'contributing-factors'

function causesOf({ sections }: Postmortem): readonly Block[] {
  const own = sections.filter(({ kind }) => isCause(kind)).flatMap(({ blocks }) => blocks)
  return own.filter(({ kind }) => kind !== 'heading')
}
