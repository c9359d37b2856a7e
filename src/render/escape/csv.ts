import { plainLine } from './plain.js'

/**
 * A cell of CSV (RFC 4180) that no spreadsheet takes for a formula: an apostrophe makes it text. Where a semicolon parts
 * cells, as in many languages, what follows one is the beginning of a cell too.
 */
export function csvCell(text: string): string {
  const inert = plainLine(text).replace(BEGINS_FORMULA, "$1'$2")
  return NEEDS_QUOTES.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

// Full-width signs too: spreadsheets for East Asian scripts read them as the others.
const BEGINS_FORMULA = /((?:^|;)[\s"]*)([=+\-@＝＋－＠])/g
const NEEDS_QUOTES = /[",;'\s]/
