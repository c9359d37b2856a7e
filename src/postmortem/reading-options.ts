import type { SectionKind } from './section-kinds.js'

/** What a team may tell the reader. */
export interface ReadingOptions {
  /** The id of a document that writes none: see `fallbackIds`. */
  readonly fallbackId: string
  /** Heading in lower case → kind: the team's own words, before ours. */
  readonly spellings: Readonly<Record<string, SectionKind>>
  /** IANA name; reads times whose zone the text does not name. Null: such times stay local. */
  readonly zone: string | null
  /** The team's own scale, worst first. */
  readonly severities: readonly string[]
  /** Name in documents → login without `@`. */
  readonly names: Readonly<Record<string, string>>
}

export function defaultReadingOptions(fallbackId: string): ReadingOptions {
  return { fallbackId, spellings: {}, zone: null, severities: ['SEV1', 'SEV2', 'SEV3', 'SEV4'], names: {} }
}
