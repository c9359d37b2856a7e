import { plainLine } from './plain.js'

/** Text as text anywhere in Markdown on GitHub: it forms no structure, link, mention, reference, emoji or mark of ours. */
export function markdownText(text: string): string {
  return atStart(inert(plainLine(text)))
}

/** The same in a table cell, where no block can begin. */
export function markdownCell(text: string): string {
  return inert(plainLine(text))
}

/** Escapes a line that is plain already and keeps the blanks around it. It must not begin a block. */
export function inert(line: string): string {
  return withoutStructure(brokenReferences(line))
}

/** Escapes what forms structure within a line, and nothing else. */
export function withoutStructure(line: string): string {
  return line
    .replace(/[\\`*~[\]<|$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?[a-z\d]{1,32};)/gi, '\\&')
    .replace(/(?<=<)!|!(?=\\\[)|!$/g, '\\!')
}

/** Escapes what begins a list, quote, heading, table or underline at the start of a line. */
export function atStart(line: string): string {
  return line.replace(/^(?:[-+=>(:#]|\d{1,9}[.)](?=\s|$))/, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`)
}

const GAP = '\u200B'

// A backslash or an entity does not stop a mention: GitHub looks for it in the text of the rendered page.
// An invisible gap does, as Renovate and Dependabot write it.
function brokenReferences(line: string): string {
  return line
    .replace(/[@#]/g, `$&${GAP}`)
    .replaceAll('://', `:${GAP}//`)
    .replace(/(?<![a-z\d])www(?=\.)/gi, `$&${GAP}`)
    .replace(/(?<![a-z\d])gh-(?=\d)/gi, `$&${GAP}`)
    .replace(/:(?=\d{0,4}[a-z+_-][\w+-]{0,60}:|100:|1234:)/gi, `:${GAP}`)
    .replace(/(?<![a-z\d])[a-f\d]{7,40}(?![a-z\d])/gi, brokenHash)
}

/** A plain number is left alone. */
function brokenHash(word: string): string {
  return /[a-f]/i.test(word) ? word.replace(/.{6}(?=.)/g, `$&${GAP}`) : word
}
