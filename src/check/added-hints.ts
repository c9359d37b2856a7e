import { wordingFault } from '../rules/text/item-wording.js'
import { listed } from '../rules/text/quote.js'
import type { Diagnostic } from './diagnostic.js'
import { firstExample, firstQuoted } from './quoted.js'

/** What is to be added at the end of an item, and the example where the rule's own hint gives none. */
export const ADDED: readonly (readonly [string, string, string])[] = [
  ['action-item-without-owner', 'an owner', '@ada'],
  ['action-item-without-due-date', 'a date', 'due DATE'],
  ['action-item-without-priority', 'a priority', 'P2'],
  ['action-item-without-type', 'a type', 'prevent'],
]

export interface Asked {
  readonly isMany: boolean
  /** False where the words of the items are to be changed too. */
  readonly withTitle: boolean
}

/** What to add to one item or to many, sentence by sentence: at its end, or in the columns of its table. */
export function addedHints(diagnostics: readonly Diagnostic[], asked: Asked): readonly string[] {
  const added = diagnostics.filter(({ rule }) => ADDED.some(([known]) => known === rule))
  const atEnd = added.filter((diagnostic) => columnOf(diagnostic) === null)
  const inRows = added.filter((diagnostic) => columnOf(diagnostic) !== null)
  const [first, ...others] = new Set(added.flatMap(({ rule, hint }) => (rule === PRIORITY ? [firstExample(hint)] : [])))
  const varied = asked.isMany && first && others[0] ? [`Give \`${others[0]}\` to what can wait.`] : []
  return [...endHints(atEnd, asked), ...rowHints(inRows, asked), ...varied]
}

const PRIORITY = 'action-item-without-priority'

/** "Add an owner and a date, for example `Alert on full disk — @ada, due 2026-12-10`." */
function endHints(diagnostics: readonly Diagnostic[], { isMany, withTitle }: Asked): readonly string[] {
  const parts = partsOf(diagnostics)
  const [only] = parts
  if (!only) return []
  if (!isMany && parts.length === 1) return [only.hint]
  const values = parts.map(({ example }) => example).join(', ')
  const title = withTitle ? titleOf(diagnostics) : null
  const example = title === null ? values : `${title} — ${values}`
  return [`Add ${isMany ? 'to each ' : ''}${listed(parts.map(({ what }) => what))}, for example \`${example}\`.`]
}

/** "Fill the columns `Owner` and `Due`, for example with `@ada` and `2026-12-10`." */
function rowHints(diagnostics: readonly Diagnostic[], { isMany }: Asked): readonly string[] {
  const parts = partsOf(diagnostics)
  const [only] = parts
  if (!isMany && only && parts.length === 1) return [only.hint]
  return LEADS.flatMap(([lead, leadOfMany]) => {
    const own = parts.filter(({ hint }) => hint.startsWith(lead))
    if (own.length === 0) return []
    const columns = listed(own.map(({ hint }) => `\`${firstQuoted(hint) ?? ''}\``))
    const values = listed(own.map(({ example }) => `\`${example}\``))
    return [`${own.length > 1 ? leadOfMany : lead} ${columns}, for example with ${values}.`]
  })
}

const LEADS: readonly (readonly [string, string])[] = [
  ['Fill the column', 'Fill the columns'],
  ['Add a column', 'Add columns'],
]

function columnOf({ hint }: Diagnostic): string | null {
  return LEADS.some(([lead]) => hint.startsWith(lead)) ? firstQuoted(hint) : null
}

interface Part {
  readonly what: string
  readonly hint: string
  readonly example: string
}

/** One for each rule, in the order of a sentence: of the item that lacks the most, so that its values fit together. */
function partsOf(diagnostics: readonly Diagnostic[]): readonly Part[] {
  const sorted = byLack(diagnostics)
  return ADDED.flatMap(([rule, what, example]) => {
    const found = sorted.find((diagnostic) => diagnostic.rule === rule)
    return found ? [{ what, hint: found.hint, example: firstExample(found.hint) ?? example }] : []
  })
}

function byLack(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const lacks = new Map<number, number>()
  for (const { line } of diagnostics) lacks.set(line, (lacks.get(line) ?? 0) + 1)
  return [...diagnostics].sort((a, b) => (lacks.get(b.line) ?? 0) - (lacks.get(a.line) ?? 0) || a.line - b.line)
}

const SHORT = 60

/** The first words that can stay as they are and are short. */
function titleOf(diagnostics: readonly Diagnostic[]): string | null {
  const titles = byLack(diagnostics).flatMap(({ message }) => firstQuoted(message) ?? [])
  return titles.find((title) => title.length <= SHORT && wordingFault(title) === null) ?? null
}
