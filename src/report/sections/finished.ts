import type { ReportBlock, ReportSection } from '../block.js'
import { counted } from '../counted.js'
import type { CompleteRecord, ReportFacts } from '../facts.js'
import { type Cell, itemCell, strong, theirs, words } from './cells.js'
import { lineBlocks } from './folding.js'

export const finished: ReportSection<ReportFacts> = {
  id: 'finished',
  title: 'Finished',
  blocks(facts): readonly ReportBlock[] {
    const all = facts.complete.map(completeCell)
    return [
      ...lineBlocks([strong('Finished'), words(' ')], facts.finished.map(itemCell), 'Finished', 'finished'),
      ...lineBlocks([], all, 'Complete', 'complete'),
    ]
  },
}

function completeCell({ id, done, days }: CompleteRecord): Cell {
  const time = days === null ? '' : ` in ${counted(days, 'day')}`
  return [theirs(id, 120), words(` is complete: ${done} of ${done} done${time}`)]
}
