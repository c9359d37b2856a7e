import type { Word } from './statements.js'

/**
 * True when the words before one say that people do it: `we really should`, `the engineer on duty should`. Whoever
 * uses or attacks a system is not meant: nobody tells them what they ought to have done.
 */
export function isDoneByPeople(words: readonly Word[], before: number): boolean {
  const at = beforeAdverbs(words, before)
  const own = words[at]?.word ?? ''
  if (isPerson(own)) return true
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    if (BINDS.has(words[back]?.word ?? '')) return isPerson(words[back - 1]?.word ?? '')
  }
  return false
}

export function isPerson(word: string): boolean {
  return PERSONS.has(word) || (word.startsWith('@') && word.length > 1)
}

/** The place of the last word before one that is no adverb. */
function beforeAdverbs(words: readonly Word[], before: number): number {
  let at = before - 1
  while (at > 0 && isAdverb(words[at]?.word ?? '')) at -= 1
  return at
}

export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4)
}

const BINDS = new Set(['on', 'in', 'at', 'of', 'from', 'who'])
const ADVERBS = new Set(
  'also just then still even again at least always never perhaps maybe all both simply too'.split(' '),
)

const PERSONS = new Set(
  `we i she he they who someone somebody anyone anybody everyone everybody nobody engineer engineers developer
  developers dev devs operator operators team teams oncall on-call responder responders reviewer reviewers author
  authors maintainer maintainers admin admins administrator administrators sre sres person people staff member members
  employee employees contractor contractors manager managers lead leads commander colleague colleagues intern interns
  deployer committer owner owners dba dbas analyst technician vendor vendors supplier suppliers`.split(/\s+/),
)
