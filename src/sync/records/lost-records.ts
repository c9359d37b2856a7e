import type { Issue, Refusal } from '../../ports/tracker.js'
import { doubtNotices } from '../match/filing.js'
import type { Doubtful } from '../match/ownership.js'
import { plainOf } from '../match/similarity.js'
import type { Survey } from '../survey.js'
import { type IssuePlace, isSamePlace, placeKey, shownPlace } from '../want/references.js'
import { isSameRepository } from '../want/route.js'
import { isLabelled, mayBeRecord, type Records, recordOf, recordsAmong } from './record.js'
import { recordTitle } from './record-draft.js'
import { RECORD_LABEL } from './record-label.js'
import { shortPath } from './record-mark.js'
import type { WantedRecord } from './want-records.js'

/** What is known before the first parent issue is made. */
export interface Lost {
  /** With those that only a list of all that we wrote shows. */
  readonly records: Records
  /** Digests of postmortems whose parent issue may be there, or was taken away. */
  readonly blocked: ReadonlySet<string>
  /** Places of parent issues that are made again. */
  readonly gone: ReadonlySet<string>
  readonly notices: readonly string[]
  readonly refusal: Refusal | null
}

export interface Search {
  readonly found: Pick<Survey, 'me' | 'context' | 'trackerOf'>
  /** Repositories that were looked at, and the parent issues in them. */
  readonly places: readonly string[]
  readonly listed: readonly Issue[]
  readonly records: Records
  readonly ourIds: ReadonlySet<number>
  readonly fileAgain: boolean
}

/** Lists all that we ever wrote: a parent issue that lost its label, its mark or itself is not made a second time. */
export async function lostRecords(without: readonly WantedRecord[], search: Search): Promise<Lost> {
  const { found, places, listed, records, ourIds } = search
  const nothing = { records, blocked: new Set<string>(), gone: new Set<string>(), notices: [], refusal: null }
  if (found.me === null || without.length === 0) return nothing
  const written: Issue[] = []
  for (const place of places) {
    const answer = await found.trackerOf(place).listBy(found.me.login)
    if (!answer.ok) return { ...nothing, refusal: answer.refusal }
    written.push(...answer.value)
  }
  const all = [...new Map([...listed, ...written].map((issue) => [placeKey(issue), issue])).values()]
  const known = recordsAmong(
    all.filter((issue) => isLabelled(issue, RECORD_LABEL.name)),
    ourIds,
  )
  const suspects = all.filter((issue) => mayBeRecord(issue, RECORD_LABEL.name, ourIds) && !isKnown(issue))
  const doubts = without.flatMap((one) =>
    suspects.filter((issue) => isIts(issue, one, search)).map((of) => ({ one, of })),
  )
  const ghosts = await ghostsOf(without, known, all, search)
  const stopping = search.fileAgain ? [] : ghosts
  return {
    records: known,
    blocked: new Set([...doubts, ...stopping].map(({ one }) => one.postmortem)),
    gone: new Set(search.fileAgain ? ghosts.map(({ place }) => placeKey(place)) : []),
    notices: [
      ...doubtNotices(
        doubts.map(({ of }) => doubtOf(of)),
        found.context.home,
      ),
      ...stopping.map(({ notice }) => notice),
    ],
    refusal: null,
  }
}

/** A labelled issue of ours without a mark that can be read, or one that lost the label. */
export function doubtOf(issue: Issue): Doubtful {
  const isMarked = recordOf(issue).length > 0
  const because = isMarked ? `it has lost the label \`${RECORD_LABEL.name}\`` : 'its mark is missing or damaged'
  return { issue, keys: [], because, isOurs: true }
}

function isKnown(issue: Issue): boolean {
  return isLabelled(issue, RECORD_LABEL.name) && recordOf(issue).length > 0
}

/** By what its mark remembers; without one by its title, or by what is below it. */
function isIts(issue: Issue, wanted: WantedRecord, { found }: Search): boolean {
  const [kept] = recordOf(issue)
  const isParent = wanted.children.some(({ parent }) => parent !== null && isSamePlace(parent, issue))
  if (kept) {
    const { postmortem, path } = kept.mark
    return isParent || postmortem === wanted.postmortem || path === shortPath(wanted.source.path)
  }
  return isParent || plainOf(issue.title) === plainOf(recordTitle(wanted, found.context))
}

interface Ghost {
  readonly one: WantedRecord
  readonly place: IssuePlace
  readonly notice: string
}

/** Parents of their issues that are not there any more. One that is there and not ours was chosen by people. */
async function ghostsOf(
  without: readonly WantedRecord[],
  { kept, doubled }: Records,
  all: readonly Issue[],
  { found, places }: Search,
): Promise<readonly Ghost[]> {
  const known = new Set([...kept, ...doubled.map((one) => one.kept)].map(({ issue }) => placeKey(issue)))
  const there = new Set([...known, ...all.map(placeKey)])
  const ghosts: Ghost[] = []
  for (const one of without) {
    for (const place of parentsOf(one)) {
      const isSeen = places.some((name) => isSameRepository(name, place.repository))
      if (there.has(placeKey(place)) || !isSeen) continue
      const answer = await found.trackerOf(place.repository).read(place.number)
      if (!answer.ok) ghosts.push({ one, place, notice: ghostNotice(one, place, answer.refusal, found.context.home) })
    }
  }
  return ghosts
}

function parentsOf({ children }: WantedRecord): readonly IssuePlace[] {
  const parents = children.flatMap(({ parent }) => parent ?? [])
  return [...new Map(parents.map((parent) => [placeKey(parent), parent])).values()]
}

function ghostNotice({ source }: WantedRecord, place: IssuePlace, { message }: Refusal, home: string): string {
  const of = source.confidential ? 'a confidential postmortem' : source.path
  return `The parent issue of ${of}, ${shownPlace(place, home)}, was taken away: ${message} It is not made again; \`followthrough sync --file-again\` does that.`
}
