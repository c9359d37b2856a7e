import type { ChangeKind, ChangeReport } from '../../sync/change.js'
import type { SyncCounts } from '../../sync/result.js'
import { breakCommands, consoleLine } from '../escape/console.js'
import { type Colors, colorsOf } from './colors.js'
import { counted } from './words.js'

export interface SyncTextOptions {
  readonly color: boolean
  readonly dryRun: boolean
  /** The run whose new issues can be taken back; absent or null: there are none. */
  readonly undo?: string | null
}

/** What `sync` prints: each change with its reason, as a plan or as a result, then the numbers. */
export function renderSyncText(
  changes: readonly ChangeReport[],
  counts: SyncCounts,
  { color, dryRun, undo = null }: SyncTextOptions,
): string {
  if (changes.length === 0) return `${nothing(counts)}\n`
  const colors = colorsOf(color)
  const lines = changes.map((change) => lineOf(change, colors))
  const back = undo === null ? [] : [colors.aside(`To take the new issues back: ${undoCommand(undo)}`)]
  return `${breakCommands([...lines, '', ...numbers(counts, dryRun), ...back].join('\n'))}\n`
}

/** The command that closes what a run created. */
export function undoCommand(run: string): string {
  return `followthrough sync --undo-run ${run}`
}

function nothing({ unchanged }: SyncCounts): string {
  if (unchanged === 0) return 'Nothing to do: no action item has or needs an issue.'
  return `Nothing to do: ${counted(unchanged, 'issue')} ${unchanged === 1 ? 'is' : 'are'} in step.`
}

interface Words {
  readonly sign: string
  readonly plan: string
  readonly done: string
}

const WORDS: Readonly<Record<ChangeKind, Words>> = {
  create: { sign: '+', plan: 'create', done: 'created' },
  update: { sign: '~', plan: 'update', done: 'updated' },
  close: { sign: '-', plan: 'close', done: 'closed' },
  reopen: { sign: '↻', plan: 'reopen', done: 'reopened' },
  comment: { sign: '~', plan: 'comment', done: 'commented' },
  label: { sign: '~', plan: 'label', done: 'labelled' },
  rekey: { sign: '~', plan: 'rekey', done: 'rekeyed' },
}

const INDENT = ' '.repeat(14)

function lineOf(change: ChangeReport, colors: Colors): string {
  const { plan, done } = WORDS[change.kind]
  const sign = signOf(change)
  const word = change.outcome === 'done' ? done : plan
  const start = colorFor(change, colors)(`${sign} ${word.padEnd(10)}`)
  const issue = change.issue ? `${consoleLine(`${change.issue.repository}#${change.issue.number}`)}  ` : ''
  const because = `${INDENT}because ${consoleLine(change.because)}   ${colors.name(consoleLine(change.key))}`
  const head = `${start}  ${issue}${consoleLine(change.title)}`
  return [head, colors.aside(because), ...outcomeLines(change, colors)].join('\n')
}

function signOf({ kind, outcome }: ChangeReport): string {
  if (outcome === 'deferred') return '…'
  return outcome === 'failed' || outcome === 'unknown' ? '!' : WORDS[kind].sign
}

function colorFor({ kind, outcome }: ChangeReport, colors: Colors): (text: string) => string {
  if (outcome === 'failed' || outcome === 'unknown') return colors.bad
  return kind === 'create' || kind === 'reopen' ? colors.good : colors.odd
}

function outcomeLines({ outcome, refusal }: ChangeReport, colors: Colors): readonly string[] {
  const reason = refusal
    ? [` ${consoleLine(refusal.message)}`, `${INDENT}${colors.aside(consoleLine(refusal.hint))}`]
    : []
  switch (outcome) {
    case 'planned':
    case 'done':
      return []
    case 'deferred':
      return withReason(`${INDENT}${colors.odd('Left for the next run.')}`, reason)
    case 'failed':
      return withReason(`${INDENT}${colors.bad('Failed.')}`, reason)
    case 'unknown':
      return withReason(`${INDENT}${colors.bad('It may or may not have happened; the next run looks again.')}`, reason)
  }
}

function withReason(outcome: string, [message = '', ...hint]: readonly string[]): readonly string[] {
  return [outcome + message, ...hint]
}

function numbers(counts: SyncCounts, dryRun: boolean): readonly string[] {
  const { created, updated, closed, reopened, unchanged, deferred, failed, open, overdue } = counts
  const verbs = dryRun
    ? ['to create', 'to update', 'to close', 'to reopen']
    : ['created', 'updated', 'closed', 'reopened']
  const parts = [created, updated, closed, reopened].map((count, index) => ({ count, words: verbs[index] ?? '' }))
  const rest = [
    { count: failed, words: 'failed' },
    { count: deferred, words: 'left for the next run' },
    { count: unchanged, words: 'in step' },
  ]
  const said = [...parts, ...rest].filter(({ count }) => count > 0).map(({ count, words }) => `${count} ${words}`)
  const start = dryRun ? 'Plan, nothing was written: ' : ''
  const late = overdue > 0 ? `, ${overdue} overdue` : ''
  const items = `${counted(open, 'action item')} ${open === 1 ? 'is' : 'are'} open${late}.`
  return said.length > 0 ? [`${start}${said.join(', ')}.`, items] : [items]
}
