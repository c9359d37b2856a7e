import type { Issue } from '../../ports/tracker.js'
import { grouped } from '../grouped.js'
import { byPlace } from '../want/references.js'
import { hasRecord, type ReadRecord, readRecord } from './record-mark.js'

/** A parent issue that is surely ours: label, author and mark say so. */
export interface Kept extends ReadRecord {
  readonly issue: Issue
}

/** Another one for the same postmortem: it goes, and what is below it moves. */
export interface Doubled {
  readonly kept: Kept
  readonly of: Kept
}

export interface Records {
  /** One for each postmortem, lowest number first. */
  readonly kept: readonly Kept[]
  readonly doubled: readonly Doubled[]
  /** Written by us, and without a mark that can be read. */
  readonly broken: readonly Issue[]
}

/** Sorts issues with the label of parent issues. The lowest number stays; one that a person closed as a duplicate only where all were. */
export function recordsAmong(issues: readonly Issue[], ourIds: ReadonlySet<number>): Records {
  const ours = issues.filter(({ author }) => author !== null && ourIds.has(author.id)).toSorted(byPlace)
  const sound = ours.flatMap(recordOf).filter((kept) => !isRetired(kept))
  const groups = [...grouped(sound, ({ mark }) => mark.postmortem).values()].flatMap((group) => {
    const of = group.find(({ issue }) => issue.state === 'open' || issue.stateReason !== 'duplicate') ?? group[0]
    return of ? [{ of, others: group.filter((kept) => kept !== of) }] : []
  })
  return {
    kept: groups.map(({ of }) => of).toSorted((a, b) => byPlace(a.issue, b.issue)),
    doubled: groups.flatMap(({ of, others }) => others.map((kept) => ({ kept, of }))),
    broken: ours.filter((issue) => readRecord(issue.body) === null),
  }
}

/** Issues of ours that are, or were, parent issues, whatever label they bear and whatever is left of their marks. */
export function mayBeRecord(issue: Issue, label: string, ourIds: ReadonlySet<number>): boolean {
  const isOurs = issue.author !== null && ourIds.has(issue.author.id)
  return isOurs && (isLabelled(issue, label) || hasRecord(issue.body)) && !recordOf(issue).some(isRetired)
}

export function isLabelled({ labels }: Issue, label: string): boolean {
  return labels.some((name) => name.toLowerCase() === label)
}

/** One parent issue whose mark can be read, or none. */
export function recordOf(issue: Issue): readonly Kept[] {
  const reading = readRecord(issue.body)
  return reading ? [{ ...reading, issue }] : []
}

function isRetired({ mark, issue }: Kept): boolean {
  return mark.retired === true && issue.state === 'closed'
}
