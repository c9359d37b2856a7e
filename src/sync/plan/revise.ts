import type { IssuePatch } from '../../ports/tracker.js'
import { blockOf, factsOf } from '../issue/block.js'
import { blockBase, blockText, bodyOf } from '../issue/body.js'
import type { Note } from '../issue/issue-block.js'
import type { Mark } from '../mark/mark.js'
import { withMark } from '../mark/mark-line.js'
import { encodeMark } from '../mark/mark-payload.js'
import type { Pair } from '../match/match.js'
import type { Managed } from '../match/ownership.js'
import type { PlanContext } from '../settings.js'
import { dayOf } from '../want/due.js'
import { titleFor } from '../want/title.js'
import { mergeDue, mergeLabels, mergeOwners, mergeState, mergeTitle, type StateMerge } from './merge.js'
import type { Revision } from './plan-change.js'

/** What has to change on the issue of an item; null when nothing has. */
export function reviseMatched({ wanted, managed }: Pair, context: PlanContext): Revision | null {
  const { issue, mark } = managed
  const merges = mergeAll({ wanted, managed }, context)
  const block = rewritten({ wanted, managed }, merges, context)
  const notes = notesOf({ wanted, managed }, merges, block.restored)
  const { priority } = wanted.action
  const next: Mark = {
    ...mark,
    key: wanted.key,
    postmortem: wanted.postmortem,
    item: wanted.item,
    path: wanted.source.path,
    run: context.commit.slice(0, 12),
    said: saidAfter(mark, notes),
    base: {
      title: merges.title.base,
      block: block.base,
      owners: merges.owners.base,
      due: merges.due.base,
      priority: priority?.value ?? null,
      labels: merges.labels.base,
      state: merges.state.base,
    },
  }
  const visible: IssuePatch = {
    ...(merges.title.value !== issue.title && { title: merges.title.value }),
    ...(!isSameSet(merges.labels.value, issue.labels) && { labels: merges.labels.value }),
    ...(!isSameSet(merges.owners.value, issue.assignees) && { assignees: merges.owners.value }),
    ...statePatch(merges.state, managed),
  }
  if (Object.keys(visible).length === 0 && block.text === null && isSameMark(mark, next)) return null
  const patch = { ...visible, body: bodyAfter(managed, block.text, next) }
  return { ...kindOf(managed, wanted, patch, block.text !== null), managed, wanted, patch, notes, absent: false }
}

/** What has to change on an issue whose item is in no document; null when nothing has. */
export function reviseGone(managed: Managed, context: PlanContext): Revision | null {
  const { issue, mark } = managed
  if (issue.state === 'closed') return null
  const state = mergeState('gone', mark.base.state, issue)
  const notes: readonly Note[] =
    state.value === 'closed'
      ? [{ kind: 'gone', commit: context.commit, path: mark.path }]
      : state.conflict
        ? [{ kind: 'conflict', field: 'state', document: 'gone', issue: issue.state, kept: 'issue' }]
        : []
  const base = { ...mark.base, state: state.base }
  const next = { ...mark, base, said: saidAfter(mark, notes), run: context.commit.slice(0, 12) }
  if (state.value === issue.state && isSameMark(mark, next)) return null
  const patch = { ...statePatch(state, managed), body: bodyAfter(managed, null, next) }
  return state.value === 'closed'
    ? {
        kind: 'close',
        because: 'the item is in no document any more',
        absent: true,
        managed,
        wanted: null,
        patch,
        notes,
      }
    : { kind: 'update', because: KEPT, absent: false, managed, wanted: null, patch, notes }
}

/** Of several issues with one key, those with the higher numbers are closed, with a pointer. */
export function closeDuplicate(managed: Managed, of: number): Revision | null {
  const { issue } = managed
  if (issue.state === 'closed') return null
  const notes: readonly Note[] = [{ kind: 'duplicate', of }]
  const body = withMark(issue.body, (mark) => ({ ...mark, said: saidAfter(mark, notes) })) ?? issue.body
  return {
    kind: 'close',
    managed,
    wanted: null,
    patch: { state: 'closed', stateReason: 'duplicate', body },
    notes,
    because: `it is a duplicate of #${of}`,
    absent: false,
  }
}

type Merges = ReturnType<typeof mergeAll>

function mergeAll({ wanted, managed }: Pair, context: PlanContext) {
  const { issue, mark } = managed
  const { base } = mark
  return {
    title: mergeTitle(titleFor(wanted, context.rendering), base.title, issue.title),
    owners: mergeOwners(wanted.owners.logins, base.owners, issue.assignees, context.unassignable),
    due: mergeDue(wanted.action.due?.value ?? null, base.due),
    labels: mergeLabels(wanted.labels, base.labels, issue.labels),
    state: mergeState(wanted.state, base.state, issue),
  }
}

/** `text` is null when the block stays as it is. */
function rewritten({ wanted, managed }: Pair, merges: Merges, context: PlanContext) {
  const { mark, parts } = managed
  const filed = dayOf(mark.filed, context.settings.calendar) ?? context.today
  const { value: assigned, base } = merges.owners
  const block = blockOf(wanted, { due: merges.due.value, assigned, ours: base.ours, filed }, context)
  const facts = factsOf(block)
  const restored = parts.block !== 'ours'
  if (facts === mark.base.block.facts && !restored) return { text: null, base: mark.base.block, restored }
  const text = blockText(context.rendering.issueBlock(block))
  return { text, base: blockBase(facts, text), restored }
}

function bodyAfter({ issue, parts }: Managed, text: string | null, mark: Mark): string {
  if (text === null) return withMark(issue.body, () => mark) ?? issue.body
  const { above, below } = parts
  const apart = parts.block === 'missing' && above !== '' && !above.endsWith('\n') ? '\n\n' : ''
  return bodyOf(`${above}${apart}`, text, mark, below)
}

const KEPT = 'what was changed on the issue is kept'

function kindOf({ mark, issue }: Managed, wanted: Pair['wanted'], patch: IssuePatch, block: boolean) {
  if (patch.state === 'open') return { kind: 'reopen', because: 'the item is open again in the document' } as const
  if (patch.state === 'closed' && issue.state === 'open') {
    const because =
      wanted.state === 'done' ? 'the item is ticked in the document' : 'the document says it will not be done'
    return { kind: 'close', because } as const
  }
  if (mark.key !== wanted.key) {
    return { kind: 'rekey', because: 'the item was reworded, moved or renamed in the documents' } as const
  }
  if (block || patch.title !== undefined || patch.assignees !== undefined || patch.state !== undefined) {
    return { kind: 'update', because: 'the document or the block on the issue changed' } as const
  }
  if (patch.labels !== undefined) return { kind: 'label', because: 'the document asks for other labels' } as const
  return { kind: 'update', because: KEPT } as const
}

function statePatch(state: StateMerge, { issue }: Managed): IssuePatch {
  if (state.value === 'open') return issue.state === 'open' ? {} : { state: 'open', stateReason: 'reopened' }
  if (issue.state === 'open') return { state: 'closed', stateReason: state.reason ?? 'completed' }
  return state.reason && state.reason !== issue.stateReason ? { state: 'closed', stateReason: state.reason } : {}
}

function notesOf({ wanted, managed }: Pair, merges: Merges, restored: boolean): readonly Note[] {
  const { issue, mark } = managed
  const { title, owners, state } = merges
  const notes: Note[] = []
  if (title.conflict) {
    notes.push({ kind: 'conflict', field: 'title', document: title.value, issue: issue.title, kept: 'document' })
  }
  if (owners.conflict) {
    const [document, assigned] = [wanted.owners.logins, issue.assignees].map((logins) => logins.join(', '))
    notes.push({ kind: 'conflict', field: 'owners', document: document ?? '', issue: assigned ?? '', kept: 'issue' })
  }
  if (state.conflict) {
    notes.push({ kind: 'conflict', field: 'state', document: wanted.state, issue: issue.state, kept: 'issue' })
  }
  if (restored && !mark.said.includes('restored')) notes.push({ kind: 'restored' })
  const dropped = wanted.state === 'dropped' && mark.base.state.document !== 'dropped' && state.value === 'closed'
  if (dropped && wanted.action.reason) notes.push({ kind: 'dropped', reason: wanted.action.reason })
  return notes
}

function saidAfter(mark: Mark, notes: readonly Note[]): readonly string[] {
  const said = notes.flatMap((note) => (note.kind === 'conflict' ? [`conflict:${note.field}`] : [note.kind]))
  return [...new Set([...mark.said, ...said])]
}

// The commit of the last write is no reason to write.
function isSameMark(a: Mark, b: Mark): boolean {
  return encodeMark({ ...a, run: '' }) === encodeMark({ ...b, run: '' })
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a, b].map((names) => new Set(names.map((name) => name.toLowerCase())))
  return (
    left !== undefined && right !== undefined && left.size === right.size && [...left].every((name) => right.has(name))
  )
}
