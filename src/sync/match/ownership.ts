import type { Issue, Person } from '../../ports/tracker.js'
import type { Answered } from '../asked/answered.js'
import { type Parts, partsOf } from '../issue/body.js'
import type { Mark } from '../mark/mark.js'
import { readMark } from '../mark/mark-line.js'
import type { SyncSettings } from '../settings.js'
import { isSameLabel } from '../want/labels.js'
import { byPlace } from '../want/references.js'
import { type Memory, readMemory } from './memory.js'
import type { TakenAway } from './taken-away.js'

/** An issue that is surely ours: label, author and mark say so. Nothing else is ever written to. */
export interface Managed {
  readonly issue: Issue
  readonly mark: Mark
  readonly parts: Parts
  /** What commands on it come to; absent where nobody gave one. */
  readonly answered?: Answered
}

/** An issue that may be ours: neither adopted nor doubled, but reported. */
export interface Doubtful {
  readonly issue: Issue
  /** The keys that can be read from it. */
  readonly keys: readonly string[]
  /** A clause: "its mark is damaged". */
  readonly because: string
  /** Surely written by us and labelled: said in every run, not only when its item wants an issue. */
  readonly isOurs: boolean
}

export interface Actual {
  /** `owner/name`. */
  readonly repository: string
  /** Lowest number first. */
  readonly managed: readonly Managed[]
  readonly doubtful: readonly Doubtful[]
  /** By key of the item. */
  readonly takenAway: ReadonlyMap<string, TakenAway>
}

/** Sorts labelled issues by whose they are. A stranger's mark is ignored: anyone can paste a comment into an issue. */
export function sortOut(issues: readonly Issue[], me: Person, settings: SyncSettings, repository: string): Actual {
  const candidates = issues.filter((issue) => isItem(issue, settings)).toSorted(byPlace)
  const own = candidates.filter((issue) => isOurs(issue, me, settings))
  const managed = own.flatMap(managedOf)
  const others = candidates.filter((issue) => !isOurs(issue, me, settings))
  return {
    repository,
    managed,
    takenAway: new Map(),
    doubtful: [
      ...own.filter((issue) => readMark(issue.body).kind !== 'mark').map(damaged),
      ...others.flatMap((issue) => mistaken(issue, me, managed.length > 0)),
    ],
  }
}

/** Issues of ours that lost the label, found among all that we wrote. */
export function unlabelled(written: readonly Issue[], me: Person, settings: SyncSettings): readonly Doubtful[] {
  const { base } = settings.labels
  const lost = written.filter((issue) => isOurs(issue, me, settings) && !hasLabel(issue, base))
  return lost.flatMap((issue) => {
    const keys = keysOf(issue)
    return keys.length > 0 ? [{ issue, keys, because: `it has lost the label \`${base}\``, isOurs: false }] : []
  })
}

/** What our other issues, the report among them, remember of issues that were there. */
export function memoryOf(written: readonly Issue[], me: Person, settings: SyncSettings): Memory {
  const others = written.filter((issue) => isOurs(issue, me, settings) && isOther(issue, settings))
  return new Map(others.flatMap(({ body }) => [...readMemory(body)]))
}

/** True when some issue carries a mark, whoever wrote it. */
export function hasMarks(issues: readonly Issue[]): boolean {
  return issues.some((issue) => readMark(issue.body).kind !== 'none')
}

/** Whether a labelled issue may be an action item's: our other issues carry a label of their own, and no item's mark. */
export function isItem(issue: Issue, settings: SyncSettings): boolean {
  return hasLabel(issue, settings.labels.base) && (!isOther(issue, settings) || readMark(issue.body).kind !== 'none')
}

function isOther(issue: Issue, { otherLabels }: SyncSettings): boolean {
  return otherLabels.some((other) => hasLabel(issue, other))
}

function hasLabel({ labels }: Issue, label: string): boolean {
  return labels.some((other) => isSameLabel(other, label))
}

export function isOurs(issue: Issue, me: Person, settings: SyncSettings): boolean {
  const id = issue.author?.id
  return id !== undefined && (id === me.id || settings.trustedIds.includes(id))
}

/** One issue of ours whose mark can be read, or none. */
export function managedOf(issue: Issue): readonly Managed[] {
  const parts = partsOf(issue.body)
  return parts ? [{ issue, mark: parts.mark, parts }] : []
}

function damaged(issue: Issue): Doubtful {
  return { issue, keys: keysOf(issue), because: 'its mark is missing or damaged', isOurs: true }
}

// An account that is gone, or our own login with another number: perhaps a former identity of ours. As long as no
// issue confirms who we are, that holds for every mark.
function mistaken(issue: Issue, me: Person, confirmed: boolean): readonly Doubtful[] {
  const keys = keysOf(issue)
  const unclear = issue.author === null || issue.author.login.toLowerCase() === me.login.toLowerCase() || !confirmed
  if (keys.length === 0 || !unclear) return []
  const who = issue.author ? `the account ${issue.author.id} wrote it` : 'its author is gone'
  return [{ issue, keys, because: `${who}, and \`trust.identities\` does not name that account`, isOurs: false }]
}

function keysOf(issue: Issue): readonly string[] {
  const reading = readMark(issue.body)
  if (reading.kind === 'mark') return [reading.mark.key]
  return reading.kind === 'damaged' ? reading.keys : []
}
