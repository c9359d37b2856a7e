import type { ReportBlock, ReportSection } from '../block.js'
import type { ReportFacts } from '../facts.js'
import { strong, theirs, words } from './cells.js'
import { lineBlocks } from './folding.js'

/** What the run could not see. The sentences may name files, so they are escaped. */
export const notices: ReportSection<ReportFacts> = {
  id: 'notices',
  title: 'What this run could not see',
  blocks(facts): readonly ReportBlock[] {
    const sentences = facts.notices.map((notice) => [theirs(notice)])
    return lineBlocks([strong('Note:'), words(' ')], sentences, 'Note')
  },
}
