import type { ReportBlock, ReportSection } from '../block.js'
import type { ReportFacts } from '../facts.js'
import { strong, theirs, words } from './cells.js'
import { lineBlocks } from './folding.js'

// Long enough for any sentence of ours around a path that people can read.
const NOTICE = 600

/** What the run could not see. The sentences may name files, so they are escaped. */
export const notices: ReportSection<ReportFacts> = {
  id: 'notices',
  title: 'What this run could not see',
  blocks(facts): readonly ReportBlock[] {
    const sentences = facts.notices.map((notice) => [theirs(notice, NOTICE)])
    return lineBlocks([strong('Note:'), words(' ')], sentences, 'Note', 'notes')
  },
}
