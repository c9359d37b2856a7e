import { type Day, daysBetween } from '../../calendar/day.js'
import { dayOfInstant } from '../../calendar/day-of-instant.js'
import type { IssuePatch } from '../../ports/tracker.js'
import { grouped } from '../grouped.js'
import type { Note } from '../issue/issue-block.js'
import { keyDigest } from '../mark/digest.js'
import { withMark } from '../mark/mark-line.js'
import type { Matching, Pair } from '../match/match.js'
import type { Managed } from '../match/ownership.js'
import type { PlanContext } from '../settings.js'
import type { Wanted, WantedItem } from '../want/want.js'
import { isSecretIssue, type Revision } from './plan-change.js'

/** Adds to the revisions of a run what is said once when the last item of a postmortem is closed. */
export function withCompletion(
  revisions: readonly Revision[],
  { wanted: { documents }, matching: { pairs, missing }, managed }: Issues,
  context: PlanContext,
): readonly Revision[] {
  const byIssue = new Map(revisions.map((revision) => [revision.managed, revision]))
  const unfiled = grouped(missing, (item) => item.postmortem)
  const paired = new Set(pairs.map((pair) => pair.managed))
  const apart = managed.filter((one) => !paired.has(one) && isOpenAfter(one, byIssue))
  const pathOf = new Map(documents.map(({ id, path }) => [keyDigest(id.value), path]))
  for (const [postmortem, group] of grouped(pairs, ({ wanted }) => wanted.postmortem)) {
    const isOne = ({ mark }: Managed) => mark.postmortem === postmortem || mark.path === pathOf.get(postmortem)
    if (apart.some(isOne)) continue
    const note = completeNote(group, unfiled.get(postmortem) ?? [], byIssue, context)
    const last = note && lastOf(group, byIssue)
    if (!note || !last) continue
    const revision = revise(last, byIssue.get(last.managed) ?? null, note, context)
    byIssue.delete(last.managed)
    byIssue.set(last.managed, revision)
  }
  return [...byIssue.values()]
}

/** The same revision as long as something before it failed: then the postmortem is not complete. */
export function withoutCompletion(revision: Revision): Revision {
  const { patch, managed } = revision
  const body = withMark(patch.body ?? managed.issue.body, (mark) => ({
    ...mark,
    said: mark.said.filter((said) => said !== 'complete'),
  }))
  const notes = revision.notes.filter(({ kind }) => kind !== 'complete')
  return { ...revision, notes, patch: { ...patch, body: body ?? managed.issue.body } }
}

/** A patch that remembers that it was said. */
export function saidComplete(patch: IssuePatch, { issue }: Managed): IssuePatch {
  const body = patch.body ?? issue.body
  return { ...patch, body: withMark(body, (mark) => ({ ...mark, said: [...mark.said, 'complete'] })) ?? body }
}

/** Whether a revision says so. */
export function saysComplete({ notes }: Revision): boolean {
  return notes.some(({ kind }) => kind === 'complete')
}

/** What a run looks at. */
interface Issues {
  readonly wanted: Wanted
  readonly matching: Matching
  /** All: one without an item that stays open keeps its postmortem open. */
  readonly managed: readonly Managed[]
}

function isOpenAfter(managed: Managed, revisions: ReadonlyMap<Managed, Revision>): boolean {
  return (revisions.get(managed)?.patch.state ?? managed.issue.state) === 'open'
}

function completeNote(
  group: readonly Pair[],
  unfiled: readonly WantedItem[],
  revisions: ReadonlyMap<Managed, Revision>,
  context: PlanContext,
): Note | null {
  const first = group[0]
  if (!first || group.some(({ managed }) => managed.mark.said.includes('complete'))) return null
  const counted = unfiled.filter(({ action }) => action.state !== 'proposed' && action.tracked === null)
  const isOpen = group.some((pair) => stateAfter(pair, revisions) === 'open')
  if (isOpen || counted.some(({ state }) => state === 'open')) return null
  const done = group.filter((pair) => stateAfter(pair, revisions) === 'done').length
  const before = counted.filter(({ state }) => state === 'done').length
  if (done === 0) return null
  const days = group.flatMap(
    ({ managed }) => dayOfInstant(managed.mark.filed, context.settings.calendar.timeZone) ?? [],
  )
  const filed = days.reduce<Day>((earliest, day) => (day < earliest ? day : earliest), context.today)
  return {
    kind: 'complete',
    done: done + before,
    of: group.length + counted.length,
    days: daysBetween(filed, context.today),
    title: first.wanted.source.title,
  }
}

/** An issue that this run closes, else the one that was closed last. */
function lastOf(group: readonly Pair[], revisions: ReadonlyMap<Managed, Revision>): Pair | null {
  const closing = group.filter(({ managed }) => revisions.get(managed)?.patch.state === 'closed')
  if (closing.length > 0) return closing.at(-1) ?? null
  const closedAt = ({ managed: { issue } }: Pair) => `${issue.closedAt} ${String(issue.number).padStart(10, '0')}`
  return group.toSorted((a, b) => (closedAt(a) < closedAt(b) ? -1 : 1)).at(-1) ?? null
}

function revise({ wanted, managed }: Pair, revision: Revision | null, note: Note, context: PlanContext): Revision {
  const patch = saidComplete(revision?.patch ?? {}, managed)
  if (revision) return { ...revision, patch, notes: [...revision.notes, note] }
  const secret = wanted.source.confidential || isSecretIssue(managed.issue, context)
  const because = 'the last action item of the postmortem is closed'
  return { kind: 'comment', managed, wanted, patch, notes: [note], answers: [], because, absent: false, secret }
}

function stateAfter({ wanted, managed }: Pair, revisions: ReadonlyMap<Managed, Revision>): 'open' | 'done' | 'dropped' {
  if (isOpenAfter(managed, revisions)) return 'open'
  const patch = revisions.get(managed)?.patch ?? {}
  if (wanted.state !== 'open') return wanted.state
  return (patch.stateReason ?? managed.issue.stateReason) === 'completed' ? 'done' : 'dropped'
}
