import { type Day, isDay } from '../../calendar/day.js'

/** What a comment asks of us. */
export type Ask =
  | { readonly kind: 'due'; readonly on: Day }
  | { readonly kind: 'snooze'; readonly until: Day }
  | { readonly kind: 'wontdo'; readonly reason: string }
  | { readonly kind: 'accept' }
  /** A command that says too little. */
  | { readonly kind: 'unclear'; readonly because: 'no-date' | 'no-reason' }

const COMMAND = /^\/(due|snooze|wontdo|accept)(?:[ \t]+(.*))?$/
const FENCE = /^ {0,3}(?:```|~~~)/

/** The first command in a comment: a line that begins with it, outside fenced code. Null: nothing is asked. */
export function readAsk(body: string): Ask | null {
  let isCode = false
  for (const line of body.split(/\r\n?|\n/)) {
    if (FENCE.test(line)) isCode = !isCode
    const found = isCode ? null : COMMAND.exec(line.trimEnd())
    if (found) return askOf(found[1] ?? '', (found[2] ?? '').trim())
  }
  return null
}

function askOf(command: string, words: string): Ask {
  if (command === 'accept') return { kind: 'accept' }
  if (command === 'wontdo')
    return words === '' ? { kind: 'unclear', because: 'no-reason' } : { kind: 'wontdo', reason: words }
  const [day = ''] = words.split(/\s/)
  if (!isDay(day)) return { kind: 'unclear', because: 'no-date' }
  return command === 'due' ? { kind: 'due', on: day } : { kind: 'snooze', until: day }
}
