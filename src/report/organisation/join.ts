import { daysBetween } from '../../calendar/day.js'
import type { RepositoryFacts } from './facts-file.js'

export interface Joined {
  readonly repositories: readonly RepositoryFacts[]
  readonly notices: readonly string[]
}

/**
 * One entry for each repository: files about parts of it are put together, so that nothing is counted twice, and of files
 * that are a day or more apart only the latest count.
 */
export function joinedByRepository(all: readonly RepositoryFacts[]): Joined {
  const groups = new Map<string, RepositoryFacts[]>()
  for (const facts of all) {
    const key = facts.repository.toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), facts])
  }
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
  return { facts: [parts.reduce(together)], notice: older === 0 ? [] : [notice] }
}

function together(a: RepositoryFacts, b: RepositoryFacts): RepositoryFacts {
  const keys = new Set(a.items.map(({ key }) => key))
  const paths = new Set(a.documents.map(({ path }) => path))
  const items = b.items.filter(({ key }) => !keys.has(key))
  const documents = b.documents.filter(({ path }) => !paths.has(path))
  const isRepeated = b.items.length + b.documents.length > 0 && items.length + documents.length === 0
  if (isRepeated) return a
  const ages = [a.oldestDays, b.oldestDays].filter((days) => days !== null)
  return {
    ...a,
    items: [...a.items, ...items],
    documents: [...a.documents, ...documents],
    newlyOverdue: union(a.newlyOverdue, b.newlyOverdue),
    finished: union(a.finished, b.finished),
    decisions: union(a.decisions, b.decisions),
    dueSoon: union(a.dueSoon, b.dueSoon),
    withoutOwner: union(a.withoutOwner, b.withoutOwner),
    confidential: a.confidential + b.confidential,
    oldestDays: ages.length === 0 ? null : Math.max(...ages),
  }
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])]
}
