import type { Day } from '../../calendar/day.js'
import type { Answered, AskRefusal } from './answered.js'
import type { Asked } from './asked.js'
import type { Ask } from './read-ask.js'

/** A command on an issue, and who gave it. */
export interface Command {
  readonly comment: number
  /** A login. */
  readonly by: string
  readonly ask: Ask
  /** She is an assignee, or may write to the repository. */
  readonly mayAsk: boolean
}

export interface Ground {
  readonly isOpen: boolean
  readonly today: Day
  /** The last day until which an item may sleep. */
  readonly snoozeUntil: Day
  /** Logins in lower case who decide what will not be done; none: whoever may ask does. */
  readonly deciders: ReadonlySet<string>
}

const REASON_KEPT = 160

/** Obeys commands in their order, each once; what is refused changes nothing. */
export function decide(asked: Asked, commands: readonly Command[], ground: Ground): Answered {
  const start: Answered = { asked, due: null, closes: false, answers: [] }
  return commands.reduce((before, command) => {
    const after = obeyed(before, command, ground)
    const because = typeof after === 'string' ? after : null
    const next = typeof after === 'string' ? before : after
    const answer = { comment: command.comment, reaction: because === null ? '+1' : 'confused', because } as const
    return { ...next, asked: { ...next.asked, upTo: command.comment }, answers: [...before.answers, answer] }
  }, start)
}

function obeyed(before: Answered, { ask, by, mayAsk }: Command, ground: Ground): Answered | AskRefusal {
  const { today, snoozeUntil, deciders, isOpen } = ground
  const isDecider = deciders.has(by.toLowerCase())
  if (!mayAsk && !(ask.kind === 'accept' && isDecider)) return 'stranger'
  if (!isOpen || before.closes) return 'closed'
  const { asked } = before
  switch (ask.kind) {
    case 'unclear':
      return ask.because
    case 'due':
      return ask.on < today ? 'past' : { ...before, due: ask.on, asked: { ...asked, snoozed: null } }
    case 'snooze':
      if (ask.until <= today) return 'past'
      return ask.until > snoozeUntil ? 'too-far' : { ...before, asked: { ...asked, snoozed: ask.until } }
    case 'wontdo': {
      const wontdo = { by, on: today, reason: [...ask.reason].slice(0, REASON_KEPT).join('') }
      return { ...before, closes: deciders.size === 0 || isDecider, asked: { ...asked, wontdo } }
    }
    case 'accept':
      if (asked.wontdo === null) return 'nothing-to-accept'
      return isDecider ? { ...before, closes: true } : 'not-a-decider'
  }
}
