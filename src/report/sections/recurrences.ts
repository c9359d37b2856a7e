import { daysBetween } from '../../calendar/day.js'
import type { ReportBlock, ReportSection } from '../block.js'
import { counted } from '../counted.js'
import type { ReportFacts } from '../facts.js'
import type { Recurrence } from '../recurrence.js'
import { type Cell, joined, theirs, words } from './cells.js'
import { wholeTable } from './folding.js'

/** Groups of incidents that came back while something of them is still open: those are worth a decision. */
export const recurrences: ReportSection<ReportFacts> = {
  id: 'recurrences',
  title: 'Came back',
  blocks(facts): readonly ReportBlock[] {
    const unfinished = facts.recurrences.filter(({ open }) => open > 0)
    if (unfinished.length === 0) return []
    const summary = `Came back, and something is still open: ${counted(unfinished.length, 'group')} of incidents`
    const columns = ['What', 'Incidents', 'Within', 'Still open']
    return [{ kind: 'folded', summary, blocks: wholeTable(columns, unfinished.map(rowOf)) }]
  },
}

// Of a long row of incidents the latest are what people remember.
const NAMED = 4

function rowOf({ shared, incidents, open }: Recurrence): readonly Cell[] {
  const named = incidents.slice(0, NAMED).map(({ id }) => [theirs(id)])
  const rest = incidents.length - named.length
  return [
    [theirs(shared.join(', '))],
    joined(rest > 0 ? [...named, [words(`${rest} more`)]] : named, ', '),
    [words(withinOf(incidents))],
    [words(counted(open, 'item'))],
  ]
}

/** `11 days`: between the first and the last. */
function withinOf(incidents: Recurrence['incidents']): string {
  const [last, first] = [incidents[0]?.date ?? null, incidents.at(-1)?.date ?? null]
  if (last === null || first === null) return ''
  return last === first ? 'one day' : counted(daysBetween(first, last), 'day')
}
