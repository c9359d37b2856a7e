import { SEVERITIES } from '../rules/rule.js'
import type { Diagnostic } from './diagnostic.js'
import { combinedHint, ITEM_ATTRIBUTES, isAdded, isItemAttribute, lacking, manyHint } from './item-attributes.js'
import { firstQuoted, unquoted } from './quoted.js'
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

const known = new WeakMap<readonly Diagnostic[], ForPeople>()

/** The remarks on one document as people should meet them: few, the worst first, one for each thing to do. */
export function forPeople(diagnostics: readonly Diagnostic[]): ForPeople {
  const before = known.get(diagnostics)
  if (before) return before
  const people = arranged(diagnostics)
  known.set(diagnostics, people)
  return people
}

function arranged(diagnostics: readonly Diagnostic[]): ForPeople {
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
  const many = groupedBy(diagnostics, sameThing).filter((group) => linesOf(group).length > LINES_APART)
  const inMany = new Set(many.flat())
  const single = diagnostics.filter((diagnostic) => !inMany.has(diagnostic))
  const items = groupedBy(single.filter(isItemAttribute), ({ line }) => String(line))
  const times = single.filter(isUnknownTime)
  const others = single.filter((diagnostic) => !isItemAttribute(diagnostic) && !times.includes(diagnostic))
  const remarks = [...onManyLines(many), ...items.map(onOneItem), ...bothTimes(times), ...others.map(remarkOf)]
  return remarks.sort(worstFirst)
}

/** Equal for diagnostics of which one sentence holds: they differ in the words of the document alone. */
function sameThing(diagnostic: Diagnostic): string {
  const { rule, message, hint } = diagnostic
  return isItemAttribute(diagnostic) ? rule : [rule, unquoted(message), unquoted(hint)].join('\n')
}

/** All that is to be added to action items is one remark; rules about their words are one where their lines are the same. */
function onManyLines(groups: readonly (readonly Diagnostic[])[]): readonly Remark[] {
  const aboutItems = groups.filter(([first]) => first && isItemAttribute(first)).flat()
  const rest = groups.filter(([first]) => first && !isItemAttribute(first))
  const ofRules = groupedBy(aboutItems, ({ rule }) => rule)
  const linesOfRule = new Map(ofRules.map((group) => [group[0]?.rule, linesOf(group).join()]))
  const alike = groupedBy(aboutItems, ({ rule }) => linesOfRule.get(rule) ?? '')
  const added = alike.filter((group) => group.some(isAdded))
  const worded = alike.filter((group) => !group.some(isAdded)).map((group) => [group])
  return [...[added, ...worded].filter((one) => one.length > 0).map(onManyItems), ...rest.map(repeated)]
}

/** "4 action items have no owner, and 6 have no priority and no type." */
function onManyItems(groups: readonly (readonly Diagnostic[])[]): Remark {
  const diagnostics = groups.flat()
  const lines = linesOf(diagnostics)
  const clauses = groups.map((group) => `have ${lacking(group.map(({ rule }) => rule))}`)
  const counted = clauses.map(
    (clause, at) => `${linesOf(groups[at] ?? []).length} ${at === 0 ? 'action items ' : ''}${clause}`,
  )
  const message = counted.length < 2 ? counted.join('') : `${counted.slice(0, -1).join(', ')}, and ${counted.at(-1)}`
  return { ...worst(diagnostics), line: lines[0] ?? 1, lines, message: `${message}.`, hint: manyHint(diagnostics) }
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
    const name = key(diagnostic)
    const group = groups.get(name)
    if (group) group.push(diagnostic)
    else groups.set(name, [diagnostic])
  }
  return [...groups.values()]
}
