// O11, O12, O17: characters that nobody sees.
import { aPostmortem, diagnostic, ok, withItem } from '../../case-file.mjs'
import { places } from './places.mjs'

const HIDDEN = [
  '\x1b[2J',
  '\x1b]0;owned\x07',
  '\x1b]8;;https://evil.invalid\x1b\\x\x1b]8;;\x1b\\',
  '\x07\x08',
  '\x9b31m',
  'a\u202eb',
  '\u2066a\u2069',
  '\x7f',
  '\x0b\x0c',
]

const controls = ['item', 'task', 'heading', 'entry'].flatMap((place) => {
  return HIDDEN.map((words, at) => diagnostic(`o17-${place}-${at}`, places[place](`Rotate ${words} key`)))
})
const invisible = [
  'a\u200bb',
  'a\u00adb',
  'a\u2060b',
  '\u{e0041}\u{e0042}',
  `e${'\u0301'.repeat(300)}`,
  '\u{1f469}\u200d\u{1f469}'.repeat(100),
  '\ufff9',
  '\u{10ffff}',
]
const odd = invisible.flatMap((words, at) => [
  ok(`o11-item-${at}`, withItem(`Rotate ${words} key`), { allows: true }),
  ok(`o12-title-${at}`, aPostmortem({ front: [`title: "${words}"`] }), { allows: true }),
])

export const characters = [...controls, ...odd]
