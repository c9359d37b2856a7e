import { withoutSecrets } from '../../postmortem/secret-shapes.js'

const LONGEST = 80

/** A document's own words in backticks: one line, at most 80 characters, no control or direction characters. */
export function quote(text: string): string {
  const line = visible(text)
  return `\`${line.length > LONGEST ? `${cut(line, LONGEST - 1)}…` : line}\``
}

/** A list for people: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

// More than is shown is never looked at: an item may be as long as a document.
const LOOKED_AT = 400

function visible(text: string): string {
  const seen = text
    .slice(0, LOOKED_AT)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
  return withoutSecrets(seen).replaceAll('`', "'").split(' ').filter(Boolean).join(' ')
}

function cut(text: string, length: number): string {
  const last = text.charCodeAt(length - 1)
  const splitsPair = last >= 0xd800 && last <= 0xdbff
  return text.slice(0, splitsPair ? length - 1 : length).trimEnd()
}
