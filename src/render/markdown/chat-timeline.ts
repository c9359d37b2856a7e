import { type LocalTime, localTimeAt } from '../../calendar/local-time.js'
import { offsetAt } from '../../calendar/time.js'
import { cut } from '../escape/cut.js'
import { fileCell } from '../escape/file-text.js'
import { plainLine } from '../escape/plain.js'
import { table } from './layout.js'

export interface Said {
  /** Milliseconds since 1970. */
  readonly epoch: number
  readonly who: string | null
  readonly text: string
}

const WORDS = 280
const NAME = 60

/** Messages of a chat as the table of a timeline, on a clock of `zone` (an IANA name). `day` is the incident's. */
export function chatTimeline(messages: readonly Said[], zone: string, day: string): string {
  const times = messages.map(({ epoch }) => localTimeAt(epoch, zone))
  const isOneDay = times.every(({ minute }) => minute.startsWith(`${day}T`))
  // Where the clock is put back an hour comes twice, and a time alone means the first: `01:00 -05:00` would be a range.
  const areSure = times.every(({ minute, offset }) => withDigits(offsetAt(`${minute}:00`, zone)) === offset)
  const shown = ({ minute, offset }: LocalTime) =>
    areSure ? (isOneDay ? minute.slice(11) : minute.replace('T', ' ')) : `${minute}${offset}`
  const rows = messages.map(({ who, text }, at) => {
    const time = times[at]
    return [time ? shown(time) : '', cell(who ?? '', NAME), cell(text, WORDS)]
  })
  return `All times are ${zone}.\n\n${table(['Time', 'Who', 'What happened'], rows)}`
}

function withDigits(offset: string | null): string | null {
  return offset === 'Z' ? '+00:00' : offset
}

function cell(text: string, most: number): string {
  return fileCell(cut(plainLine(text), most))
}
