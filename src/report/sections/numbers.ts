import { monthInWords } from '../../calendar/in-words.js'
import type { ReportBlock, ReportSection } from '../block.js'
import { counted } from '../counted.js'
import type { ReportFacts } from '../facts.js'
import { LEAST_FOR_PERCENTILES } from '../numbers/distribution.js'
import type { Numbers } from '../numbers/numbers.js'
import type { Repeat } from '../numbers/repeats.js'
import { type Cell, joined, strong, theirs, words } from './cells.js'
import { agesChart, mixChart } from './number-charts.js'
import { ratesTable, timesTable } from './number-tables.js'

/** The month before in numbers, folded: every figure with the number of values behind it. */
export const numbers: ReportSection<ReportFacts> = {
  id: 'numbers',
  title: 'Numbers',
  blocks: ({ numbers: { month } }) => (month === null ? [] : monthBlocks(month)),
}

/** One month, folded. */
export function monthBlocks(month: Numbers): readonly ReportBlock[] {
  const name = monthInWords(month.span.to)
  const blocks = [
    ...timesTable(month),
    ...repeatBlocks(month),
    ...ratesTable(month),
    ...mixChart(month.mix, name),
    ...agesChart(month.ages, name),
    METHOD,
  ]
  return [{ kind: 'folded', summary: `Numbers for ${name} (${sizeOf(month)})`, blocks }]
}

function sizeOf({ incidents }: Numbers): string {
  if (incidents === 0) return 'no incidents'
  const size = counted(incidents, 'incident')
  return incidents < LEAST_FOR_PERCENTILES ? `${size}: too few for percentiles` : size
}

function repeatBlocks({ repeats: { of, repeated } }: Numbers): readonly ReportBlock[] {
  if (of === 0) return []
  const said = `${repeated.length} of ${counted(of, 'incident')} ${repeated.length === 1 ? 'is' : 'are'} like an earlier one`
  const lead: Cell = [strong('Came back'), words(` ${said}`)]
  if (repeated.length === 0) return [{ kind: 'text', parts: [...lead, words('.')] }]
  return [{ kind: 'text', parts: [...lead, words(': '), ...joined(repeated.map(repeatCell), ' · ')] }]
}

function repeatCell({ id, earlier }: Repeat): Cell {
  return joined([[theirs(id, 120)], [theirs(earlier, 120)]], ' after ')
}

const METHOD: ReportBlock = {
  kind: 'small',
  parts: [
    words(
      `Percentiles only of ${LEAST_FOR_PERCENTILES} values or more (Hyndman and Fan, definition 7), else every value; never a mean.`,
    ),
  ],
}
