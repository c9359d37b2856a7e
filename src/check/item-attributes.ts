import { listed } from '../rules/text/quote.js'
import type { Diagnostic } from './diagnostic.js'

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

/** What is to be added at the end of an item, and the example where the rule's own hint gives none. */
const ADDED: readonly (readonly [string, string, string])[] = [
  ['action-item-without-owner', 'an owner', '@ada'],
  ['action-item-without-due-date', 'a date', 'due DATE'],
  ['action-item-without-priority', 'a priority', 'P2'],
  ['action-item-without-type', 'a type', 'prevent'],
]

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
  const added = ADDED.filter(([rule]) => hintOf(diagnostics, rule) !== null)
  const [only] = added
  if (!only) return worded.join(' ')
  const words = listed(added.map(([, what]) => what))
  const example = exampleOf(diagnostics, worded.length === 0)
  const add = added.length === 1 ? hintOf(diagnostics, only[0]) : `Add ${words}, for example \`${example}\`.`
  return [...worded, add].join(' ')
}

/** The same for many items; the example is made of the first one's words. */
export function manyHint(diagnostics: readonly Diagnostic[]): string {
  const worded = WORDED.flatMap(([rule, what]) => {
    const hint = hintOf(diagnostics, rule)
    const example = hint && firstQuoted(hint)
    return hint === null ? [] : [example ? `${what}, for example \`${example}\`.` : `${what}.`]
  })
  const added = ADDED.filter(([rule]) => hintOf(diagnostics, rule) !== null)
  if (added.length === 0) return worded.join(' ')
  const words = listed(added.map(([, what]) => what))
  return [...worded, `Add to each ${words}, for example \`${exampleOf(diagnostics, worded.length === 0)}\`.`].join(' ')
}

const SHORT = 60

/** "Alert on full disk — @ada, due 2026-12-10": with the item's words, where they can stay and are short. */
function exampleOf(diagnostics: readonly Diagnostic[], withTitle: boolean): string {
  const title = firstQuoted(diagnostics[0]?.message ?? '')
  const values = ADDED.flatMap(([rule, , example]) => {
    const hint = hintOf(diagnostics, rule)
    return hint === null ? [] : [firstExample(hint) ?? example]
  }).join(', ')
  return withTitle && title !== null && title.length <= SHORT ? `${title} — ${values}` : values
}

/** The hint of the first diagnostic of a rule. */
function hintOf(diagnostics: readonly Diagnostic[], rule: string): string | null {
  return diagnostics.find((diagnostic) => diagnostic.rule === rule)?.hint ?? null
}

/** What stands in backticks after "for example", else in the first ones. */
function firstExample(hint: string): string | null {
  const at = hint.indexOf('for example')
  return firstQuoted(at < 0 ? hint : hint.slice(at))
}

/** What stands in the first pair of backticks. */
export function firstQuoted(text: string): string | null {
  const start = text.indexOf('`')
  const end = text.indexOf('`', start + 1)
  return start < 0 || end < 0 ? null : text.slice(start + 1, end)
}
