import type { Block, Postmortem, Section } from '../../postmortem/model.js'
import type { SectionKind } from '../../postmortem/section-kinds.js'
import { isProse } from './block-sentences.js'
import { isDeep, isOpen, reachesBeyond } from './depth.js'
import { addsCheck, admitsMissIn } from './missed-checks.js'
import { oncePerDocument } from './once-per-document.js'
import { wordsOf } from './words.js'

/** The section that tells the causes: a remark about them points at its heading. Undefined when there is none. */
export function causeSection({ sections }: Postmortem): Section | undefined {
  return sections.find(isFilledCause)
}

/** What is written about causes, each block once, without headings, code and quotes. */
export function causeBlocks({ sections }: Postmortem): readonly Block[] {
  const blocks = sections.filter(isFilledCause).flatMap((section) => section.blocks)
  const byPlace = new Map(blocks.filter(isProse).map((block) => [block.span.start, block]))
  return beginning([...byPlace.values()])
}

const LOOKED_AT = 20_000

/** Whose causes are longer has told enough to be judged. */
function beginning(blocks: readonly Block[]): readonly Block[] {
  let size = 0
  const end = blocks.findIndex(({ text }) => {
    size += text.length
    return size > LOOKED_AT
  })
  return end < 0 ? blocks : blocks.slice(0, end + 1)
}

/**
 * How far the causes go, so that one rule at most speaks about it:
 * `shallow` is short; `surface` is long and still tells only what changed or broke; `unguarded` goes further,
 * and the document says nowhere why no check caught it; `absent` is the business of other rules.
 */
export type CauseDepth = 'absent' | 'shallow' | 'surface' | 'unguarded' | 'deep'

export const depthOfCauses: (postmortem: Postmortem) => CauseDepth = oncePerDocument((postmortem) => {
  const blocks = causeBlocks(postmortem)
  if (blocks.length === 0) return 'absent'
  if (!isDeep(blocks)) return isBare(blocks) || !admitsMissIn(postmortem, LOOKING_BACK) ? 'shallow' : 'deep'
  if (isOpen(blocks) || admitsMissIn(postmortem, TOLD_IN)) return 'deep'
  if (!reachesBeyond(blocks)) return 'surface'
  return addsCheck(postmortem) ? 'deep' : 'unguarded'
})

const LOOKING_BACK: readonly SectionKind[] = ['detection', 'went-wrong', 'lessons']
const TOLD_IN: readonly SectionKind[] = [
  ...LOOKING_BACK,
  'summary',
  'background',
  'trigger',
  'root-cause',
  'contributing-factors',
  'response',
  'lucky',
]
const BARE = 15

/** A bare statement: nothing that the rest of a document could deepen. */
export function isBare(blocks: readonly Block[]): boolean {
  return wordsOf(blocks.map(({ text }) => text).join('\n')).length < BARE
}

const CAUSES: readonly SectionKind[] = ['root-cause', 'contributing-factors']

function isFilledCause({ kind, empty }: Section): boolean {
  return CAUSES.includes(kind) && !empty
}
