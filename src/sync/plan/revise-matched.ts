import { dayOfInstant } from '../../calendar/day-of-instant.js'
import type { IssuePatch } from '../../ports/tracker.js'
import type { Asked } from '../asked/asked.js'
import { blockOf, factsOf } from '../issue/block.js'
import { blockBase, blockText, bodyOf } from '../issue/body.js'
import { type Leaving, leftBlock, leftItem } from '../issue/leaving.js'
import type { Mark } from '../mark/mark.js'
import { withMark } from '../mark/mark-line.js'
import type { Pair } from '../match/match.js'
import type { Managed } from '../match/ownership.js'
import type { PlanContext } from '../settings.js'
import { type Merges, mergeItem } from './merge-item.js'
import { askNotes, notesOf, saidAfter } from './notes.js'
import { isSameMark, isSecretIssue, KEPT, type Revision, statePatch } from './plan-change.js'

/** What has to change on the issue of an item, without what was refused; null when nothing has. */
export function reviseMatched(pair: Pair, context: PlanContext, leaving: Leaving = null): Revision | null {
  const { managed } = pair
  const wanted = leftItem(pair.wanted, leaving)
  const { issue, mark } = managed
  const merges = mergeItem({ wanted, managed }, context, leaving)
  const block = rewritten({ wanted, managed }, merges, context, leaving)
  const answers = managed.answered?.answers ?? []
  const notes = [...notesOf({ wanted, managed }, merges, block.restored), ...askNotes(answers)]
  const next: Mark = {
    ...mark,
    key: wanted.key,
    postmortem: wanted.postmortem,
    item: wanted.item,
    path: wanted.source.path,
    run: context.commit.slice(0, 12),
    said: saidAfter(mark, notes),
    asked: askedAfter(managed, merges, context),
    base: {
      title: merges.title.base,
      block: block.base,
      owners: merges.owners.base,
      due: merges.due.base,
      priority: merges.priority.base,
      labels: merges.labels.base,
      state: merges.state.base,
    },
  }
  const visible: IssuePatch = {
    ...(merges.title.value !== issue.title && { title: merges.title.value }),
    ...(!isSameSet(merges.labels.value, issue.labels) && { labels: merges.labels.value }),
    ...(!isSameSet(merges.owners.value, issue.assignees) && { assignees: merges.owners.value }),
    ...statePatch(merges.state, issue),
  }
  if (Object.keys(visible).length === 0 && block.text === null && isSameMark(mark, next)) return null
  const secret = wanted.source.confidential || isSecretIssue(issue, context)
  const patch = { ...visible, body: bodyAfter(managed, block.text, next) }
  return {
    ...kindOf({ wanted, managed }, patch, block.text !== null),
    managed,
    wanted,
    patch,
    notes,
    answers,
    absent: false,
    secret,
  }
}

/** `text` is null when the block stays as it is. */
function rewritten({ wanted, managed }: Pair, merges: Merges, context: PlanContext, leaving: Leaving) {
  const { mark, parts } = managed
  const filed = dayOfInstant(mark.filed, context.settings.calendar.timeZone) ?? context.today
  const { value: assigned, base } = merges.owners
  const [due, priority] = [merges.due.value, merges.priority.value]
  const asked = askedAfter(managed, merges, context)
  const block = blockOf(wanted, { due, priority, assigned, apart: base.apart, filed, asked }, context)
  const facts = factsOf(block)
  const restored = parts.block !== 'ours'
  if (facts === mark.base.block.facts && !restored) return { text: null, base: mark.base.block, restored }
  const text = blockText(context.rendering.issueBlock(leftBlock(block, leaving)))
  return { text, base: blockBase(facts, text), restored }
}

/** Whoever opens an issue again takes back what was asked for before; a day that came wakes the item. */
function askedAfter({ mark, answered }: Managed, { state }: Merges, { today }: PlanContext): Asked {
  const asked = answered?.asked ?? mark.asked
  const isOpened = state.value === 'open' && mark.base.state.issue === 'closed'
  if (isOpened && !answered) return { ...asked, snoozed: null, wontdo: null }
  return asked.snoozed !== null && asked.snoozed <= today ? { ...asked, snoozed: null } : asked
}

function bodyAfter({ issue, parts }: Managed, text: string | null, mark: Mark): string {
  if (text === null) return withMark(issue.body, () => mark) ?? issue.body
  const { above, below } = parts
  const apart = parts.block === 'missing' && above !== '' && !above.endsWith('\n') ? '\n\n' : ''
  return bodyOf(`${above}${apart}`, text, mark, below)
}

function kindOf({ wanted, managed }: Pair, patch: IssuePatch, block: boolean) {
  const { mark, issue } = managed
  if (patch.state === 'open') return { kind: 'reopen', because: 'the item is open again in the document' } as const
  if (patch.state === 'closed' && issue.state === 'open' && managed.answered?.closes) {
    return { kind: 'close', because: 'somebody said on the issue that it will not be done' } as const
  }
  if (patch.state === 'closed' && issue.state === 'open') {
    const because =
      wanted.state === 'done' ? 'the item is ticked in the document' : 'the document says it will not be done'
    return { kind: 'close', because } as const
  }
  if (mark.key !== wanted.key) {
    return { kind: 'rekey', because: 'the item was reworded, moved or renamed in the documents' } as const
  }
  if (managed.answered) return { kind: 'update', because: 'it was asked for on the issue' } as const
  if (block || patch.title !== undefined || patch.assignees !== undefined || patch.state !== undefined) {
    return { kind: 'update', because: 'the document or the block on the issue changed' } as const
  }
  if (patch.labels !== undefined) return { kind: 'label', because: 'the document asks for other labels' } as const
  return { kind: 'update', because: KEPT } as const
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a, b].map((names) => new Set(names.map((name) => name.toLowerCase())))
  return (
    left !== undefined && right !== undefined && left.size === right.size && [...left].every((name) => right.has(name))
  )
}
