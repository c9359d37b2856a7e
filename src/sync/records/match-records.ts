import { keyDigest } from '../mark/digest.js'
import { isExposed } from '../match/held.js'
import { isSamePlace } from '../want/references.js'
import { isSameRepository } from '../want/route.js'
import type { Wanted } from '../want/want.js'
import type { Kept } from './record.js'
import { shortPath } from './record-mark.js'
import type { WantedRecord } from './want-records.js'

export interface RecordMatching {
  readonly pairs: ReadonlyMap<WantedRecord, Kept>
  /** Of documents that are in no file any more; those that are held are not among them. */
  readonly left: readonly Kept[]
}

/** Says which parent issue is whose: by key, then, of what is left, by path, then by where the issues of the items are. */
export function matchRecords(records: readonly WantedRecord[], all: readonly Kept[], wanted: Wanted): RecordMatching {
  const pairs = new Map<WantedRecord, Kept>()
  const taken = new Set<Kept>()
  const there = new Set(wanted.documents.map(({ id }) => keyDigest(id.value)))
  const free = () =>
    all.filter((kept) => !taken.has(kept) && !there.has(kept.mark.postmortem) && !isHeldRecord(kept, wanted))
  const keys = new Map(all.map((kept) => [kept.mark.postmortem, kept]))
  const byKey = ({ postmortem }: WantedRecord) => [keys.get(postmortem) ?? []].flat()
  const byPath = (record: WantedRecord) => free().filter(({ mark }) => mark.path === shortPath(record.source.path))
  const byChildren = (record: WantedRecord) => mostFirst(record, free())
  for (const step of [byKey, byPath, byChildren]) {
    for (const record of records.filter((one) => !pairs.has(one))) {
      const kept = step(record).find((one) => step === byKey || mayBelong(record, one, wanted))
      if (!kept) continue
      pairs.set(record, kept)
      taken.add(kept)
    }
  }
  return { pairs, left: free() }
}

/** Nothing may be concluded from the documents about this parent issue. */
export function isHeldRecord(kept: Kept, wanted: Wanted): boolean {
  const { postmortem, path } = kept.mark
  const { postmortems, paths } = wanted.held
  const isUnclear = postmortems.has(postmortem) || [...paths].some((held) => shortPath(held) === path)
  return isUnclear || isExposed(kept, wanted)
}

/** Below which most of its issues are, if any is. */
function mostFirst({ children }: WantedRecord, all: readonly Kept[]): readonly Kept[] {
  const counted = all.map((kept) => ({
    kept,
    count: children.filter(({ parent }) => parent !== null && isSamePlace(parent, kept.issue)).length,
  }))
  const found = counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  return found.map(({ kept }) => kept)
}

/** What was finished before is not taken for another postmortem; words of a confidential one stay in their place. */
function mayBelong({ state, source }: WantedRecord, { issue, mark }: Kept, { confidential }: Wanted): boolean {
  const isFinished = state === 'open' && issue.state === 'closed' && mark.state.document !== 'open'
  const isSecretPlace = confidential.place !== null && isSameRepository(issue.repository, confidential.place)
  return !isFinished && (!source.confidential || isSecretPlace)
}
