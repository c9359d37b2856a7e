import type { Day } from '../../calendar/day.js'
import { dayOfInstant } from '../../calendar/day-of-instant.js'
import type { Document } from '../../postmortem/model.js'
import { adopted, receiving, recordOf } from '../match/adopt.js'
import { trackedElsewhere, unfiledBecause } from '../match/filing.js'
import { type Matching, match } from '../match/match.js'
import type { Actual, Managed } from '../match/ownership.js'
import type { PlanContext } from '../settings.js'
import { effectiveDue } from '../want/due.js'
import { shownPlace } from '../want/references.js'
import { type Wanted, type WantedItem, want } from '../want/want.js'
import type { Revision } from './plan-change.js'
import { closingRows } from './preview-closings.js'
import { reviseMatched } from './revise-matched.js'

/** What merging a document does to issues: the value behind the pull request's table. */
export interface FilingPreview {
  readonly path: string
  readonly because: 'files' | 'draft' | 'not-adopted' | 'unreadable' | 'confidential' | 'unknown'
  readonly rows: readonly FilingPreviewRow[]
}

export interface FilingPreviewRow {
  readonly title: string
  /** Plain logins, teams or names, without `@`. */
  readonly owners: readonly string[]
  /** None of the owners is a login, so that nobody is assigned. */
  readonly unassigned?: true
  readonly due: Day | null
  readonly dueNote: string | null
  readonly effect: 'new' | 'update' | 'close' | 'reopen' | 'unchanged' | 'tracked' | 'proposed' | 'done'
  readonly issue: string | null
}

/**
 * What merging would do, for each document of the record that `changed` names, in its order; then for each of `removed`
 * whose issues it closes: paths of deleted and renamed documents, and of files that do not look like a postmortem, which
 * stay in the record as long as they have issues. With `actual` null nobody could look at the issues: every open item
 * counts as new, and what merging files is `unknown`. Those of `changed` that are only `moved` are not adopted by that.
 */
export function previewFiling(
  record: readonly Document[],
  changed: readonly string[],
  actual: Actual | null,
  context: PlanContext,
  removed: readonly string[] = [],
  moved: readonly string[] = [],
): readonly FilingPreview[] {
  const there = actual ?? { repository: '', managed: [], doubtful: [], takenAway: new Map() }
  const changedByPush = new Set(changed.filter((path) => !moved.includes(path)))
  const documents = recordOf(record, new Set(removed.filter((path) => !changed.includes(path))), there.managed)
  const wanted = want(documents, context.settings, there.repository)
  const adoption = { changedByPush, appeared: new Map<string, string>() }
  const receives = receiving(there.managed, context.settings, adoption)
  const bounds = { receives, closed: new Set<string>() }
  const matching = match(wanted, there.managed, there.repository, context.rendering, bounds)
  const followed = adopted(wanted, matching, there.managed, context.settings, adoption)
  const closings = closingRows(wanted, matching, context, there.repository, changed, removed)
  const scene = { wanted, matching, actual: there, followed, context, closings, isKnown: actual !== null }
  const others = [...new Set(removed)].filter((path) => !changed.includes(path) && closings.has(path))
  return [
    ...changed.map((path) => previewOf(path, documents, scene)),
    ...others.map((path) => ({ path, because: 'files' as const, rows: closings.get(path) ?? [] })),
  ]
}

interface Scene {
  readonly wanted: Wanted
  readonly matching: Matching
  readonly actual: Actual
  readonly followed: ReadonlySet<string>
  /** Somebody could look at the issues. */
  readonly isKnown: boolean
  /** What closes because it is gone, by the path of its document. */
  readonly closings: ReadonlyMap<string, readonly FilingPreviewRow[]>
  readonly context: PlanContext
}

function previewOf(path: string, record: readonly Document[], scene: Scene): FilingPreview {
  const document = record.find((one) => one.path === path)
  if (!document?.readable) return { path, because: 'unreadable', rows: [] }
  if (document.confidential) return { path, because: 'confidential', rows: [] }
  const items = scene.wanted.items.filter(({ source }) => source.path === path)
  const isStopped = !scene.wanted.documents.includes(document)
  if (isStopped) return { path, because: 'unknown', rows: [] }
  const rows = [...items.map((item) => rowOf(item, scene)), ...(scene.closings.get(path) ?? [])]
  const isNotAdopted = items.some((item) => unfiledOf(item, scene) === 'not-adopted')
  const because = document.status?.value === 'draft' ? 'draft' : isNotAdopted ? 'not-adopted' : 'files'
  return { path, because: because === 'files' && !scene.isKnown ? 'unknown' : because, rows }
}

function rowOf(item: WantedItem, scene: Scene): FilingPreviewRow {
  const { action, owners } = item
  const { settings, today } = scene.context
  const managed = managedOf(item, scene.matching)
  const filed = managed ? (dayOfInstant(managed.mark.filed, settings.calendar.timeZone) ?? today) : today
  const { due, note } = effectiveDue(action.due?.value ?? null, action.priority?.value ?? null, filed, settings)
  const words = {
    title: action.title,
    owners: [...owners.logins, ...owners.teams, ...owners.names],
    ...(owners.logins.length === 0 ? { unassigned: true as const } : {}),
    due,
    dueNote: note,
  }
  if (managed) {
    const revision = reviseMatched({ wanted: item, managed }, scene.context)
    return { ...words, effect: effectOf(revision), issue: shownPlace(managed.issue, scene.actual.repository) }
  }
  if (item.state !== 'open') return { ...words, effect: 'done', issue: null }
  const tracked = trackedElsewhere(item, scene.actual)
  if (tracked !== null) return { ...words, effect: 'tracked', issue: tracked }
  return { ...words, effect: action.state === 'proposed' ? 'proposed' : 'new', issue: null }
}

function effectOf(revision: Revision | null): FilingPreviewRow['effect'] {
  switch (revision?.kind) {
    case 'close':
      return 'close'
    case 'reopen':
      return 'reopen'
    case 'update':
    case 'label':
    case 'rekey':
      return 'update'
    case 'comment':
    case undefined:
      return 'unchanged'
  }
}

function unfiledOf(item: WantedItem, { matching, actual, followed }: Scene) {
  if (managedOf(item, matching) || item.state !== 'open') return null
  return unfiledBecause(item, actual, followed)
}

function managedOf(item: WantedItem, { pairs }: Matching): Managed | null {
  return pairs.find(({ wanted }) => wanted === item)?.managed ?? null
}
