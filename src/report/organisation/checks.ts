import type { Day } from '../../calendar/day.js'
import type { Joining } from './join.js'
import type { Origin } from './parts.js'

/** What `check` found in one repository, or in a part of it. */
export interface CheckedFacts extends Omit<Origin, 'now' | 'today'> {
  /** Null: only parts say when they were judged. */
  readonly now: string | null
  readonly today: Day | null
  readonly documents: readonly JudgedDocument[]
}

/** How many remarks of a document count. */
export interface JudgedDocument {
  readonly path: string
  readonly isReadable: boolean
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export type DatedChecks = CheckedFacts & Origin

export interface CheckCounts {
  readonly postmortems: number
  readonly unreadable: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface CheckRow extends CheckCounts {
  readonly repository: string
}

/** The checks of many repositories. */
export interface Checks {
  readonly counts: CheckCounts & { readonly repositories: number }
  /** The most errors first. */
  readonly repositories: readonly CheckRow[]
}

export const CHECKS: Joining<DatedChecks> = {
  parts: (parts) => ({
    ...parts.reduce((one, other) => (other.now > one.now ? other : one)),
    shard: null,
    documents: parts.flatMap(({ documents }) => documents),
  }),
  overlapping: (files) => {
    const documents = new Map(files.toReversed().flatMap((file) => file.documents.map((one) => [one.path, one])))
    return { ...files[0], documents: [...documents.values()] }
  },
}

/** Null: nobody brought a check. */
export function checksOf(repositories: readonly DatedChecks[]): Checks | null {
  if (repositories.length === 0) return null
  const rows = repositories.map(({ repository, documents }) => ({ repository, ...countsOf(documents) }))
  return {
    counts: { repositories: rows.length, ...countsOf(repositories.flatMap(({ documents }) => documents)) },
    repositories: rows.toSorted(mostErrorsFirst),
  }
}

function countsOf(documents: readonly JudgedDocument[]): CheckCounts {
  const sum = (of: (document: JudgedDocument) => number) => documents.reduce((total, one) => total + of(one), 0)
  return {
    postmortems: documents.length,
    unreadable: documents.filter(({ isReadable }) => !isReadable).length,
    errors: sum(({ errors }) => errors),
    warnings: sum(({ warnings }) => warnings),
    infos: sum(({ infos }) => infos),
  }
}

function mostErrorsFirst(a: CheckRow, b: CheckRow): number {
  return b.errors - a.errors || b.warnings - a.warnings || (a.repository < b.repository ? -1 : 1)
}

/** A whole check does not say when it was made: then it is taken for one of today. */
export function dated(facts: CheckedFacts, now: string, today: Day): DatedChecks {
  return { ...facts, now: facts.now ?? now, today: facts.today ?? today }
}
