import { plainLine } from './plain.js'

/** Text as a code span: nobody is mentioned in one. Empty for text without visible characters. */
export function markdownCode(text: string): string {
  const line = withoutMarks(plainLine(text))
  if (line === '') return ''
  const fence = '`'.repeat(longestRun(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** A code span in a table cell, where a pipe would end the cell even inside code. */
export function markdownCellCode(text: string): string {
  return markdownCode(text).replaceAll('\\|', '\\\u200B|').replaceAll('|', '\\|')
}

/**
 * An opening of a comment is broken: our own marks are found in the raw text. So is `##[`, which the runner obeys wherever
 * it stands in a line, also in Markdown that is printed.
 */
function withoutMarks(line: string): string {
  return line.replaceAll('<!--', '<\u200B!--').replace(/##(?=\[|vso\[)/gi, '##\u200B')
}

function longestRun(line: string): number {
  return (line.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
