import { withoutSecrets } from '../../postmortem/secret-shapes.js'

/**
 * JSON for people and for logs: two blanks, and every character that cannot be seen, turns the direction of text or
 * could be taken for a command of the runner is written as `\uXXXX`, so that the text is safe to print as it is.
 */
export function printJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2) ?? 'null'
  return `${withoutSecrets(text).replace(UNSAFE, escaped).replace(OLD_COMMAND, '\\u0023#')}\n`
}

// Line ends between the parts of the JSON stay; those inside strings are escaped by then.
const UNSAFE = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\u2028\u2029]/gu
const OLD_COMMAND = /##(?=\[|vso\[)/gi

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')
}
