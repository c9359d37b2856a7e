import type { Filing, FilingRow } from '../../check/result.js'
import { counted, listed } from '../terminal/words.js'
import { stacked, table } from './layout.js'
import { shortCell, shortCellCode } from './short.js'

export interface Effects {
  readonly created: number
  readonly updated: number
  readonly closed: number
  readonly reopened: number
}

/** What merging changes; a filing that does not file changes nothing. */
export function effectsOf(filings: readonly Filing[]): Effects {
  const rows = filings.filter(({ because }) => because === 'files').flatMap((filing) => filing.rows)
  return effectsOfRows(rows)
}

export function changesAnything({ created, updated, closed, reopened }: Effects): boolean {
  return created + updated + closed + reopened > 0
}

/** `2 issues will be filed`, `1 issue will be filed and 2 updated`. */
export function effectWords({ created, updated, closed, reopened }: Effects): string {
  const kinds = [
    { count: created, verb: 'filed' },
    { count: updated, verb: 'updated' },
    { count: closed, verb: 'closed' },
    { count: reopened, verb: 'reopened' },
  ].filter(({ count }) => count > 0)
  return listed(
    kinds.map(({ count, verb }, at) => (at === 0 ? `${counted(count, 'issue')} will be ${verb}` : `${count} ${verb}`)),
  )
}

/** `2 issues will be filed when this is merged`, and how many a run where it takes several. */
export function mergeWords(effects: Effects, createLimit: number): string {
  const pace = effects.created > createLimit ? `, ${createLimit} a run` : ''
  return `${effectWords(effects)} when this is merged${pace}`
}

/** What merging does to issues, or why it does nothing; at most so many rows. */
export function filingPart(filing: Filing, rowLimit: number, createLimit: number): string {
  return stacked([filingLead(filing, createLimit), filingTable(filing, rowLimit)])
}

/** The action items and what becomes of each; empty where merging touches none of them. */
export function filingTable({ because, rows }: Filing, rowLimit: number): string {
  if (because !== 'files' && because !== 'draft' && because !== 'unknown') return ''
  const shown = rows.filter(({ effect }) => effect !== 'unchanged' && effect !== 'done')
  return stacked([rowsTable(shown, rowLimit), because === 'files' ? restLine(rows) : ''])
}

/** One or two sentences. */
export function filingLead({ because, rows }: Filing, createLimit: number): string {
  switch (because) {
    case 'files':
      return filesLead(rows, createLimit)
    case 'draft':
      return `**Merging files nothing while this is a draft.**${afterDraft(rows)}`
    case 'not-adopted':
      return '**Merging files nothing:** this postmortem is from before Followthrough was adopted here.'
    case 'confidential':
      return '**Merging files nothing:** this postmortem is confidential.'
    case 'unreadable':
      return '**Merging changes none of its issues** until the file can be read.'
    case 'unknown':
      return unknownLead(rows)
  }
}

function filesLead(rows: readonly FilingRow[], createLimit: number): string {
  const effects = effectsOfRows(rows)
  if (changesAnything(effects)) return `**${mergeWords(effects, createLimit)}.**`
  const why = rows.length === 0 ? 'there is no action item' : 'no action item needs a new issue'
  return `**Merging files nothing:** ${why}.`
}

/** Nobody could look at the issues: every open item counts as new. */
function unknownLead(rows: readonly FilingRow[]): string {
  const { created } = effectsOfRows(rows)
  if (created === 0) return '**What merging does to issues is not known.**'
  return `**Merging files ${counted(created, 'issue')} at most:** the issues that are there could not be looked at.`
}

function afterDraft(rows: readonly FilingRow[]): string {
  const { created } = effectsOfRows(rows)
  return created === 0 ? '' : ` With \`status: final\` it files ${counted(created, 'issue')}.`
}

function effectsOfRows(rows: readonly FilingRow[]): Effects {
  const count = (effect: FilingRow['effect']) => rows.filter((row) => row.effect === effect).length
  return { created: count('new'), updated: count('update'), closed: count('close'), reopened: count('reopen') }
}

// An item's title may be as long as its line; the issue shows it whole.
const TITLE_SHOWN = 120
const NAME_SHOWN = 80

function rowsTable(rows: readonly FilingRow[], limit: number): string {
  if (rows.length === 0) return ''
  const lines = rows
    .slice(0, limit)
    .map((row) => [
      shortCell(row.title, TITLE_SHOWN),
      row.owners.length === 0 ? 'nobody yet' : row.owners.map((owner) => shortCellCode(owner, NAME_SHOWN)).join(', '),
      [row.due ?? '', row.dueNote === null ? '' : `(${shortCell(row.dueNote, NAME_SHOWN)})`].filter(Boolean).join(' '),
      effectCell(row),
    ])
  const more = rows.length - lines.length
  const rest = more > 0 ? `… and ${counted(more, 'more action item')}.` : ''
  return stacked([table(['Action item', 'Owner', 'Due', 'Issue'], lines), rest])
}

function effectCell({ effect, issue, owners, unassigned }: FilingRow): string {
  const it = ourIssue(issue)
  switch (effect) {
    case 'new':
      return owners.length === 0 || unassigned ? 'new, unassigned' : 'new'
    case 'update':
      return `updates ${it}`
    case 'close':
      return `${it} is closed`
    case 'reopen':
      return `${it} is opened again`
    case 'unchanged':
      return `${it} stays as it is`
    case 'tracked':
      return `tracked in ${issue === null ? 'another place' : shortCellCode(issue, NAME_SHOWN)}, not filed again`
    case 'proposed':
      return 'proposed, not filed'
    case 'done':
      return 'done, not filed'
  }
}

/** GitHub links the bare number. */
function ourIssue(issue: string | null): string {
  if (issue === null) return 'its issue'
  return /^#?\d{1,10}$/.test(issue) ? `#${issue.replace('#', '')}` : shortCellCode(issue, NAME_SHOWN)
}

function restLine(rows: readonly FilingRow[]): string {
  const count = (effect: FilingRow['effect']) => rows.filter((row) => row.effect === effect).length
  const [unchanged, done] = [count('unchanged'), count('done')]
  const parts = [
    unchanged > 0 ? `${counted(unchanged, 'issue')} ${unchanged === 1 ? 'stays as it is' : 'stay as they are'}` : '',
    done > 0 ? `${counted(done, 'item')} ${done === 1 ? 'is' : 'are'} done` : '',
  ].filter(Boolean)
  return parts.length === 0 ? '' : `${parts.join(', ')}.`
}
