import type { Postmortem } from '../postmortem/model.js'
import { type Frequency, rarityOf, rarityOfKind } from './frequency.js'
import type { Names } from './names.js'
import type { SearchWord } from './search-words.js'
import { type Told, toldBy } from './told.js'
import { type Vector, vectorOf } from './vector.js'

/** An incident as it stands out from the others of its record. */
export interface Incident {
  readonly postmortem: Postmortem
  /** As written, by plain name. */
  readonly services: Names
  readonly causes: Names
  /** The words that tell most about it, by stem, wherever they stand. */
  readonly words: Vector
  readonly title: Vector
  /** The kinds of failure that it speaks of. */
  readonly kinds: Vector
  /** Its telling words as it writes them, by stem. */
  readonly written: ReadonlyMap<string, string>
}

const TELLING = 200
// Two titles of one word each are not the same because that word is: two rare words are the least that a title tells.
const TITLE_TELLS = 3

export function incidentOf(told: Told, frequency: Frequency): Incident {
  const { postmortem, fields, services, causes } = told
  const telling = [...told.words]
    .map(([stem, { weight }]) => [stem, Math.log(1 + weight) * rarityOf(frequency, stem)] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, TELLING)
  const named = new Set([...telling.map(([stem]) => stem), ...fields.title.map(({ stem }) => stem)])
  return {
    postmortem,
    services,
    causes,
    words: vectorOf(telling),
    title: titleVector(fields.title, frequency),
    kinds: vectorOf([...told.kinds].map(([kind, weight]) => [kind, weight * rarityOfKind(frequency, kind)])),
    written: new Map([...named].map((stem) => [stem, told.words.get(stem)?.written ?? stem])),
  }
}

/** A document that stands beside a record, as it would stand in it. */
export function incidentBeside(postmortem: Postmortem, frequency: Frequency): Incident {
  return incidentOf(toldBy(postmortem), frequency)
}

function titleVector(words: readonly SearchWord[], frequency: Frequency): Vector {
  const counts = new Map<string, number>()
  for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return vectorOf(
    [...counts].map(([stem, count]) => [stem, Math.log(1 + count) * rarityOf(frequency, stem)]),
    TITLE_TELLS,
  )
}
