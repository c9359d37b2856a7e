import { withoutSecrets } from '../../postmortem/secret-shapes.js'

/**
 * Any text for a terminal or a log, in its own lines: no escape sequences, control, direction or invisible characters,
 * and nothing that the runner of GitHub Actions takes for a command. Colours are put around it afterwards.
 */
export function consoleText(text: string): string {
  return breakCommands(printable(text))
}

/** The same on one line, for words inside a sentence or a table. */
export function consoleLine(text: string): string {
  return breakCommands(printable(text).replaceAll('\n', ' '))
}

/**
 * Breaks what the runner would obey: `::` at the start of a line, `##[` anywhere. Escaped parts may become a command
 * only when they are joined, so a renderer calls it once more on its whole text; colours survive it.
 */
export function breakCommands(text: string): string {
  return text.replace(LINE_COMMAND, '$1: :').replace(OLD_COMMAND, '## ')
}

// Blanks are all that .NET trims before it looks for the two colons.
const LINE_COMMAND = /^([^\S\n\r\u2028\u2029]*)::/gm
const OLD_COMMAND = /##(?=\[|vso\[)/gi

// Each sequence ends before the next escape character, so that no text is looked at twice.
const SEQUENCE = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b\]|\x9d)[^\x07\x1b\x9c\x9d\n]*(?:\x07|\x1b\\|\x9c)/g
const LINE_END = /\r\n?/g
const BLANK = /[\t\v\f\x85\u2028\u2029]/g
const UNSEEN = /[^\P{Cc}\n]|\p{Cf}/gu
const HALF_PAIR = /\p{Cs}/gu

function printable(text: string): string {
  const shown = text
    .replace(SEQUENCE, '')
    .replace(LINE_END, '\n')
    .replace(BLANK, ' ')
    .replace(UNSEEN, '')
    .replace(HALF_PAIR, '\ufffd')
  return withoutSecrets(shown)
}
