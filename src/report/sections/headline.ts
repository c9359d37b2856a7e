import { daysInWords } from '../../calendar/in-words.js'
import type { ReportBlock, ReportSection } from '../block.js'
import { counted } from '../counted.js'
import type { ReportFacts } from '../facts.js'
import { strong, words } from './cells.js'

/** The week in two lines: what changed, and how things stand. */
export const headline: ReportSection<ReportFacts> = {
  id: 'headline',
  title: 'The week in two lines',
  blocks(facts): readonly ReportBlock[] {
    const { from, to } = facts.period
    return [
      { kind: 'heading', text: `${facts.title} · ${daysInWords(from, to)}` },
      { kind: 'text', parts: [strong(changesOf(facts)), words(` ${standingOf(facts)}`)] },
    ]
  },
}

function changesOf({ finished, newlyOverdue, decisions }: ReportFacts): string {
  const parts = [
    finished.length > 0 ? `${finished.length} finished` : '',
    newlyOverdue.length > 0 ? `${newlyOverdue.length} newly overdue` : '',
    decisions.length > 0 ? `${decisions.length} ${decisions.length === 1 ? 'needs' : 'need'} a decision` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'Nothing finished, nothing newly overdue.' : `${parts.join(', ')}.`
}

function standingOf({ open, overdue, oldestDays, last }: ReportFacts): string {
  const before = last && `${last.open} ${last.wasLastWeek ? 'last week' : 'in the last report'}`
  const openWords = before ? `${open.length} open (${before})` : `${open.length} open`
  const overdueWords = last ? `${overdue.length} overdue (${last.overdue})` : `${overdue.length} overdue`
  const oldest = oldestDays === null ? [] : [`oldest ${counted(oldestDays, 'day')}`]
  return [openWords, overdueWords, ...oldest].join(' · ')
}
