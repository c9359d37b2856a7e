import type { Answer, Issue, Person, Refusal, Tracker } from '../../ports/tracker.js'
import { grouped } from '../grouped.js'
import type { PlanContext } from '../settings.js'
import { placeKey } from '../want/references.js'
import { isSameRepository, repositoriesOf } from '../want/route.js'
import type { Memory } from './memory.js'
import { isItem, isOurs, memoryOf } from './ownership.js'

/** All that we ever wrote, in every repository that may hold issues of ours. */
export interface Written {
  readonly issues: readonly Issue[]
  /** What the report among them remembers. */
  readonly memory: Memory
}

export interface Whose {
  readonly me: Person
  readonly context: PlanContext
  readonly trackerOf: (repository: string) => Tracker
  /** Those that were listed by their label. */
  readonly listed: readonly Issue[]
}

/**
 * Asks for it before the first creation. Repositories that only the report remembers, because issues were routed there
 * once, are among them: what stands there stays there.
 */
export async function writtenIssues(whose: Whose): Promise<Answer<Written>> {
  const { context } = whose
  const routes = repositoriesOf(context.settings.routing, context.home)
  const present = await writtenIn(routes, whose)
  if (!present.ok) return present
  const memory = memoryOf(present.value, whose.me, context.settings)
  const remembered = [...grouped([...memory.values()], ({ repository }) => repository.toLowerCase()).values()]
  const former = remembered.flatMap(([place]) =>
    place && !routes.some((route) => isSameRepository(route, place.repository)) ? [place.repository] : [],
  )
  const past = await writtenIn(former, whose)
  if (!past.ok && !isNotThere(past.refusal)) return past
  return { ok: true, value: { issues: [...present.value, ...(past.ok ? past.value : [])], memory } }
}

// What cannot be reached any more was taken away: that is said for each of its issues.
function isNotThere({ kind }: Refusal): boolean {
  return kind === 'missing' || kind === 'gone' || kind === 'forbidden'
}

/** Issues of ours that bear the label and that the list by label did not hold: of a former route, or between two pages. */
export function unlisted({ issues }: Written, { me, context: { settings }, listed }: Whose): readonly Issue[] {
  const known = new Set(listed.map(placeKey))
  return issues.filter((issue) => !known.has(placeKey(issue)) && isOurs(issue, me, settings) && isItem(issue, settings))
}

async function writtenIn(places: readonly string[], whose: Whose): Promise<Answer<readonly Issue[]>> {
  const found = new Map<string, Issue>()
  for (const place of places) {
    for (const login of loginsOf(whose)) {
      const answer = await whose.trackerOf(place).listBy(login)
      if (!answer.ok) return answer
      for (const issue of answer.value) found.set(placeKey(issue), issue)
    }
  }
  return { ok: true, value: [...found.values()] }
}

/** Ours, and those of accounts that were us as far as their issues tell them. */
function loginsOf({ me, context, listed }: Whose): readonly string[] {
  const trusted = listed.flatMap(({ author }) =>
    author && author.id !== me.id && context.settings.trustedIds.includes(author.id) ? [author.login] : [],
  )
  return [...new Set([me.login, ...trusted])]
}
