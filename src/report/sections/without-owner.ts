import type { ReportBlock, ReportSection, ReportText } from '../block.js'
import { counted } from '../counted.js'
import type { ReportFacts, UnownedItem } from '../facts.js'
import { type Cell, itemCell, joined, strong, theirs, words } from './cells.js'
import { lineBlocks } from './folding.js'

/** Items that nobody can be reminded of, also those whose owner's name is no login. */
export const withoutOwner: ReportSection<ReportFacts> = {
  id: 'without-owner',
  title: 'Without an owner',
  blocks(facts): readonly ReportBlock[] {
    if (facts.withoutOwner.length === 0) return []
    const lead = [strong(`Without an owner (${facts.withoutOwner.length})`), words(' ')]
    return lineBlocks(lead, facts.withoutOwner.map(entryOf), 'Item', 'without an owner')
  },
}

/** `#44 Load test the cart (SEV2, 6 days)`; the days are strong once it was to have an owner. */
function entryOf(entry: UnownedItem): Cell {
  const { postmortem, otherOwners } = entry.item
  const remarks: readonly ReportText[][] = [
    postmortem.severity === null ? [] : [theirs(postmortem.severity, 40)],
    entry.openDays === null ? [] : [(entry.isLate ? strong : words)(counted(entry.openDays, 'day'))],
    otherOwners.length === 0 ? [] : [words('no login: '), theirs(otherOwners.join(', '), 120)],
  ]
  const said = remarks.filter((remark) => remark.length > 0)
  if (said.length === 0) return itemCell(entry)
  return [...itemCell(entry), words(' ('), ...joined(said, ', '), words(')')]
}
