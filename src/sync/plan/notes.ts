import type { CommandAnswer } from '../asked/answered.js'
import type { Note } from '../issue/issue-block.js'
import type { Mark } from '../mark/mark.js'
import type { Pair } from '../match/match.js'
import type { Merges } from './merge-item.js'

/** What is said on an issue about its new state: each conflict, a block that was restored, a reason not to do it. */
export function notesOf({ wanted, managed }: Pair, merges: Merges, restored: boolean): readonly Note[] {
  const { mark } = managed
  const { state } = merges
  const isDropped = wanted.state === 'dropped' && mark.base.state.document !== 'dropped' && state.value === 'closed'
  const { reason } = wanted.action
  return [
    ...conflictsOf({ wanted, managed }, merges),
    ...(restored && !mark.said.includes('restored') ? [{ kind: 'restored' } as const] : []),
    ...(isDropped && reason ? [{ kind: 'dropped', reason } as const] : []),
  ]
}

/** Why commands were not obeyed, each reason once. */
export function askNotes(answers: readonly CommandAnswer[]): readonly Note[] {
  const reasons = new Set(answers.flatMap(({ because }) => because ?? []))
  return [...reasons].map((because) => ({ kind: 'not-obeyed', because }))
}

/** What a mark remembers of what was said. */
export function saidAfter(mark: Mark, notes: readonly Note[]): readonly string[] {
  const said = notes.flatMap((note) => {
    if (note.kind === 'not-obeyed') return []
    return [note.kind === 'conflict' ? `conflict:${note.field}` : note.kind]
  })
  return [...new Set([...mark.said, ...said])]
}

type Conflict = Extract<Note, { kind: 'conflict' }>

function conflictsOf({ wanted, managed }: Pair, merges: Merges): readonly Conflict[] {
  const { issue } = managed
  const { title, owners, due, priority, state } = merges
  const [asked, assigned] = [wanted.owners.logins, issue.assignees].map((logins) => logins.join(', '))
  const [because, given] = [state.reason, issue.stateReason].map((reason) => reason?.replace('_', ' ') ?? '')
  const found: readonly (Omit<Conflict, 'kind' | 'kept'> & { readonly kept: Conflict['kept'] | null })[] = [
    { field: 'title', document: title.value, issue: issue.title, kept: title.conflict },
    { field: 'owners', document: asked ?? '', issue: assigned ?? '', kept: owners.conflict },
    { field: 'due date', document: due.base.document ?? '', issue: due.value ?? '', kept: due.conflict },
    { field: 'priority', document: priority.value ?? '', issue: priority.labelled ?? '', kept: priority.conflict },
    { field: 'state', document: wanted.state, issue: issue.state, kept: state.conflict },
    {
      field: 'reason',
      document: because ?? '',
      issue: given ?? '',
      kept: state.reasonConflict && state.conflict === null ? 'document' : null,
    },
  ]
  return found.flatMap(({ kept, ...words }) => (kept === null ? [] : [{ kind: 'conflict', kept, ...words }]))
}
