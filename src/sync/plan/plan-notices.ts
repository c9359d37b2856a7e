import { grouped } from '../grouped.js'
import type { Pair } from '../match/match.js'
import type { Managed } from '../match/ownership.js'
import { shownPlace } from '../want/references.js'
import { isSameRepository } from '../want/route.js'
import { shownName } from '../want/want.js'

/** One sentence for each document that hides items whose issues are open. */
export function unreadNotices(unread: readonly Managed[], home: string): readonly string[] {
  const open = unread.filter(({ issue }) => issue.state === 'open')
  return [...grouped(open, ({ mark }) => mark.path)].map(([path, group]) => {
    const issues = group.map(({ issue }) => shownPlace(issue, home)).join(', ')
    return `${path} holds action items that cannot be read, so issues without an item there stay open: ${issues}. \`check\` says which lines.`
  })
}

/** One sentence for each item that waits because an issue of a document that could not be read may be its own. */
export function likelyNotices(
  likely: readonly Pair[],
  unfiled: ReadonlyMap<string, string>,
  home: string,
): readonly string[] {
  return likely
    .filter(({ wanted }) => unfiled.get(wanted.key) === 'deferred')
    .map(
      ({ wanted, managed }) =>
        `${shownName(wanted)} is not filed yet: ${shownPlace(managed.issue, home)} may be its issue, and not every document could be read.`,
    )
}

/** Issues of a document that became confidential after they were filed where others can read them. */
export function exposedNotices(exposed: readonly Managed[], home: string): readonly string[] {
  return [...grouped(exposed, ({ mark }) => mark.path)].map(([path, group]) => {
    const issues = group.map(({ issue }) => shownPlace(issue, home)).join(', ')
    return `${path} is confidential, and ${issues} ${group.length === 1 ? 'was' : 'were'} filed before that. Nothing is written there any more: transfer or delete by hand what must not be read.`
  })
}

/** Issues never move: where the configuration routes a document elsewhere since, that is said. */
export function elsewhereNotices(pairs: readonly Pair[], home: string): readonly string[] {
  const apart = pairs.filter(
    ({ wanted, managed }) =>
      wanted.repository !== null && !isSameRepository(wanted.repository, managed.issue.repository),
  )
  return [...grouped(apart, ({ wanted }) => `${wanted.source.path}\n${wanted.repository}`).values()].flatMap(
    (group) => {
      const { source, repository } = group[0]?.wanted ?? {}
      if (!source) return []
      const issues = group.map(({ managed }) => shownPlace(managed.issue, home)).join(', ')
      return [
        `Issues of ${source.path} stay where they were filed, although they belong in ${repository} now: ${issues}.`,
      ]
    },
  )
}
