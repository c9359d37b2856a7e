import { dayAndMonth, shortWeekday } from '../../calendar/in-words.js'
import type { ReportBlock, ReportSection } from '../block.js'
import type { ReportFacts, ReportItem } from '../facts.js'
import { type Cell, itemCell, numberOf, ownerCell, strong, words } from './cells.js'
import { lineBlocks } from './folding.js'

export const dueSoon: ReportSection<ReportFacts> = {
  id: 'due-soon',
  title: 'Due soon',
  blocks(facts): readonly ReportBlock[] {
    if (facts.dueSoon.length === 0) return []
    const until = dayAndMonth(facts.period.soonUntil)
    const lead = [strong(`Due by ${until} (${facts.dueSoon.length})`), words(' ')]
    return lineBlocks(lead, facts.dueSoon.map(entryOf), 'Due', `due by ${until}`)
  },
}

/** `#36 ada Tue`: it is within a week. */
function entryOf(entry: ReportItem): Cell {
  const { effectiveDue } = entry.item
  const number = numberOf(entry)
  const due = effectiveDue === null ? '' : ` ${shortWeekday(effectiveDue)}`
  return [...(number.length === 0 ? itemCell(entry) : number), words(' '), ...ownerCell(entry), words(due)]
}
