import type { ChangeKind, ChangeReport } from '../../sync/change.js'
import type { SyncCounts } from '../../sync/result.js'
import { cut } from '../escape/cut.js'
import { markdownLink } from '../escape/link.js'
import { plainLine } from '../escape/plain.js'
import { markdownCellProse, markdownProse } from '../escape/prose.js'
import { undoCommand } from '../terminal/sync.js'
import { counted } from '../terminal/words.js'
import { issueLink } from './issue-link.js'
import { stacked, table } from './layout.js'
import { shortCell } from './short.js'

/**
 * The job summary of a sync: what was changed and why, what failed first. `pullRequest` is the address of the one that
 * writes back, `undo` the run whose new issues can be taken back.
 */
export function renderSyncSummary(
  changes: readonly ChangeReport[],
  counts: SyncCounts,
  notices: readonly string[],
  { pullRequest, undo }: { readonly pullRequest: string | null; readonly undo: string | null },
): string {
  const parts = [
    `### ${headline(changes, counts)}`,
    changesTable(changes),
    standing(counts),
    notices.map((notice) => `- ${markdownProse(notice)}`).join('\n'),
    pullRequest === null ? '' : markdownLink('What issues say, for the documents: a pull request', pullRequest),
    undo === null ? '' : `To take the new issues back: \`${undoCommand(undo)}\``,
  ]
  return `${stacked(parts)}\n`
}

function headline(changes: readonly ChangeReport[], counts: SyncCounts): string {
  const { created, updated, closed, reopened, unchanged, deferred, failed } = counts
  if (changes.length === 0) {
    if (unchanged === 0) return 'Nothing to do: no action item has or needs an issue'
    return `Nothing to do: ${counted(unchanged, 'issue')} ${unchanged === 1 ? 'is' : 'are'} in step`
  }
  const isPlan = changes.every(({ outcome }) => outcome === 'planned')
  const to = isPlan ? ['to file', 'to update', 'to close', 'to reopen'] : ['filed', 'updated', 'closed', 'reopened']
  const done = [created, updated, closed, reopened].map((count, at) => ({ count, words: to[at] ?? '' }))
  const rest = [
    { count: failed, words: 'failed' },
    { count: deferred, words: 'left for the next run' },
    { count: unchanged, words: 'in step' },
  ]
  const said = [...done, ...rest].filter(({ count }) => count > 0).map(({ count, words }) => `${count} ${words}`)
  const words = said.length === 0 ? counted(changes.length, 'change') : said.join(', ')
  return isPlan ? `Plan, nothing was written: ${words}` : words.charAt(0).toUpperCase() + words.slice(1)
}

const VERBS: Readonly<Record<ChangeKind, { readonly plan: string; readonly done: string }>> = {
  create: { plan: 'file', done: 'filed' },
  update: { plan: 'update', done: 'updated' },
  close: { plan: 'close', done: 'closed' },
  reopen: { plan: 'reopen', done: 'reopened' },
  comment: { plan: 'comment', done: 'commented' },
  label: { plan: 'label', done: 'labelled' },
  rekey: { plan: 'rename', done: 'renamed' },
}

// Far below the 1 MiB of a job summary.
const ROWS_SHOWN = 300
const TITLE_SHOWN = 120
const REASON_SHOWN = 400

function changesTable(changes: readonly ChangeReport[]): string {
  if (changes.length === 0) return ''
  const sorted = [...changes].sort((a, b) => urgency(b) - urgency(a))
  const rows = sorted
    .slice(0, ROWS_SHOWN)
    .map((change) => [
      `${change.issue === null ? '' : `${issueLink(change.issue)} `}${shortCell(change.title, TITLE_SHOWN)}`,
      whatOf(change),
      markdownCellProse(cut(plainLine(reasonOf(change)), REASON_SHOWN)),
    ])
  const more = sorted.length - rows.length
  return stacked([table(['Issue', 'What', 'Why'], rows), more > 0 ? `… and ${counted(more, 'more change')}.` : ''])
}

function urgency({ outcome }: ChangeReport): number {
  return outcome === 'failed' || outcome === 'unknown' ? 1 : 0
}

function whatOf({ kind, outcome }: ChangeReport): string {
  const { plan, done } = VERBS[kind]
  switch (outcome) {
    case 'planned':
      return plan
    case 'done':
      return done
    case 'failed':
      return `**not ${done}**`
    case 'deferred':
      return `not ${done} yet: the next run does it`
    case 'unknown':
      return `**perhaps ${done}**: the next run looks again`
  }
}

function reasonOf({ because, refusal }: ChangeReport): string {
  return refusal === null ? because : `${because}. ${refusal.message} ${refusal.hint}`
}

function standing({ open, overdue }: SyncCounts): string {
  const late = overdue > 0 ? `, ${overdue} overdue` : ''
  return `${counted(open, 'action item')} ${open === 1 ? 'is' : 'are'} open${late}.`
}
