import { shortDate } from '../../calendar/in-words.js'
import type { ReportBlock, ReportSection } from '../block.js'
import { counted } from '../counted.js'
import type { Decision, ReportFacts } from '../facts.js'
import { type Cell, itemOfIncidentCell, login, strong, theirs, words } from './cells.js'
import { tableBlocks } from './folding.js'

/** Items that reminding does not move: somebody says whether they are still wanted. */
export const needsADecision: ReportSection<ReportFacts> = {
  id: 'needs-a-decision',
  title: 'Needs a decision',
  blocks({ decisions }): readonly ReportBlock[] {
    if (decisions.length === 0) return []
    const rows = decisions.map((entry) => [itemOfIncidentCell(entry), whyCell(entry)])
    return [
      { kind: 'heading', text: `Needs a decision (${decisions.length})` },
      ...tableBlocks(['Item', 'Why'], rows, 'to decide'),
    ]
  },
}

function whyCell(entry: Decision): Cell {
  const { cameBack } = entry
  const why = reasonOf(entry)
  return cameBack === null ? why : [...why, words(', '), strong(`and the incident came back on ${shortDate(cameBack)}`)]
}

/** A wish not to do it waits since its day, however late the item is. */
function reasonOf({ because, daysOverdue, item: { wontdo } }: Decision): Cell {
  const late = `${counted(daysOverdue, 'day')} overdue`
  switch (because) {
    case 'not-to-be-done': {
      if (wontdo === null) return []
      const asked = [login(wontdo.by), words(` asked on ${shortDate(wontdo.on)} not to do it`)]
      return wontdo.reason === '' ? asked : [...asked, words(': '), theirs(wontdo.reason, 200)]
    }
    case 'reminders-ended':
      return [words(`${late}, all reminders were sent`)]
    case 'long-overdue':
    case 'came-back':
      return [words(late)]
  }
}
