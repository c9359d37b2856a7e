import { type Day, weekdayOf } from '../../src/calendar/day.js'
import type { Message } from './messages.js'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** `2026-10-08 Thu`. */
export function dayLine(day: Day, words: string): string {
  return `${day} ${WEEKDAYS[weekdayOf(day) - 1]} ${words}`
}

/** What a person reads first of each message; of what nobody hears of, nothing. */
export function messageLines(day: Day, message: Message): readonly string[] {
  const { kind, issue, text } = message
  switch (kind) {
    case 'reminder':
      return reminderLines(day, message)
    case 'weekly':
      return weeklyLines(day, message)
    case 'filed':
      return [dayLine(day, `· filed for ${message.told.join(', ') || 'nobody'} · ${text}`)]
    case 'other':
      return [dayLine(day, `· ${issue} · ${text}`)]
    case 'page':
    case 'quiet':
      return []
  }
}

/** Whom it names, who else is told of it, what it says first, and what comes next. */
function reminderLines(
  day: Day,
  { issue, step, mentions, told, text }: Extract<Message, { kind: 'reminder' }>,
): readonly string[] {
  const others = told.filter((name) => !mentions.includes(name))
  const assigned = others.length === 0 ? '' : ` (and ${others.join(', ')}, assigned)`
  const [first = '', , ...rest] = text.split('\n')
  const [said = ''] = first.replace(/^@.*?, /, '').split(' It keeps this')
  const whom = mentions.map((name) => `@${name}`).join(' ')
  return [dayLine(day, `· ${issue} · ${step} → ${whom}${assigned} · ${said}`), ...rest.map((line) => `    ${line}`)]
}

/** Its headline, and the names of its sections. */
function weeklyLines(day: Day, { issue, week, text }: Extract<Message, { kind: 'weekly' }>): readonly string[] {
  const [heading = '', headline = ''] = text.split('\n').filter((line) => line !== '')
  const sections = text.matchAll(/^(?:#### |<details><summary>|\*\*(?=Due|Without))(.+?)(?:<\/summary>|\*\*.*)?$/gm)
  const said = `${heading.replace(/^#+ /, '')} · ${headline.replaceAll('**', '')}`
  return [dayLine(day, `· ${issue} · ${week} · ${said}`), `    ${[...sections].map(([, name]) => name).join(' · ')}`]
}
