import { shortDate } from '../../calendar/in-words.js'
import type { ReportBlock, ReportSection } from '../block.js'
import type { CheckIn } from '../check-ins.js'
import { counted } from '../counted.js'
import type { ReportFacts } from '../facts.js'
import { type Cell, strong, theirs, words } from './cells.js'
import { wholeTable } from './folding.js'

/** Postmortems some time after their items were filed, folded: what is open, and what came back. */
export const checkIns: ReportSection<ReportFacts> = {
  id: 'check-ins',
  title: 'Looked at again',
  blocks({ checkIns: records }): readonly ReportBlock[] {
    if (records.length === 0) return []
    const rows = records.map((record) => [[theirs(record.id, 120)], leftCell(record)])
    const summary = `Looked at again after a while: ${counted(records.length, 'postmortem')}`
    return [{ kind: 'folded', summary, blocks: wholeTable(['Postmortem', 'What became of it'], rows) }]
  },
}

/** `2 of 5 open, came back on 3 Nov`. */
function leftCell({ open, of, cameBack }: CheckIn): Cell {
  const left = open === 0 ? 'all done' : `${open} of ${of} open`
  const again = cameBack === null ? [] : [words(', '), strong(`came back on ${shortDate(cameBack)}`)]
  return [words(left), ...again]
}
