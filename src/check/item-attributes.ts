import { listed } from '../rules/text/quote.js'
import type { Diagnostic } from './diagnostic.js'

/** Rules that say what one action item lacks, in the order of a sentence. */
export const ITEM_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['action-item-without-owner', 'no owner'],
  ['action-item-without-due-date', 'no date'],
  ['action-item-vague', 'no visible end'],
])

export function isItemAttribute({ rule }: Diagnostic): boolean {
  return ITEM_ATTRIBUTES.has(rule)
}

/** "no owner, no date and no visible end". */
export function lacking(rules: readonly string[]): string {
  return listed([...ITEM_ATTRIBUTES].filter(([rule]) => rules.includes(rule)).map(([, words]) => words))
}

/** What to do about several of them at once. */
export function combinedHint(diagnostics: readonly Diagnostic[]): string {
  const hintOf = (rule: string) => diagnostics.find((diagnostic) => diagnostic.rule === rule)?.hint
  const owner = hintOf('action-item-without-owner')
  const due = hintOf('action-item-without-due-date')
  const date = due ? (firstQuoted(due) ?? 'due DATE') : null
  const both = owner && date ? `Add who will do it and by when, for example \`@ada, ${date}\`.` : (owner ?? due)
  return [hintOf('action-item-vague'), both].filter((hint) => hint !== undefined).join(' ')
}

/** What stands in the first pair of backticks. */
export function firstQuoted(text: string): string | null {
  const start = text.indexOf('`')
  const end = text.indexOf('`', start + 1)
  return start < 0 || end < 0 ? null : text.slice(start + 1, end)
}
