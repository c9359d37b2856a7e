import { listed } from '../rules/text/quote.js'
import { ADDED, addedHints } from './added-hints.js'
import type { Diagnostic } from './diagnostic.js'
import { firstQuoted } from './quoted.js'

/** Rules that say what one action item lacks, in the order of a sentence. */
export const ITEM_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['action-item-without-owner', 'no owner'],
  ['action-item-without-due-date', 'no date'],
  ['action-item-without-priority', 'no priority'],
  ['action-item-without-type', 'no type'],
  ['action-item-vague', 'no visible end'],
  ['action-item-unbounded', 'no bound'],
  ['action-item-end-missing', 'no end that can be checked'],
  ['action-item-verb-missing', 'no verb first'],
])

/** What is to be said of many items whose words lack something. */
const WORDED: readonly (readonly [string, string])[] = [
  ['action-item-vague', 'Name what will be there when each is done'],
  ['action-item-unbounded', 'Give each a bound'],
  ['action-item-end-missing', 'Name how anybody sees that each is done'],
  ['action-item-verb-missing', 'Begin each with what somebody will do'],
]

export function isItemAttribute({ rule }: Diagnostic): boolean {
  return ITEM_ATTRIBUTES.has(rule)
}

/** True for what is added at the end of an item; the others ask for better words. */
export function isAdded({ rule }: Diagnostic): boolean {
  return ADDED.some(([added]) => added === rule)
}

/** "no owner, no date and no visible end". */
export function lacking(rules: readonly string[]): string {
  return listed([...ITEM_ATTRIBUTES].filter(([rule]) => rules.includes(rule)).map(([, words]) => words))
}

/** What to do about several of them at once: better words first, then what to add to them. */
export function combinedHint(diagnostics: readonly Diagnostic[]): string {
  const worded = WORDED.flatMap(([rule]) => hintOf(diagnostics, rule) ?? [])
  return [...worded, ...addedHints(diagnostics, { isMany: false, withTitle: worded.length === 0 })].join(' ')
}

/** The same for many items; the example is made of the words of one of them. */
export function manyHint(diagnostics: readonly Diagnostic[]): string {
  const worded = WORDED.flatMap(([rule, what]) => {
    const hint = hintOf(diagnostics, rule)
    const example = hint && firstQuoted(hint)
    return hint === null ? [] : [example ? `${what}, for example \`${example}\`.` : `${what}.`]
  })
  return [...worded, ...addedHints(diagnostics, { isMany: true, withTitle: worded.length === 0 })].join(' ')
}

/** The hint of the first diagnostic of a rule. */
function hintOf(diagnostics: readonly Diagnostic[], rule: string): string | null {
  return diagnostics.find((diagnostic) => diagnostic.rule === rule)?.hint ?? null
}
