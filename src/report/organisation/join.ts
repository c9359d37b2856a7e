import { daysBetween } from '../../calendar/day.js'
import { grouped } from '../../sync/grouped.js'
import type { ReportDocument } from '../facts.js'
import type { FactsItem, RepositoryFacts } from './facts-file.js'

export interface Joined {
  readonly repositories: readonly RepositoryFacts[]
  readonly notices: readonly string[]
}

/**
 * One entry for each repository: files about parts of it are put together, so that nothing is counted twice, and of files
 * that are a day or more apart only the latest count.
 */
export function joinedByRepository(all: readonly RepositoryFacts[]): Joined {
  const groups = grouped(all, ({ repository }) => repository.toLowerCase())
  const joined = [...groups.values()].map(joinedParts)
  return { repositories: joined.flatMap(({ facts }) => facts), notices: joined.flatMap(({ notice }) => notice) }
}

function joinedParts(files: readonly RepositoryFacts[]) {
  const latestFirst = files.toSorted((a, b) => (a.now > b.now ? -1 : 1))
  const [latest] = latestFirst
  if (latest === undefined) return { facts: [], notice: [] }
  const parts = latestFirst.filter(({ today }) => daysBetween(today, latest.today) < 1)
  const older = files.length - parts.length
  const notice = `${latest.repository}: ${older === 1 ? 'one older file of facts is' : `${older} older files of facts are`} left out.`
  return { facts: [together(latest, parts)], notice: older === 0 ? [] : [notice] }
}

/** The latest file, with what the others add to it. One that only repeats adds nothing at all. */
function together(latest: RepositoryFacts, parts: readonly RepositoryFacts[]): RepositoryFacts {
  const items = new Map<string, FactsItem>()
  const documents = new Map<string, ReportDocument>()
  const adding = parts.filter((part) => {
    const known = items.size + documents.size
    for (const item of part.items) if (!items.has(item.key)) items.set(item.key, item)
    for (const document of part.documents) if (!documents.has(document.path)) documents.set(document.path, document)
    const isEmpty = part.items.length + part.documents.length === 0
    return part === latest || isEmpty || items.size + documents.size > known
  })
  const keysOf = (list: KeyList) => [...new Set(adding.flatMap((part) => part[list]))]
  const ages = adding.flatMap(({ oldestDays }) => oldestDays ?? [])
  return {
    ...latest,
    items: [...items.values()],
    documents: [...documents.values()],
    newlyOverdue: keysOf('newlyOverdue'),
    finished: keysOf('finished'),
    decisions: keysOf('decisions'),
    dueSoon: keysOf('dueSoon'),
    withoutOwner: keysOf('withoutOwner'),
    confidential: adding.reduce((sum, { confidential }) => sum + confidential, 0),
    oldestDays: ages.reduce<number | null>((most, days) => Math.max(most ?? days, days), null),
  }
}

type KeyList = 'newlyOverdue' | 'finished' | 'decisions' | 'dueSoon' | 'withoutOwner'
