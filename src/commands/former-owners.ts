import { mentionable } from '../report/item-state.js'
import { grouped } from '../sync/grouped.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import type { Connection } from './world.js'

interface Present {
  readonly items: readonly TrackedItem[]
  readonly notices: readonly string[]
}

/**
 * Takes owners off whom GitHub lets nobody assign any more: they left, and a mention would call a stranger. Where there is no
 * clear answer everybody counts as present.
 */
export async function withoutThoseWhoLeft(
  items: readonly TrackedItem[],
  trackerOf: Connection['trackerOf'],
): Promise<Present> {
  const left = new Map<string, ReadonlySet<string>>()
  const notices: string[] = []
  const filed = items.flatMap((item) =>
    item.issue && item.state === 'open' ? [{ item, repository: item.issue.repository }] : [],
  )
  for (const [repository, group] of grouped(filed, (one) => one.repository)) {
    const people = group.flatMap(({ item }) => mentionable(item).filter((owner) => !owner.includes('/')))
    const logins = [...new Set(people.map((login) => login.toLowerCase()))]
    const answer = logins.length === 0 ? null : await trackerOf(repository).assignable(logins)
    if (!answer?.ok) continue
    const gone = logins.filter((login) => !answer.value.has(login))
    left.set(repository, new Set(gone))
    notices.push(
      ...gone.map(
        (login) => `\`${login}\` cannot be assigned in ${repository} any more: nobody is reminded in that name.`,
      ),
    )
  }
  return { items: items.map((item) => withOwners(item, left)), notices }
}

function withOwners(item: TrackedItem, left: ReadonlyMap<string, ReadonlySet<string>>): TrackedItem {
  const gone = left.get(item.issue?.repository ?? '')
  const owners = item.owners.filter((login) => !gone?.has(login.toLowerCase()))
  return owners.length === item.owners.length ? item : { ...item, owners }
}
