import type { Comment } from '../ports/tracker.js'
import { withoutHidden } from './visible.js'

// "Done." and "Fixed in prod" say nothing that could be looked at.
const LEAST_WORDS = 4
// `/due`, and what other machines obey; not the path of a file.
const COMMAND = /^\s*\/[a-z][a-z-]*(?:\s|$)/
const QUESTION = /[?？]["'”»)*_~\s]*$/

/** Whether a comment tells what was done: a person's words that are no quotation, no command and no question. */
export function isTold({ author, body }: Comment, ourIds: ReadonlySet<number>): boolean {
  if (author !== null && (ourIds.has(author.id) || author.login.endsWith('[bot]'))) return false
  const lines = withoutHidden(body).split('\n')
  const own = lines.filter((line) => !line.trimStart().startsWith('>') && !COMMAND.test(line))
  const told = own.flatMap(sentences).filter((sentence) => !QUESTION.test(sentence))
  const words = told.join('\n').match(/[\p{L}\p{N}]+/gu) ?? []
  // Languages without blanks between words are counted by their letters.
  const isEnough = words.length >= LEAST_WORDS || words.join('').length >= 4 * LEAST_WORDS
  return isEnough || told.some((sentence) => /https?:\/\//.test(sentence))
}

function sentences(line: string): readonly string[] {
  return line.split(/(?<=[.!?])\s+|(?<=[。！？])/)
}
