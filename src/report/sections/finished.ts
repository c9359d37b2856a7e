import type { ReportBlock, ReportSection } from '../block.js'
import { counted } from '../counted.js'
import type { CompleteRecord, ReportFacts } from '../facts.js'
import { type Cell, itemCell, joined, strong, theirs, words } from './cells.js'
import { asRow, lineBlocks, parted, restBlocks } from './folding.js'

export const finished: ReportSection<ReportFacts> = {
  id: 'finished',
  title: 'Finished',
  blocks(facts): readonly ReportBlock[] {
    const all = facts.complete.map(completeCell)
    if (facts.finished.length === 0) return lineBlocks([], all, 'Complete', 'complete')
    const [items, otherItems] = parted(facts.finished.map(itemCell))
    const [records, otherRecords] = parted(all)
    const complete = records.length === 0 ? [] : [words('. '), ...joined(records, '. '), words('.')]
    return [
      { kind: 'text', parts: [strong('Finished'), words(' '), ...joined(items, ' · '), ...complete] },
      ...restBlocks(['Finished'], otherItems.map(asRow), 'finished'),
      ...restBlocks(['Complete'], otherRecords.map(asRow), 'complete'),
    ]
  },
}

function completeCell({ id, done, days }: CompleteRecord): Cell {
  const time = days === null ? '' : ` in ${counted(days, 'day')}`
  return [theirs(id, 120), words(` is complete: ${done} of ${done} done${time}`)]
}
