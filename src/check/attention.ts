import { SEVERITIES } from '../rules/rule.js'
import type { Diagnostic } from './diagnostic.js'
import { combinedHint, firstQuoted, ITEM_ATTRIBUTES, isItemAttribute, lacking } from './item-attributes.js'
import { type Remark, remarkOf } from './remark.js'
import { bothTimes, isUnknownTime } from './unknown-times.js'

export interface ForPeople {
  /** Worst first, then by line. */
  readonly shown: readonly Remark[]
  /** Infos, and what is beyond the budget. */
  readonly folded: readonly Remark[]
  /** The base version already had them. */
  readonly known: readonly Remark[]
}

// What a person reads before the rest becomes noise; the same rule on so many lines is one thing to do.
const SHOWN_AT_MOST = 7
const LINES_APART = 3

/** The remarks on one document as people should meet them: few, the worst first, one for each thing to do. */
export function forPeople(diagnostics: readonly Diagnostic[]): ForPeople {
  const remarks = merged(diagnostics.filter(({ known }) => !known))
  const loud = remarks.filter(({ severity }) => severity !== 'info')
  const quiet = remarks.filter(({ severity }) => severity === 'info')
  return {
    shown: loud.slice(0, SHOWN_AT_MOST),
    folded: [...loud.slice(SHOWN_AT_MOST), ...quiet],
    known: merged(diagnostics.filter(({ known }) => known)),
  }
}

function merged(diagnostics: readonly Diagnostic[]): readonly Remark[] {
  const many = groupedBy(diagnostics, ({ rule }) => rule).filter((group) => linesOf(group).length > LINES_APART)
  const inMany = new Set(many.flat())
  const single = diagnostics.filter((diagnostic) => !inMany.has(diagnostic))
  const items = groupedBy(single.filter(isItemAttribute), ({ line }) => String(line))
  const times = single.filter(isUnknownTime)
  const others = single.filter((diagnostic) => !isItemAttribute(diagnostic) && !times.includes(diagnostic))
  const remarks = [...onManyLines(many), ...items.map(onOneItem), ...bothTimes(times), ...others.map(remarkOf)]
  return remarks.sort(worstFirst)
}

/** Rules about action items that speak of the same lines are one remark. */
function onManyLines(groups: readonly (readonly Diagnostic[])[]): readonly Remark[] {
  const aboutItems = groups.filter(([first]) => first && isItemAttribute(first)).flat()
  const rest = groups.filter(([first]) => first && !isItemAttribute(first))
  const linesOfRule = (rule: string) => linesOf(aboutItems.filter((diagnostic) => diagnostic.rule === rule)).join()
  const alike = groupedBy(aboutItems, ({ rule }) => linesOfRule(rule))
  return [...alike.map(onManyItems), ...rest.map(repeated)]
}

function onManyItems(diagnostics: readonly Diagnostic[]): Remark {
  const rules = diagnostics.map(({ rule }) => rule)
  const lines = linesOf(diagnostics)
  const message = `${lines.length} action items have ${lacking(rules)}.`
  return { ...worst(diagnostics), line: lines[0] ?? 1, lines, message, hint: manyHint(diagnostics) }
}

function manyHint(diagnostics: readonly Diagnostic[]): string {
  const of = (rule: string) => diagnostics.find((diagnostic) => diagnostic.rule === rule)
  const due = of('action-item-without-due-date')
  const hints = [
    of('action-item-without-owner') ? 'Add who will do each, for example `@ada` or `@acme/platform`.' : null,
    due ? `Add a date to each that can be kept, for example \`${firstQuoted(due.hint) ?? 'due DATE'}\`.` : null,
    of('action-item-vague') ? 'Name what will be there when each is done.' : null,
  ]
  return hints.filter((hint) => hint !== null).join(' ')
}

function repeated(diagnostics: readonly Diagnostic[]): Remark {
  const lines = linesOf(diagnostics)
  const first = worst(diagnostics)
  const message = `${first.message} The same holds for ${lines.length - 1} more lines.`
  return { ...first, line: lines[0] ?? first.line, lines, message }
}

function onOneItem(diagnostics: readonly Diagnostic[]): Remark {
  const first = worst(diagnostics)
  const title = firstQuoted(first.message)
  if (diagnostics.length === 1 || title === null) return first
  const rules = diagnostics.map(({ rule }) => rule)
  return { ...first, message: `\`${title}\` has ${lacking(rules)}.`, hint: combinedHint(diagnostics) }
}

/** The remark of the worst diagnostic; of equals, of the one that its sentence names first. */
function worst(diagnostics: readonly Diagnostic[]): Remark {
  const order = [...ITEM_ATTRIBUTES.keys()]
  const sorted = [...diagnostics].sort(
    (a, b) => rank(a) - rank(b) || order.indexOf(a.rule) - order.indexOf(b.rule) || a.line - b.line,
  )
  const [first] = sorted
  if (!first) throw new Error('A remark is made of at least one diagnostic.')
  return remarkOf(first)
}

function worstFirst(a: Remark, b: Remark): number {
  return rank(a) - rank(b) || a.line - b.line
}

function rank({ severity }: Pick<Diagnostic, 'severity'>): number {
  return SEVERITIES.indexOf(severity)
}

function linesOf(diagnostics: readonly Diagnostic[]): readonly number[] {
  return [...new Set(diagnostics.map(({ line }) => line))].sort((a, b) => a - b)
}

function groupedBy(diagnostics: readonly Diagnostic[], key: (diagnostic: Diagnostic) => string) {
  const groups = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const group = groups.get(key(diagnostic))
    if (group) group.push(diagnostic)
    else groups.set(key(diagnostic), [diagnostic])
  }
  return [...groups.values()]
}
