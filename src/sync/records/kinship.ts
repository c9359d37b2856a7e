import type { Issue } from '../../ports/tracker.js'
import type { IssuesAfter } from '../after.js'
import { grouped } from '../grouped.js'
import { isSecretIssue } from '../plan/plan-change.js'
import type { PlanContext } from '../settings.js'
import type { Survey } from '../survey.js'
import { byPlace, type IssuePlace, isSamePlace, placeKey } from '../want/references.js'
import type { Kept, Records } from './record.js'
import { type BelowKey, belowKey, MOST_BELOW } from './record-mark.js'
import type { WantedRecord } from './want-records.js'

/** Who is below whom, as it will be when doubles are gone. */
export interface Families {
  /** The parent of an issue; one that goes counts as the one that stays. */
  readonly parentOf: (issue: Issue) => IssuePlace | null
  /** Listed issues below a place. */
  readonly below: (place: IssuePlace) => readonly Issue[]
  /** Whether a parent issue of ours is there. */
  readonly isRecord: (place: IssuePlace) => boolean
  /** Places of parent issues that were taken away: what is below them is free. */
  readonly gone: ReadonlySet<string>
}

export interface Child {
  readonly issue: Issue
  /** The parent that it leaves; null: it has none. */
  readonly from: IssuePlace | null
}

/** What belongs below a parent issue. */
export interface Kin {
  /** To put there, open ones first. */
  readonly toPut: readonly Child[]
  /** There already, or put there once. */
  readonly below: readonly Issue[]
  /** For which there is no room. */
  readonly tooMany: readonly Issue[]
  /** Open ones that cannot be below an issue there. */
  readonly apart: readonly Issue[]
}

export function familiesOf(
  { issues }: Pick<Survey, 'issues'>,
  { latest }: IssuesAfter,
  { kept, doubled }: Records,
  gone: ReadonlySet<string>,
): Families {
  const heirs = new Map(doubled.map(({ kept: one, of }) => [placeKey(one.issue), of.issue]))
  const records = new Set(kept.map(({ issue }) => placeKey(issue)))
  const parentOf = ({ parent }: Issue) => parent && (heirs.get(placeKey(parent)) ?? parent)
  const families = grouped(issues.map(latest), (issue) => {
    const parent = parentOf(issue)
    return parent && placeKey(parent)
  })
  return {
    parentOf,
    below: (place) => families.get(placeKey(place)) ?? [],
    isRecord: (place) => records.has(placeKey(place)),
    gone,
  }
}

/** What has to be put below a parent issue, or, for null, below the one that will be made at a repository. */
export function kinOf(
  { children, repository }: WantedRecord,
  kept: Kept | null,
  families: Families,
  context: PlanContext,
): Kin {
  const place = kept?.issue.repository ?? repository
  const mayStand = children.filter((child) => place !== null && mayStandBelow(child, place, context))
  const put = new Set(kept?.mark.below)
  const isPut = (child: Issue) => kept !== null && put.has(belowKey(child, kept.issue))
  const isThere = (child: Issue) => {
    const parent = families.parentOf(child)
    return kept !== null && parent !== null && isSamePlace(parent, kept.issue)
  }
  const below = mayStand.filter((child) => isThere(child) || isPut(child))
  const free = mayStand.filter((child) => !below.includes(child)).flatMap((child) => freeChild(child, families))
  const wanted = free.toSorted((a, b) => rank(a.issue) - rank(b.issue))
  const room = Math.max(0, MOST_BELOW - (kept ? families.below(kept.issue).length : 0))
  return {
    toPut: wanted.slice(0, room),
    below,
    tooMany: wanted.slice(room).map(({ issue }) => issue),
    apart: children.filter((child) => child.state === 'open' && !mayStand.includes(child)),
  }
}

/** Without a parent, or below the one of another postmortem, as after its item moved; below any other it stays. */
function freeChild(issue: Issue, { parentOf, isRecord, gone }: Families): readonly Child[] {
  const from = parentOf(issue)
  if (from === null) return [{ issue, from }]
  return isRecord(from) || gone.has(placeKey(from)) ? [{ issue, from }] : []
}

// A sub-issue has the owner of its parent's repository (docs.github.com, adding sub-issues). Confidential issues are
// below confidential ones, and others below others.
function mayStandBelow(child: Issue, repository: string, context: PlanContext): boolean {
  const ownerOf = (name: string) => name.split('/')[0]?.toLowerCase()
  const isAlike = isSecretIssue(child, context) === isSecretIssue({ repository }, context)
  return isAlike && ownerOf(child.repository) === ownerOf(repository)
}

function rank({ state }: Issue): number {
  return state === 'open' ? 0 : 1
}

/** As a mark remembers them: always in the same order. */
export function belowKeys(issues: readonly Issue[], parent: IssuePlace): readonly BelowKey[] {
  return issues.toSorted(byPlace).map((issue) => belowKey(issue, parent))
}
