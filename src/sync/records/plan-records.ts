import type { Issue, IssuePatch } from '../../ports/tracker.js'
import type { IssuesAfter } from '../after.js'
import type { ChangeKind } from '../change.js'
import { isExposed } from '../match/held.js'
import type { PlanContext } from '../settings.js'
import type { Survey } from '../survey.js'
import { isSamePlace, placeKey, shownPlace } from '../want/references.js'
import { belowKeys, type Child, type Families, type Kin, kinOf } from './kinship.js'
import { isHeldRecord, matchRecords } from './match-records.js'
import type { Doubled, Kept, Records } from './record.js'
import { doublePatch, gonePatch, recordPatch } from './revise-record.js'
import { stillOpen } from './still-open.js'
import { type WantedRecord, wantRecords } from './want-records.js'

/** One write, or the writes on one parent issue, that a plan asks for. */
export type RecordChange = RecordCreation | RecordRevision | RecordEnding

export interface RecordCreation {
  readonly step: 'create'
  readonly repository: string
  readonly wanted: WantedRecord
  readonly kin: Kin
}

export interface RecordRevision {
  readonly step: 'revise'
  readonly kind: ChangeKind
  readonly wanted: WantedRecord
  readonly kept: Kept
  readonly kin: Kin
}

/** A parent issue that belongs to no document, or to one that has another. */
export interface RecordEnding {
  readonly step: 'end'
  readonly kind: ChangeKind
  readonly kept: Kept
  readonly patch: IssuePatch
  /** Moved before it is closed. */
  readonly moving: readonly Child[]
  /** Where to; null: nowhere, its document is gone. */
  readonly heir: Issue | null
  readonly because: string
}

export interface RecordPlan {
  /** Doubles first, so that their issues are where the others look for them; new ones last. */
  readonly changes: readonly RecordChange[]
  /** Postmortems with open issues and without a parent issue, whether or not one is to be made. */
  readonly without: readonly WantedRecord[]
  readonly families: readonly Family[]
}

/** A postmortem, its parent issue, which may be about to be made, and what belongs below it. */
export interface Family {
  readonly wanted: WantedRecord
  readonly kept: Kept | null
  readonly kin: Kin
}

export type RecordScene = Pick<Survey, 'wanted' | 'actual' | 'matching' | 'context' | 'issues'> & {
  readonly after: IssuesAfter
  readonly records: Records
  readonly families: Families
  /** Every document was read: only then does absence mean something. */
  readonly whole: boolean
  /** Digests of postmortems for which none may be made. */
  readonly blocked: ReadonlySet<string>
  /** How many may be made in this run. */
  readonly room: number
}

/** Compares the parent issues that are wanted with those that are there. Applied, it leaves nothing to plan. */
export function planRecords(scene: RecordScene): RecordPlan {
  const { wanted, context, records, families, after } = scene
  const wantedRecords = wantRecords(scene, after)
  const { pairs, left } = matchRecords(wantedRecords, records.kept, wanted)
  const open = wantedRecords.filter((one) => !pairs.has(one) && hasOpenIssue(one))
  const familyOf = (one: WantedRecord, kept: Kept | null): Family => ({
    wanted: one,
    kept,
    kin: kinOf(one, kept, families, context),
  })
  const known = [...pairs].filter(([, kept]) => !isExposed(kept, wanted)).map(([one, kept]) => familyOf(one, kept))
  const unblocked = open.filter(({ postmortem }) => !scene.blocked.has(postmortem))
  const fresh = unblocked.map((one) => familyOf(one, null)).filter(isWorthMaking)
  // What waits for a parent issue of the next run stays where it is.
  const growing = [...known, ...fresh.slice(0, scene.room)]
  const leaving = new Set(growing.flatMap(({ kin }) => kin.toPut.map(({ issue }) => placeKey(issue))))
  const holdsOpen = ({ issue }: Kept) =>
    families.below(issue).some((child) => child.state === 'open' && !leaving.has(placeKey(child)))
  return {
    changes: [
      ...records.doubled.flatMap((doubled) => endDouble(doubled, scene)),
      ...known.flatMap((family) => revise(family, holdsOpen, context)),
      ...endGone(left, holdsOpen, scene),
      ...fresh.flatMap(create),
    ],
    without: open,
    families: [...known, ...fresh],
  }
}

function hasOpenIssue({ state, repository, children }: WantedRecord): boolean {
  return state === 'open' && repository !== null && children.some((child) => child.state === 'open')
}

/** No parent issue is made for nothing. */
function isWorthMaking({ kin }: Family): boolean {
  return kin.toPut.some(({ issue }) => issue.state === 'open')
}

function create({ wanted, kin }: Family): readonly RecordCreation[] {
  const { repository } = wanted
  return repository === null ? [] : [{ step: 'create', repository, wanted, kin }]
}

function revise(
  { wanted, kept, kin }: Family,
  holdsOpen: (kept: Kept) => boolean,
  context: PlanContext,
): readonly RecordRevision[] {
  if (kept === null) return []
  const now = holdsOpen(kept) ? { ...wanted, state: 'open' as const } : wanted
  const below = [...kin.below, ...kin.toPut.map(({ issue }) => issue)]
  const patch = recordPatch(now, kept, belowKeys(below, kept.issue), context)
  return patch === null ? [] : [{ step: 'revise', kind: kindOf(patch), wanted: now, kept, kin }]
}

/** Open issues of a document that is gone hold its parent issue open, as long as they are. */
function endGone(
  left: readonly Kept[],
  holdsOpen: (kept: Kept) => boolean,
  scene: RecordScene,
): readonly RecordEnding[] {
  const open = stillOpen(scene, scene.after)
  return left.flatMap((kept) => {
    const document = holdsOpen(kept) || open.has(kept.mark.postmortem) ? 'open' : 'gone'
    const patch = document === 'open' || scene.whole ? gonePatch(kept, document) : null
    const because = document === 'open' ? STILL_OPEN : GONE
    return patch === null ? [] : [{ step: 'end', kind: kindOf(patch), kept, patch, moving: [], heir: null, because }]
  })
}

const STILL_OPEN = 'some of its action items are open'
const GONE = 'its postmortem is in no document any more'

function endDouble({ kept, of }: Doubled, { wanted, issues, after, context }: RecordScene): readonly RecordEnding[] {
  if (isHeldRecord(kept, wanted) || isHeldRecord(of, wanted)) return []
  const moving = issues
    .map(after.latest)
    .filter(({ parent }) => parent !== null && isSamePlace(parent, kept.issue))
    .map((issue) => ({ issue, from: kept.issue }))
  if (kept.issue.state === 'closed' && moving.length === 0) return []
  return [doubleEnding({ kept, of }, moving, context)]
}

/** One of several parent issues is closed for good, and what is below it moves to the one that stays. */
export function doubleEnding({ kept, of }: Doubled, moving: readonly Child[], { home }: PlanContext): RecordEnding {
  const kind = kept.issue.state === 'open' ? 'close' : 'update'
  const because = `it is a duplicate of ${shownPlace(of.issue, home)}`
  return { step: 'end', kind, kept, patch: doublePatch(kept), moving, heir: of.issue, because }
}

export function kindOf(patch: IssuePatch | null): ChangeKind {
  return patch?.state === 'closed' ? 'close' : patch?.state === 'open' ? 'reopen' : 'update'
}

/** Where a change is made, `owner/name`. */
export function placeOfChange(change: RecordChange): string {
  return change.step === 'create' ? change.repository : change.kept.issue.repository
}
