import type { Heading, Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import { headingKey } from '../postmortem/sections/heading-text.js'
import { headingsIn } from './headings.js'
import { kindOfWords } from './kind-of-words.js'
import { tally } from './shares.js'

/** A heading that the team uses again and again, and that stands for no section that is known. */
export interface OwnHeading {
  readonly words: string
  readonly documents: number
  /** What it stands for by its words and by what stands below it; null: nobody can tell. */
  readonly kind: SectionKind | null
}

interface Seen {
  readonly postmortem: Postmortem
  readonly heading: Heading
}

const AT_LEAST = 2
const A_THIRD = 1 / 3
const LONGEST = 60
const SHOWN = 12

/** The most frequent first. Headings below a known section are parts of it and left out. */
export function ownHeadingsOf(postmortems: readonly Postmortem[]): readonly OwnHeading[] {
  const seen = postmortems.flatMap((postmortem) => unknownIn(postmortem).map((heading) => ({ postmortem, heading })))
  const byKey = new Map<string, Seen[]>()
  for (const one of seen) {
    const key = headingKey(one.heading.heading)
    byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  const least = Math.max(AT_LEAST, postmortems.length * A_THIRD)
  return [...byKey]
    .map(([key, places]) => ({ key, places: oncePerDocument(places) }))
    .filter(({ key, places }) => key !== '' && isPlain(places) && places.length >= least)
    .sort((one, other) => other.places.length - one.places.length)
    .slice(0, SHOWN)
    .map(({ key, places }) => ({ words: asWritten(places), documents: places.length, kind: kindOf(key, places) }))
}

function unknownIn(postmortem: Postmortem): readonly Heading[] {
  const isPart = ({ body: own }: Heading) =>
    postmortem.sections.some(({ body }) => body.start < own.start && own.end <= body.end)
  return headingsIn(postmortem).filter((heading) => heading.kinds.length === 0 && !isPart(heading))
}

function oncePerDocument(places: readonly Seen[]): readonly Seen[] {
  return places.filter(({ postmortem }, at) => places.findIndex((other) => other.postmortem === postmortem) === at)
}

function asWritten(places: readonly Seen[]): string {
  return tally(places.map(({ heading }) => heading.heading.trim()))[0]?.[0] ?? ''
}

/** Words that can be a key of the configuration as they are, and that show all that they hold. */
function isPlain(places: readonly Seen[]): boolean {
  const words = asWritten(places)
  return words !== '' && words.length <= LONGEST && !/[\p{C}\u2028\u2029]/u.test(words)
}

/** What stands below a heading is surer than its words. A kind that these documents have elsewhere is none to add. */
function kindOf(key: string, places: readonly Seen[]): SectionKind | null {
  const kind = mostly(places, hasTimes) ? 'timeline' : mostly(places, hasItems) ? 'action-items' : kindOfWords(key)
  if (kind === null) return null
  return mostly(places, ({ postmortem }) => postmortem.sections.some((section) => section.kind === kind)) ? null : kind
}

function mostly(places: readonly Seen[], isTrue: (place: Seen) => boolean): boolean {
  return places.filter(isTrue).length * 2 > places.length
}

/** Counted in the text: below a heading that says nothing to the reader, times are only times. */
function hasTimes({ postmortem, heading }: Seen): boolean {
  const lines = postmortem.text.slice(heading.body.start, heading.body.end).split('\n')
  return lines.filter((line) => BEGINS_WITH_TIME.test(line)).length > 1
}

const BEGINS_WITH_TIME = /^[\s|>*+#-]*(?:\d{4}-\d{2}-\d{2}[T ,]{1,2})?\d{1,2}:\d{2}\b/

function hasItems({ postmortem, heading }: Seen): boolean {
  return postmortem.actionItems.some(({ span }) => isWithin(span.start, heading))
}

function isWithin(offset: number, { body }: Heading): boolean {
  return offset >= body.start && offset <= body.end
}
