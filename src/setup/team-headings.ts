import type { Postmortem } from '../postmortem/model.js'
import { SECTION_KINDS, type SectionKind } from '../postmortem/section-kinds.js'
import { headingKey } from '../postmortem/sections/heading-text.js'
import { SECTION_NAMES } from '../rules/text/section-names.js'
import { TEMPLATE_ORDER } from '../template/sections.js'
import { headingsIn } from './headings.js'
import { recentOf } from './recent.js'
import type { SectionChoice } from './required-sections.js'
import { tally } from './shares.js'

/** A heading of the template. */
export interface TeamHeading {
  readonly kind: SectionKind
  readonly heading: string
}

type Spellings = Readonly<Record<string, SectionKind>>

const ENOUGH = 2
const HALF = 0.5
const LONGEST = 60

/**
 * The headings that at least half of the recent postmortems have, in the team's words and order, and those of required
 * sections that the team writes without one.
 */
export function teamHeadingsOf(
  postmortems: readonly Postmortem[],
  spellings: Spellings,
  required: readonly SectionChoice[],
): readonly TeamHeading[] {
  const recent = recentOf(postmortems)
  if (recent.length < ENOUGH) return TEMPLATE_ORDER.map(ours)
  const documents = recent.map((postmortem) => teamHeadingsIn(postmortem, spellings))
  const kinds = [...new Set(documents.flatMap((headings) => headings.map(({ kind }) => kind)))]
  const used = kinds
    .map((kind) => placesOf(kind, documents))
    .filter(({ places }) => places.length >= recent.length * HALF)
    .sort((one, other) => one.at - other.at)
    .map(({ kind, places }) => ({ kind, heading: asWritten(kind, places) }))
  const written = used.filter(({ heading }, at) => used.findIndex((other) => other.heading === heading) === at)
  return written.length < ENOUGH ? TEMPLATE_ORDER.map(ours) : withRequired(written, required)
}

/** A summary stands first, anything else where our own order has it. */
function withRequired(headings: readonly TeamHeading[], required: readonly SectionChoice[]): readonly TeamHeading[] {
  const all = [...headings]
  for (const choice of required) {
    const [kind] = choice
    if (kind === undefined || all.some((heading) => choice.includes(heading.kind))) continue
    const later = SECTION_KINDS.slice(SECTION_KINDS.indexOf(kind) + 1)
    const before = kind === 'summary' ? 0 : all.findIndex((heading) => later.includes(heading.kind))
    all.splice(before < 0 ? all.length : before, 0, ours(kind))
  }
  return all
}

/** One heading for each kind of section, in the order of the document. */
function teamHeadingsIn(postmortem: Postmortem, spellings: Spellings): readonly TeamHeading[] {
  const own = new Map(Object.entries(spellings).map(([words, kind]) => [headingKey(words), kind] as const))
  const spelled = headingsIn(postmortem).flatMap(({ heading, body }) => {
    const kind = own.get(headingKey(heading))
    return kind === undefined ? [] : [{ kind, heading, start: body.start }]
  })
  const known = postmortem.sections.map(({ kind, heading, span }) => ({ kind, heading, start: span.start }))
  const all = [...spelled, ...known].sort((one, other) => one.start - other.start)
  return all.filter(({ kind }, at) => all.findIndex((other) => other.kind === kind) === at)
}

/** Where it stands in the documents that have it: the mean of its places, from 0 for the first heading to 1. */
function placesOf(kind: SectionKind, documents: readonly (readonly TeamHeading[])[]) {
  const places = documents.flatMap((headings) => {
    const index = headings.findIndex((heading) => heading.kind === kind)
    return index < 0 ? [] : [{ heading: headings[index]?.heading ?? '', at: index / headings.length }]
  })
  return { kind, places, at: places.reduce((sum, { at }) => sum + at, 0) / places.length }
}

/** Words that stand in one document alone are about its incident. */
function asWritten(kind: SectionKind, places: readonly { readonly heading: string }[]): string {
  const plain = places.map(({ heading }) => heading.replace(/[:：]\s*$/, '').trim())
  const [words = '', documents = 0] = tally(plain)[0] ?? []
  return documents >= ENOUGH && isPlain(words) ? words : SECTION_NAMES[kind].heading
}

/** Words that are a heading again when they are written down as they are. */
function isPlain(words: string): boolean {
  return words !== '' && words.length <= LONGEST && !/[<>\\`[\]\p{C}]/u.test(words)
}

function ours(kind: SectionKind): TeamHeading {
  return { kind, heading: SECTION_NAMES[kind].heading }
}
