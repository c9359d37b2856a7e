import type { Postmortem } from '../postmortem/model.js'
import { failureKindsIn } from './failure-kinds.js'
import { BOOSTS, FIELDS, type Fields, fieldsOf, type Texts, textsOf } from './fields.js'
import { type Names, namesOf } from './names.js'
import { searchWords } from './search-words.js'

/** What a document tells, before it is known how rare that is in its record. */
export interface Told {
  readonly postmortem: Postmortem
  readonly fields: Fields
  /** As written, by plain name. */
  readonly services: Names
  readonly causes: Names
  /** How much each word counts, by stem: where it stands says more than how often. */
  readonly words: ReadonlyMap<string, Spoken>
  /** How much the text speaks of each kind of failure; a cause that it names is one too. */
  readonly kinds: ReadonlyMap<string, number>
}

export interface Spoken {
  readonly weight: number
  readonly written: string
}

export function toldBy(postmortem: Postmortem): Told {
  const texts = textsOf(postmortem)
  const fields = fieldsOf(texts)
  const text = wholeText(postmortem)
  const causes = namesOf(postmortem.causes)
  return {
    postmortem,
    fields,
    services: namesOf(postmortem.services),
    causes,
    words: spokenIn(fields, text),
    kinds: kindsIn(texts, text, causes),
  }
}

// A long appendix of logs must not cost more than the report before it.
const LOOKED_AT = 20_000

function wholeText({ text, frontMatter }: Postmortem): string {
  const start = frontMatter?.span.end ?? 0
  return text.slice(start, start + LOOKED_AT)
}

function spokenIn(fields: Fields, text: string): ReadonlyMap<string, Spoken> {
  const spoken = new Map<string, Spoken>()
  const speak = (stem: string, written: string, weight: number) => {
    const known = spoken.get(stem)
    spoken.set(stem, { weight: (known?.weight ?? 0) + weight, written: known?.written ?? written })
  }
  for (const field of FIELDS) for (const { stem, written } of fields[field]) speak(stem, written, BOOSTS[field])
  for (const { stem, written } of searchWords(text)) speak(stem, written, 1)
  return spoken
}

// What the title names, or the sections that say what happened and why, is what it was about.
const CORE = 2
const NAMED = 6

function kindsIn({ title, causes: named, cause, summary }: Texts, text: string, causes: Names) {
  const counts = new Map(failureKindsIn(text))
  const add = (kind: string, count: number) => counts.set(kind, (counts.get(kind) ?? 0) + count)
  const core = failureKindsIn([title, title, named, cause, summary].join('\n'))
  for (const [kind, count] of core) add(kind, CORE * count)
  for (const cause of causes.keys()) add(CAUSE_NAMED + cause, NAMED)
  return new Map([...counts].map(([kind, count]) => [kind, Math.log(1 + count)]))
}

/** Before causes as documents name them, which are no kind of ours. */
export const CAUSE_NAMED = 'cause: '
