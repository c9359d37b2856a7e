import { ITEM_TYPES } from '../../postmortem/model.js'
import type { ReportBlock } from '../block.js'
import type { AgeGroup } from '../numbers/ages.js'
import type { Mix } from '../numbers/mix.js'

/** What was decided on: to prevent, to detect, to mitigate. */
export function mixChart(mix: Mix, month: string): readonly ReportBlock[] {
  const all = [
    ...ITEM_TYPES.map((type) => ({ label: type, count: mix[type] })),
    { label: 'no type given', count: mix.unknown },
  ]
  const bars = all.filter(({ count }) => count > 0)
  if (bars.length === 0) return []
  const title = `Action items filed in ${month}, by type`
  return [{ kind: 'chart', shape: 'shares', title, columns: ['Filed, by type', 'Action items'], bars }]
}

/** How long the open items have been waiting. */
export function agesChart(ages: readonly AgeGroup[], month: string): readonly ReportBlock[] {
  const bars = ages.map((group) => ({ label: rangeOf(group), count: group.items }))
  if (bars.every(({ count }) => count === 0)) return []
  const title = `Open at the end of ${month}, by days since filing`
  return [{ kind: 'chart', shape: 'bars', title, columns: ['Days since filing', 'Open action items'], bars }]
}

function rangeOf({ from, to }: AgeGroup): string {
  return to === null ? `over ${from - 1}` : `${from} to ${to}`
}
