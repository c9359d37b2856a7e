import { consoleLine } from '../escape/console.js'
import type { NewResult } from '../json/new-json.js'
import { colorsOf } from './colors.js'

const COLUMN = 9

/** Where the new file is, what it was filled in with and why, and what comes next. */
export function renderNew({ path, filled }: NewResult, { color }: { readonly color: boolean }): string {
  const { strong, aside } = colorsOf(color)
  const rows = filled.map(
    ({ field, value, because }) =>
      `  ${field.padEnd(COLUMN)}  ${consoleLine(value)}  ${aside(`(${consoleLine(because)})`)}`,
  )
  const next = `Answer its questions, then: followthrough check ${typed(path)}`
  return `${[strong(consoleLine(path)), ...rows, '', next].join('\n')}\n`
}

/** As a shell takes it for one word. */
function typed(path: string): string {
  const line = consoleLine(path)
  return /^[\w./@+-]+$/.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`
}
