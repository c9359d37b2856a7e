import { dateInWords } from '../../calendar/in-words.js'
import type { ReportBlock, ReportText } from '../block.js'
import { counted } from '../counted.js'
import { isTeam } from '../item-state.js'
import { type Cell, joined, login, strong, theirs, words } from '../sections/cells.js'
import { monthBlocks } from '../sections/numbers.js'
import { checkBlocks } from './check-blocks.js'
import { folding } from './folding.js'
import type { Missing, OrganisationFacts, OverdueItem, RepositoryRow } from './gather.js'

/** The report over many repositories. It mentions nobody, and ranks nobody: repositories are in the order of what is late. */
export function organisationBlocks(facts: OrganisationFacts): readonly ReportBlock[] {
  const { numbers, repositories } = facts
  return [
    ...headline(facts),
    ...overdueBlocks(facts.overdue),
    ...missingBlocks('Without a valid set-up', 'Why', facts.withoutSetup),
    ...missingBlocks('Without a report for 14 days', 'Why', facts.silent),
    ...facts.notices.map((notice): ReportBlock => ({ kind: 'text', parts: [theirs(notice)] })),
    ...(numbers.month === null ? [] : monthBlocks({ ...numbers.month, repeats: NOT_LISTED })),
    ...repositoryBlocks(repositories),
    ...checkBlocks(facts.checks),
    { kind: 'small', parts: [words('Each repository as its own report saw it. Confidential items are only counted.')] },
  ]
}

// Ids of incidents say little without their repository.
const NOT_LISTED = { of: 0, repeated: [] }

function headline({ counts, today, overdue, checks }: OrganisationFacts): readonly ReportBlock[] {
  if (counts.repositories === 0 && checks !== null)
    return [{ kind: 'heading', text: `Postmortem checks · ${dateInWords(today)}` }]
  const { repositories, open, newlyOverdue, finished, decisions, dueSoon, withoutOwner, confidential } = counts
  const changes = [
    finished > 0 ? `${finished} finished` : '',
    newlyOverdue > 0 ? `${newlyOverdue} newly overdue` : '',
    decisions > 0 ? `${decisions} ${decisions === 1 ? 'needs' : 'need'} a decision` : '',
  ].filter((part) => part !== '')
  const lead = changes.length === 0 ? 'Nothing finished, nothing newly overdue.' : `${changes.join(', ')}.`
  const longest = overdue[0] === undefined ? '' : ` · the longest ${counted(overdue[0].daysOverdue, 'day')}`
  const standing = `${open} open · ${counts.overdue} overdue${longest} · ${dueSoon} due soon · ${withoutOwner} without an owner`
  const secret = confidential > 0 ? ` · ${confidential} confidential` : ''
  const name = repositories === 1 ? '1 repository' : `${repositories} repositories`
  return [
    { kind: 'heading', text: `Postmortem follow-up · ${name} · ${dateInWords(today)}` },
    { kind: 'text', parts: [strong(lead), words(` ${standing}${secret}`)] },
  ]
}

function overdueBlocks(items: readonly OverdueItem[]): readonly ReportBlock[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: `Overdue (${items.length})` },
    ...folding(['Item', 'Repository', 'Owner', 'Late'], items.map(overdueRow), 'overdue'),
  ]
}

function overdueRow(item: OverdueItem): readonly Cell[] {
  const severity: Cell = item.severity === null ? [] : [words(' · '), theirs(item.severity, 40)]
  return [
    [...numberOf(item), theirs(item.title, 120), ...severity],
    [theirs(item.repository, 120)],
    ownersOf(item),
    [words(counted(item.daysOverdue, 'day'))],
  ]
}

function numberOf({ issue }: OverdueItem): Cell {
  return issue === null ? [] : [{ kind: 'link', text: `#${issue.number}`, url: issue.url }, words(' ')]
}

function ownersOf({ owners }: OverdueItem): Cell {
  if (owners.length === 0) return [words('nobody yet')]
  const shown = owners.slice(0, 3).map((owner): Cell => [ownerText(owner)])
  return joined(owners.length > 3 ? [...shown, [words(`${owners.length - 3} more`)]] : shown, ', ')
}

/** What only looks like a login is a word like any other. */
function ownerText(owner: string): ReportText {
  const name = owner.slice(1)
  const isLogin = owner.startsWith('@') && (/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(name) || isTeam(name))
  return isLogin ? login(name) : theirs(owner, 60)
}

function missingBlocks(heading: string, column: string, missing: readonly Missing[]): readonly ReportBlock[] {
  if (missing.length === 0) return []
  const rows = missing.map(({ repository, because }): readonly Cell[] => [[theirs(repository, 120)], [theirs(because)]])
  return [
    { kind: 'heading', text: `${heading} (${missing.length})` },
    ...folding(['Repository', column], rows, 'repositories'),
  ]
}

function repositoryBlocks(repositories: readonly RepositoryRow[]): readonly ReportBlock[] {
  if (repositories.length === 0) return []
  const rows = repositories.map((row): readonly Cell[] => [
    [theirs(row.repository, 120)],
    [words(`${row.overdue}`)],
    [words(`${row.open}`)],
    [words(`${row.finished}`)],
    [words(row.longest === 0 ? '' : counted(row.longest, 'day'))],
  ])
  const columns = ['Repository', 'Overdue', 'Open', 'Finished', 'Longest late']
  return [{ kind: 'heading', text: `Repositories (${rows.length})` }, ...folding(columns, rows, 'repositories')]
}
