import type { Postmortem } from '../../postmortem/model.js'
import { ROLES } from './roles.js'
import { isNamed } from './single-names.js'
import type { Statement } from './statements.js'

export interface NamedPerson {
  readonly start: number
  readonly end: number
}

/** Logins and the names that a document gives elsewhere: its authors, participants and owners. */
export function personsNamedIn(
  statement: Statement,
  names: ReadonlySet<string>,
  singles: ReadonlySet<string>,
): readonly NamedPerson[] {
  const single = statement.words.filter((word) => isNamed(statement, word, singles))
  return [...loginsIn(statement), ...namesIn(statement, names), ...single].filter(
    ({ start }) => !CREDITS.test(statement.text.slice(0, start - statement.start).slice(-CREDIT_LENGTH)),
  )
}

/** Names of two words, in lower case. */
export function knownNames({ authors, actionItems, sections }: Postmortem): ReadonlySet<string> {
  const participants = sections.filter(({ kind }) => kind === 'participants').flatMap(({ blocks }) => blocks)
  const owners = actionItems.flatMap((item) => item.owners.map(({ value }) => value))
  const written = [...(authors?.value ?? []), ...owners].flatMap((name) => pairsIn(name))
  const listed = participants.filter(({ kind }) => kind !== 'heading').flatMap(({ text }) => namesListed(text))
  return new Set([...written, ...listed].filter((name) => !name.split(' ').some((word) => ROLES.has(word))))
}

const PAIR = /(?<!\p{L})\p{Lu}[\p{Ll}'’-]{1,30}[ ]\p{Lu}[\p{L}'’-]{1,30}/gu

function pairsIn(text: string): readonly string[] {
  return [...text.slice(0, LONGEST).matchAll(PAIR)].map(([name]) => name.toLowerCase())
}

const LONGEST = 4000

/** Participants stand first in their line, or behind their role. */
function namesListed(text: string): readonly string[] {
  const parts = text.slice(0, LONGEST).split(/[\n,|:;(–—]|\s-\s/)
  return parts.flatMap((part) => pairsIn(part.trim()).filter((name) => part.trim().toLowerCase() === name))
}

function namesIn({ text, start }: Statement, names: ReadonlySet<string>): readonly NamedPerson[] {
  if (names.size === 0) return []
  return [...text.matchAll(PAIR)].flatMap(({ 0: name, index }) =>
    names.has(name.toLowerCase()) ? [{ start: start + index, end: start + index + name.length }] : [],
  )
}

/** Not addresses, versions, packages or teams. */
const LOGIN = /(?<![\p{L}\p{N}_@/.])@([a-z][a-z\d_-]{0,38})(?![\p{L}\p{N}_/@-]|\.[a-z\d])/giu

function loginsIn({ text, start }: Statement): readonly NamedPerson[] {
  return [...text.matchAll(LOGIN)].flatMap(({ 0: raw, 1: login = '', index }) =>
    NOBODY.has(login.toLowerCase()) || /^v\d/.test(login) || /bot$/i.test(login)
      ? []
      : [{ start: start + index, end: start + index + raw.length }],
  )
}

const NOBODY = new Set(
  'here channel everyone all team latest next main master media import override renovate'.split(' '),
)

/** Who found or mended something is thanked, and may be. */
const CREDITS =
  /\b(?:thanks|thank you|thx|kudos|(?:reported|found|fixed|discovered|noticed|identified|spotted|raised|mended|reviewed) by)\b[^.]{0,20}$/i
const CREDIT_LENGTH = 40
