import { daysBetween } from '../../calendar/day.js'
import { grouped } from '../../sync/grouped.js'
import type { ReportDocument } from '../facts.js'
import type { FactsItem, RepositoryFacts } from './facts-file.js'
import { type Origin, withPartsTogether } from './parts.js'

export interface Joined<T> {
  readonly repositories: readonly T[]
  readonly notices: readonly string[]
}

/** How files about one repository become one: numbered parts have nothing in common, others may overlap. */
export interface Joining<T> {
  readonly parts: (parts: readonly [T, ...T[]]) => T
  /** The latest comes first. */
  readonly overlapping: (files: readonly [T, ...T[]]) => T
}

/**
 * One entry for each repository: files about parts of it are put together, so that nothing is counted twice, and of files
 * that are a day or more apart only the latest count.
 */
export function joinedByRepository<T extends Origin>(all: readonly T[], joining: Joining<T>): Joined<T> {
  const groups = grouped(all, ({ repository }) => repository.toLowerCase())
  const joined = [...groups.values()].map((files) => joinedFiles(files, joining))
  return { repositories: joined.flatMap(({ facts }) => facts), notices: joined.flatMap(({ notices }) => notices) }
}

function joinedFiles<T extends Origin>(all: readonly T[], joining: Joining<T>) {
  const { files, notices } = withPartsTogether(all, joining.parts)
  const [latest, ...others] = files.toSorted((a, b) => byText(b.now, a.now))
  if (latest === undefined) return { facts: [], notices }
  const parts = others.filter(({ today }) => daysBetween(today, latest.today) < 1)
  const older = others.length - parts.length
  const notice = `${latest.repository}: ${older === 1 ? 'one older file of facts is' : `${older} older files of facts are`} left out.`
  const facts = [joining.overlapping([latest, ...parts])]
  return { facts, notices: older === 0 ? notices : [...notices, notice] }
}

export const REPORTS: Joining<RepositoryFacts> = { parts: concatenated, overlapping: merged }

type KeyList = 'newlyOverdue' | 'finished' | 'decisions' | 'dueSoon' | 'withoutOwner'

/** In the order of the record, as if nobody had cut it. */
function concatenated(parts: readonly [RepositoryFacts, ...RepositoryFacts[]]): RepositoryFacts {
  const latest = parts.reduce((one, other) => (other.now > one.now ? other : one))
  return {
    ...latest,
    shard: null,
    items: parts.flatMap(({ items }) => items),
    documents: parts.flatMap(({ documents }) => documents),
    ...keysIn((list) => parts.flatMap((part) => part[list])),
    ...sumsOf(parts),
  }
}

/** The latest file, with what the others add to it. One that only repeats adds nothing at all. */
function merged(files: readonly [RepositoryFacts, ...RepositoryFacts[]]): RepositoryFacts {
  const [latest] = files
  const items = adder<FactsItem>(({ key }) => key)
  const documents = adder<ReportDocument>(({ path }) => path)
  const adding = files.filter((file) => {
    const added = items.add(file.items) + documents.add(file.documents)
    const isEmpty = file.items.length + file.documents.length === 0
    return file === latest || isEmpty || added > 0
  })
  return {
    ...latest,
    items: items.all.toSorted((a, b) => byText(a.postmortem, b.postmortem)),
    documents: documents.all.toSorted((a, b) => byText(a.path, b.path)),
    ...keysIn((list) => {
      const keys = adder<string>((key) => key)
      for (const file of adding) keys.add(file[list])
      return keys.all
    }),
    ...sumsOf(adding),
  }
}

/** Collects what no list before had; what one list has twice is two things. */
function adder<T>(nameOf: (one: T) => string) {
  const all: T[] = []
  const known = new Set<string>()
  const add = (list: readonly T[]): number => {
    const fresh = list.filter((one) => !known.has(nameOf(one)))
    for (const one of fresh) known.add(nameOf(one))
    all.push(...fresh)
    return fresh.length
  }
  return { all, add }
}

function keysIn(keysOf: (list: KeyList) => readonly string[]): Pick<RepositoryFacts, KeyList> {
  return {
    newlyOverdue: keysOf('newlyOverdue'),
    finished: keysOf('finished'),
    decisions: keysOf('decisions'),
    dueSoon: keysOf('dueSoon'),
    withoutOwner: keysOf('withoutOwner'),
  }
}

function sumsOf(files: readonly RepositoryFacts[]): Pick<RepositoryFacts, 'confidential' | 'oldestDays'> {
  const ages = files.flatMap(({ oldestDays }) => oldestDays ?? [])
  return {
    confidential: files.reduce((sum, { confidential }) => sum + confidential, 0),
    oldestDays: ages.reduce<number | null>((most, days) => Math.max(most ?? days, days), null),
  }
}

/** By code units: the same on every machine. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
