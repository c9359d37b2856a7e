import type { ActionItem, Postmortem, TimelineEntry } from '../postmortem/model.js'
import { MOMENTS } from '../postmortem/model.js'
import type { Diagnostic } from './diagnostic.js'
import type { CheckedDocument } from './result.js'

/**
 * Whether a document says after mending what it said before: what was known is still the same, the remarks that were
 * mended are gone, and no error or warning is new.
 */
export function keepsMeaning(
  before: CheckedDocument,
  after: CheckedDocument,
  mended: readonly Pick<Diagnostic, 'rule' | 'message'>[],
): boolean {
  const [one, other] = [before.document, after.document]
  if (!one.readable || !other.readable) return false
  return (
    hasSameFacts(one, other) &&
    hasSameItems(one, other) &&
    hasSameTimeline(one, other) &&
    keepsStatedDurations(one, other) &&
    areGone(before.diagnostics, after.diagnostics, mended) &&
    hasNothingNew(before.diagnostics, after.diagnostics)
  )
}

/** Something that was not known may be known now. */
function isKept(before: unknown, after: unknown): boolean {
  return before === null || JSON.stringify(before) === JSON.stringify(after)
}

function hasSameFacts(before: Postmortem, after: Postmortem): boolean {
  const valuesOf = ({ id, title, date, severity, status, services, authors, written, impact, times }: Postmortem) =>
    [id, title, date, severity, status, services, authors, written, impact, ...MOMENTS.map((name) => times[name])].map(
      (fact) => fact?.value ?? null,
    )
  const now = valuesOf(after)
  const sections = (postmortem: Postmortem) => new Set(postmortem.sections.map(({ kind }) => kind))
  return (
    valuesOf(before).every((value, at) => isKept(value, now[at])) &&
    [...sections(before)].every((kind) => sections(after).has(kind)) &&
    (after.confidential || !before.confidential)
  )
}

function hasSameItems({ actionItems: before }: Postmortem, { actionItems: after }: Postmortem): boolean {
  const wordsOf = ({ id, title, owners, references, state, reason, details }: ActionItem) =>
    JSON.stringify([id, title, owners.map(valueIn), references.map(valueIn), state, reason, details])
  const valuesOf = ({ due, priority, type }: ActionItem) => [due, type, priority].map((fact) => fact?.value ?? null)
  return (
    before.length === after.length &&
    before.every((item, at) => {
      const now = after[at]
      if (!now || wordsOf(item) !== wordsOf(now)) return false
      const values = valuesOf(now)
      return valuesOf(item).every((value, index) => isKept(value?.toUpperCase() ?? null, values[index]?.toUpperCase()))
    })
  )
}

function valueIn<T>(fact: { readonly value: T }): T {
  return fact.value
}

/** The same entries with the same times, whatever their order. */
function hasSameTimeline({ timeline: before }: Postmortem, { timeline: after }: Postmortem): boolean {
  const ordered = (entries: readonly TimelineEntry[]) =>
    entries.map(({ raw, text, time }) => ({ words: `${raw}\n${text}`, time })).toSorted(byWords)
  const now = ordered(after)
  return (
    before.length === after.length &&
    ordered(before).every(({ words, time }, at) => words === now[at]?.words && isKept(time, now[at]?.time))
  )
}

/** More may be stated now. */
function keepsStatedDurations(
  { statedDurations: before }: Postmortem,
  { statedDurations: after }: Postmortem,
): boolean {
  const keysOf = (stated: Postmortem['statedDurations']) => stated.map(({ kind, seconds }) => `${kind} ${seconds}`)
  const now = tally(keysOf(after))
  return [...tally(keysOf(before))].every(([key, count]) => (now.get(key) ?? 0) >= count)
}

type Worded = { readonly words: string; readonly time: string | null }

function byWords(one: Worded, other: Worded): number {
  const [first, second] = [one, other].map(({ words, time }) => `${words}\n${time}`)
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1
}

type Remarks = readonly Diagnostic[]

function areGone(before: Remarks, after: Remarks, mended: readonly Pick<Diagnostic, 'rule' | 'message'>[]): boolean {
  const keyOf = ({ rule, message }: Pick<Diagnostic, 'rule' | 'message'>) => `${rule}\n${message}`
  const [had, has, less] = [before, after, mended].map((remarks) => tally(remarks.map(keyOf)))
  return [...(less ?? [])].every(([key, count]) => (has?.get(key) ?? 0) <= (had?.get(key) ?? 0) - count)
}

function hasNothingNew(before: Remarks, after: Remarks): boolean {
  const rulesOf = (remarks: Remarks) =>
    tally(remarks.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule))
  const had = rulesOf(before)
  return [...rulesOf(after)].every(([rule, count]) => count <= (had.get(rule) ?? 0))
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
