import { addDays, type Day, daysBetween } from '../../calendar/day.js'
import { monthBefore } from '../../calendar/month.js'
import { isTeam } from '../item-state.js'
import type { FollowedItem } from '../numbers/followed-item.js'
import { isNothing, type Numbers, numbersOf } from '../numbers/numbers.js'
import { CHECKS, type Checks, checksOf, dated } from './checks.js'
import { type FactsFile, type FactsItem, isOpen, isOverdue, type RepositoryFacts } from './facts-file.js'
import { joinedByRepository, REPORTS } from './join.js'

/** One report over many repositories. */
export interface OrganisationFacts {
  /** ISO instant, and the day in UTC. */
  readonly now: string
  readonly today: Day
  /** The most overdue first, then the most open. */
  readonly repositories: readonly RepositoryRow[]
  /** The longest overdue first. */
  readonly overdue: readonly OverdueItem[]
  readonly items: readonly OverdueItem[]
  readonly counts: Counts
  readonly withoutSetup: readonly Missing[]
  readonly silent: readonly Missing[]
  readonly numbers: { readonly month: Numbers | null; readonly record: Numbers }
  /** Null: no result of `check` was among the files. */
  readonly checks: Checks | null
  /** Whole sentences about what is missing or was left out. */
  readonly notices: readonly string[]
}

export interface Counts {
  readonly repositories: number
  readonly open: number
  readonly overdue: number
  readonly newlyOverdue: number
  readonly finished: number
  readonly decisions: number
  readonly dueSoon: number
  readonly withoutOwner: number
  readonly confidential: number
}

export interface RepositoryRow extends Omit<Counts, 'repositories'> {
  readonly repository: string
  /** Days that the item which is longest overdue is late; 0: none is. */
  readonly longest: number
  /** The day of its facts. */
  readonly reported: Day
}

export interface OverdueItem extends FactsItem {
  readonly repository: string
}

/** A repository that is not followed up, and why we think so. */
export interface Missing {
  readonly repository: string
  readonly because: string
}

// Two report days: one may be a holiday, or late.
const SILENT_AFTER = 14

export function gatherOrganisation(all: readonly FactsFile[], now: string, today: Day): OrganisationFacts {
  const files = all.map((file) => withoutFuture(file, today))
  const { repositories, notices } = joinedByRepository(
    files.flatMap((file) => (file.kind === 'facts' ? [file.facts] : [])),
    REPORTS,
  )
  const checked = joinedByRepository(
    files.flatMap((file) => (file.kind === 'checked' ? [dated(file.facts, now, today)] : [])),
    CHECKS,
  )
  const items = repositories.flatMap((facts) => facts.items.map((item) => ({ ...item, repository: facts.repository })))
  const rows = repositories.map(rowOf).toSorted(mostOverdueFirst)
  return {
    now,
    today,
    repositories: rows,
    items,
    overdue: items.filter(isOverdue).toSorted(longestFirst),
    counts: totalOf(rows),
    withoutSetup: failedIn(files, new Set(rows.map(({ repository }) => repository.toLowerCase()))),
    silent: repositories.flatMap((facts) => silenceOf(facts, today)).toSorted(byRepository),
    numbers: numbersIn(repositories, today),
    checks: checksOf(checked.repositories),
    notices: [...new Set([...notices, ...checked.notices])],
  }
}

function rowOf(facts: RepositoryFacts): RepositoryRow {
  const { repository, items, today } = facts
  const late = items.filter(isOverdue).map(({ daysOverdue }) => daysOverdue)
  return {
    repository,
    newlyOverdue: facts.newlyOverdue.length,
    finished: facts.finished.length,
    decisions: facts.decisions.length,
    dueSoon: facts.dueSoon.length,
    withoutOwner: facts.withoutOwner.length,
    confidential: facts.confidential,
    open: items.filter(isOpen).length,
    overdue: late.length,
    longest: late.reduce((most, days) => Math.max(most, days), 0),
    reported: today,
  }
}

function mostOverdueFirst(a: RepositoryRow, b: RepositoryRow): number {
  return b.overdue - a.overdue || b.open - a.open || byRepository(a, b)
}

function byRepository(a: { readonly repository: string }, b: { readonly repository: string }): number {
  return a.repository < b.repository ? -1 : a.repository > b.repository ? 1 : 0
}

function longestFirst(a: OverdueItem, b: OverdueItem): number {
  return b.daysOverdue - a.daysOverdue || byRepository(a, b) || (a.key < b.key ? -1 : 1)
}

function totalOf(rows: readonly RepositoryRow[]): Counts {
  const sum = (of: (row: RepositoryRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  return {
    repositories: rows.length,
    open: sum(({ open }) => open),
    overdue: sum(({ overdue }) => overdue),
    newlyOverdue: sum(({ newlyOverdue }) => newlyOverdue),
    finished: sum(({ finished }) => finished),
    decisions: sum(({ decisions }) => decisions),
    dueSoon: sum(({ dueSoon }) => dueSoon),
    withoutOwner: sum(({ withoutOwner }) => withoutOwner),
    confidential: sum(({ confidential }) => confidential),
  }
}

/** Facts of a day that has not come would be newer than all others: a clock is wrong, or somebody made them. */
function withoutFuture(file: FactsFile, today: Day): FactsFile {
  if (file.kind === 'failed' || file.facts.today === null || file.facts.today <= addDays(today, 1)) return file
  const { repository, today: then } = file.facts
  return { kind: 'failed', repository, because: `Its facts are of ${then}, which has not come.` }
}

/** A repository of which one file failed has no valid set-up, also where another one did not. */
function failedIn(files: readonly FactsFile[], known: ReadonlySet<string>): readonly Missing[] {
  const failed = files.flatMap((file) => (file.kind === 'failed' ? [file] : []))
  const first = new Map(failed.toReversed().map((file) => [file.repository.toLowerCase(), file]))
  return [...first.values()]
    .map(({ repository, because }) => {
      const isPartly = known.has(repository.toLowerCase())
      return { repository, because: isPartly ? `${because} Other facts of it were read.` : because }
    })
    .toSorted(byRepository)
}

function silenceOf({ repository, today: then, reports, oldestDays }: RepositoryFacts, today: Day): readonly Missing[] {
  const age = daysBetween(then, today)
  if (age > SILENT_AFTER) return [{ repository, because: `Its facts are ${age} days old.` }]
  if (reports === null || reports.kept === 'off') return []
  const { last, missed } = reports
  if (last === null && (missed >= 2 || (oldestDays ?? 0) > SILENT_AFTER))
    return [{ repository, because: 'It has never published a report.' }]
  return last !== null && missed >= 2 ? [{ repository, because: `Its last report is of ${last}.` }] : []
}

function numbersIn(repositories: readonly RepositoryFacts[], today: Day): OrganisationFacts['numbers'] {
  const documents = repositories.flatMap((facts) => facts.documents)
  const followed = repositories.flatMap(followedIn)
  const month = numbersOf(documents, followed, monthBefore(today), today)
  const record = numbersOf(documents, followed, { from: null, to: today }, today)
  return { month: isNothing(month) ? null : month, record }
}

function followedIn({ items, documents, today }: RepositoryFacts): readonly FollowedItem[] {
  const domains = new Map(documents.map(({ path, causeDomains }) => [path, causeDomains]))
  return items.flatMap(({ issue, filed, closed, state, due, priority, type, owners, postmortem }) => {
    if (issue === null || filed === null) return []
    const ended = state === 'open' ? null : (closed ?? today)
    const teams = owners.flatMap((owner) => (owner.startsWith('@') && isTeam(owner.slice(1)) ? [owner.slice(1)] : []))
    return [
      {
        ...{ filed, due, priority, type, teams, isDone: state === 'done' },
        ended: ended !== null && ended < filed ? filed : ended,
        causeDomains: domains.get(postmortem) ?? [],
      },
    ]
  })
}
