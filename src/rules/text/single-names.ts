import type { Postmortem } from '../../postmortem/model.js'
import { oncePerDocument } from './once-per-document.js'
import { ROLES } from './roles.js'
import type { Statement, Word } from './statements.js'

/**
 * First names, last names and logins of those whom a document gives as authors, participants and owners, in lower case.
 * Not what the text also writes in small letters: that is a word, or a service.
 */
export const singleNames: (postmortem: Postmortem) => ReadonlySet<string> = oncePerDocument((postmortem) => {
  const { authors, actionItems, sections } = postmortem
  const owners = actionItems.flatMap((item) => item.owners.map(({ value }) => value))
  const listed = sections
    .filter(({ kind }) => kind === 'participants')
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ text }) => text.slice(0, LONGEST).split(/[\n,|:;(–—]|\s-\s/))
  const words = [...(authors?.value ?? []), ...owners, ...listed].flatMap((name) => partsOf(name.trim()))
  const services = new Set((postmortem.services?.value ?? []).flatMap((name) => name.toLowerCase().split(/[\s_-]/)))
  const names = new Set(words.filter((word) => !ROLES.has(word) && !WORDS.has(word) && !services.has(word)))
  return new Set([...names].filter((name) => !isAlsoWord(name, postmortem.text)))
})

const LONGEST = 4000

/** True where a name stands in small letters by itself, and is no part of a login or a path. */
function isAlsoWord(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole = !/[\p{L}\p{N}_@/.-]$/u.test(text.slice(Math.max(0, at - 2), at))
    if (isWhole && !/^[\p{L}\p{N}_@/-]/u.test(text.slice(at + name.length, at + name.length + 2)))
      return SMALL.test(name)
  }
  return false
}

const SMALL = /^\p{Ll}{3,40}$/u

/** `@linus` and `Grace Hopper`: one or two words, and no sentence. */
function partsOf(name: string): readonly string[] {
  const login = /^@?([a-z]{3,38})$/i.exec(name)?.[1]
  if (login) return /^@|^\p{Lu}\p{Ll}/u.test(name) ? [login.toLowerCase()] : []
  return /^\p{Lu}[\p{Ll}'’-]{1,30} \p{Lu}[\p{L}'’-]{1,30}$/u.test(name) ? name.toLowerCase().split(' ') : []
}

/** Names that are words as well, at the beginning of a sentence. */
const WORDS = new Set('will mark may june april august bill grant art rich chase drew pat sky rob'.split(' '))

/** True for a capitalised word of a statement that is one of these names. */
export function isNamed({ text, start }: Statement, word: Word, names: ReadonlySet<string>): boolean {
  return names.has(word.word) && isCapitalised(text.slice(word.start - start, word.end - start))
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word)
}
