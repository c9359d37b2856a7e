import { durationInWords } from '../../calendar/duration-in-words.js'
import type { ReportBlock } from '../block.js'
import type { Distribution } from '../numbers/distribution.js'
import type { Numbers } from '../numbers/numbers.js'
import type { GroupRates, Rates } from '../numbers/rates.js'
import { shareInWords } from '../numbers/share-in-words.js'
import { type Cell, login, theirs, words } from './cells.js'
import { wholeTable } from './folding.js'

/** How long things took: percentiles, or every value where there are few. */
export function timesTable(numbers: Numbers): readonly ReportBlock[] {
  const rows = [
    timeRow('Time to detect', numbers.detect, durationsInWords),
    timeRow('Time to mitigate', numbers.mitigate, durationsInWords),
    timeRow('Time to resolve', numbers.resolve, durationsInWords),
    timeRow('Incident to postmortem', numbers.postmortem, daysInWords),
    timeRow('Action item filed to done', numbers.done, daysInWords),
    timeRow('Age of open action items', numbers.age, daysInWords),
  ]
  return [{ kind: 'table', columns: ['What', 'n', 'Figures'], rows }]
}

type InWords = (amounts: readonly number[]) => string

function timeRow(what: string, known: Distribution, inWords: InWords): readonly Cell[] {
  const n = known.unknown === 0 ? `${known.n}` : `${known.n} (${known.unknown} not known)`
  return [[words(what)], [words(n)], [words(figuresOf(known, inWords))]]
}

function figuresOf(known: Distribution, inWords: InWords): string {
  switch (known.kind) {
    case 'list':
      return known.n === 0 ? 'none' : inWords(known.values)
    case 'quantiles':
      return `median ${inWords([known.median])} · 75th percentile ${inWords([known.p75])} · 90th ${inWords([known.p90])}`
  }
}

function durationsInWords(seconds: readonly number[]): string {
  return seconds.map(durationInWords).join(', ')
}

/** `3, 8, 26 days`. */
function daysInWords(days: readonly number[]): string {
  return `${days.join(', ')} ${days.length === 1 && days[0] === 1 ? 'day' : 'days'}`
}

/** What became of the action items, in all and by group. One group alone says what the first row says. */
export function ratesTable({ rates, ratesBy }: Numbers): readonly ReportBlock[] {
  if (rates.followed + rates.due === 0) return []
  const rows = [
    rateRow([words('All')], rates),
    ...groupRows(ratesBy.priority, 'Without a priority', (name) => [words('Priority '), theirs(name, 40)]),
    ...groupRows(ratesBy.type, 'Without a type', (name) => [words('Type '), theirs(name, 40)]),
    ...groupRows(ratesBy.team, 'Without a team', (name) => [words('Team '), login(name)]),
    ...groupRows(ratesBy.causeDomain, 'Without a cause domain', (name) => [words('Causes in '), theirs(name, 40)]),
  ]
  return wholeTable(['Action items', 'Closed as done', 'Done in time'], rows)
}

function groupRows(
  groups: readonly GroupRates[],
  nameless: string,
  named: (name: string) => Cell,
): readonly (readonly Cell[])[] {
  if (groups.length < 2) return []
  return groups.map((group) => rateRow(group.name === null ? [words(nameless)] : named(group.name), group))
}

function rateRow(what: Cell, { done, followed, inTime, due }: Rates): readonly Cell[] {
  return [what, [words(shareInWords(done, followed))], [words(due === 0 ? 'none was due' : shareInWords(inTime, due))]]
}
