import type { Issue, Person, Tracker } from '../ports/tracker.js'
import { gatherAsks } from './asked/gather-asks.js'
import { type Adoption, adopted, receiving, recordOf, undecided } from './match/adopt.js'
import { type Matching, match } from './match/match.js'
import { type Actual, sortOut } from './match/ownership.js'
import type { PlanContext } from './settings.js'
import type { SurveyInput } from './survey.js'
import { type Wanted, want } from './want/want.js'

/** What the documents want, what is there, and which belongs to which. */
export interface Look {
  readonly issues: readonly Issue[]
  readonly actual: Actual
  readonly wanted: Wanted
  readonly matching: Matching
  /** Digests of the ids of documents whose items may be filed. */
  readonly followed: ReadonlySet<string>
  readonly notices: readonly string[]
}

export interface Lookout {
  readonly input: SurveyInput
  readonly context: PlanContext
  readonly me: Person | null
  readonly trackerOf: (repository: string) => Tracker
  /** Repositories whose issues could not be listed, in lower case. */
  readonly closed: ReadonlySet<string>
}

/** Sorts the issues and matches them. The history of the documents is asked where nothing else decides whether one is followed. */
export async function look(issues: readonly Issue[], lookout: Lookout): Promise<Look> {
  const { input, context, me, trackerOf, closed } = lookout
  const { settings, home, rendering } = context
  const sorted = me ? sortOut(issues, me, settings, home) : nothingOurs(home)
  const ourIds = new Set([...(me ? [me.id] : []), ...settings.trustedIds])
  const asked = await gatherAsks(sorted.managed, { trackerOf, recent: input.recent, ourIds, context })
  const actual = { ...sorted, managed: asked.managed }
  const read = want(recordOf(input.documents, input.unlike, actual.managed), settings, home)
  const wanted = { ...read, whole: read.whole && input.whole }
  const matched = (adoption: Adoption) =>
    match(wanted, actual.managed, home, rendering, {
      receives: receiving(actual.managed, settings, adoption),
      closed,
    })
  const pushed = { changedByPush: input.changedByPush, appeared: new Map<string, string>() }
  const first = matched(pushed)
  const paths = undecided(first, actual.managed, settings, input.changedByPush)
  const appeared = paths.length > 0 ? await input.appeared(paths) : pushed.appeared
  const adoption = { ...pushed, appeared }
  const matching = appeared.size > 0 ? matched(adoption) : first
  const followed = adopted(wanted, matching, actual.managed, settings, adoption)
  return { issues, actual, wanted, matching, followed, notices: asked.notices }
}

function nothingOurs(repository: string): Actual {
  return { repository, managed: [], doubtful: [], takenAway: new Map() }
}
