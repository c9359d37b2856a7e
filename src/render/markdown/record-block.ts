import { dateInWords } from '../../calendar/in-words.js'
import type { RecordBlock } from '../../sync/issue/issue-block.js'
import { markdownLink } from '../escape/link.js'
import { gravity } from './incident.js'
import { stacked } from './layout.js'

/** Our part of a postmortem's parent issue. Which items are done is to be seen below it. */
export function renderRecordBlock({ incident, permalink }: RecordBlock): string {
  const day = incident.date === null ? '' : ` of ${dateInWords(incident.date)}`
  return stacked([
    `${markdownLink(`The postmortem${day}`, permalink)}${gravity(incident)}. Its action items are the sub-issues; this closes when all of them are closed.`,
    '<sub>Kept in step with the postmortem: this block is rewritten, everything below it is yours.</sub>',
  ])
}
