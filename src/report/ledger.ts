import { addDays, type Day, daysBetween } from '../calendar/day.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { placeKey } from '../sync/want/references.js'
import { isRepositoryName } from '../sync/want/route.js'
import { MARK_START } from './mark.js'
import type { CoveredStep } from './nudge.js'

/** Steps that were sent, by the place of their issue (`placeKey`). */
export type Ledger = ReadonlyMap<string, readonly SentStep[]>

export interface SentStep {
  readonly step: string
  readonly due: Day
}

const START = `${MARK_START}sent:v1 `
const END = ' -->'
// The report's body holds it beside its text, its state and its memory.
const LIMIT = 6_000
const ALPHABET = /^[A-Za-z0-9+/=.:;-]*$/
const EPOCH: Day = '2000-01-01'

// `before` and the like, as one letter and a count.
const KINDS = [
  ['b', 'before'],
  ['a', 'after-'],
  ['o', 'overdue-'],
  ['u', 'unassigned'],
] as const

/** A hidden line in which the report remembers what was sent; empty where nothing was. The order of sending is no news. */
export function ledgerLine(ledger: Ledger): string {
  const shelves = new Map<string, Map<number, string>>()
  for (const [place, steps] of ledger) {
    const [repository = '', number = ''] = place.split('#')
    const shelf = shelves.get(repository) ?? new Map<number, string>()
    shelves.set(repository, shelf.set(Number(number), entryOf(Number(number), steps)))
  }
  const packed = [...shelves].toSorted(byKey).map(([name, shelf]) => {
    const entries = [...shelf].toSorted(([one], [other]) => one - other).map(([, entry]) => entry)
    return `${Buffer.from(name).toString('base64')}:${entries.join('.')}`
  })
  return packed.length === 0 ? '' : `${START}${packed.join(';')}${END}`
}

/** What a body remembers; nothing where it holds no such line, or one that we did not write. */
export function readLedger(body: string): Ledger {
  const start = body.indexOf(START)
  const end = start < 0 ? -1 : body.indexOf(END, start)
  const packed = end < 0 ? '' : body.slice(start + START.length, end)
  if (packed === '' || packed.length > 2 * LIMIT || !ALPHABET.test(packed)) return new Map()
  return new Map(packed.split(';').flatMap(shelfFrom))
}

/** The items with what was sent for them, wherever that is on record. */
export function withLedger(items: readonly TrackedItem[], ledger: Ledger): readonly TrackedItem[] {
  return items.map((item) => {
    const sent = (item.issue && ledger.get(placeKey(item.issue))) ?? []
    const more = sent.filter(({ step, due }) => !item.nudges.some((one) => one.step === step && one.due === due))
    return more.length === 0 ? item : { ...item, nudges: [...item.nudges, ...more] }
  })
}

/**
 * The ledger of items that are open, with steps that were sent just now. What does not fit stands apart: it has to be
 * recorded on its issue.
 */
export function noted(items: readonly TrackedItem[], steps: readonly CoveredStep[], known: Ledger) {
  const open = items.filter(({ state, issue }) => state === 'open' && issue !== null)
  const next = new Map<string, readonly SentStep[]>()
  for (const item of open) {
    if (item.issue === null) continue
    const place = placeKey(item.issue)
    const kept = (known.get(place) ?? []).filter(({ step, due }) => step === 'unassigned' || due === item.effectiveDue)
    if (kept.length > 0) next.set(place, latestOf(kept))
  }
  const apart: CoveredStep[] = []
  const shelves = new Set([...next.keys()].map((place) => place.split('#')[0]))
  let length = ledgerLine(next).length
  for (const sent of steps) {
    const { issue } = sent.item
    if (issue === null) continue
    const place = placeKey(issue)
    const before = next.get(place) ?? []
    const all = latestOf([...before, { step: sent.step, due: sent.due }])
    const shelf = issue.repository.toLowerCase()
    const replaced = before.length === 0 ? 0 : entryOf(issue.number, before).length + 1
    const more = entryOf(issue.number, all).length + 1 - replaced + (shelves.has(shelf) ? 0 : shelfLength(shelf))
    if (length + more > LIMIT) apart.push(sent)
    else {
      next.set(place, all)
      shelves.add(shelf)
      length += more
    }
  }
  return { ledger: next, apart }
}

/** Who was reminded a second time was reminded before: of each kind the last step for a date says it all. */
function latestOf(steps: readonly SentStep[]): readonly SentStep[] {
  const last = new Map<string, SentStep>()
  for (const step of steps) {
    const [letter = ''] = packed(step)
    const family = `${letter === 'b' ? 'a' : letter} ${step.due}`
    const other = last.get(family)
    if (!other || rankOf(step) > rankOf(other)) last.set(family, step)
  }
  return [...last.values()]
}

/** `before` comes before `after-1`. */
function rankOf({ step }: SentStep): number {
  return Number(/\d+$/.exec(step)?.[0] ?? 0)
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function shelfLength(repository: string): number {
  return Buffer.from(repository).toString('base64').length + 2
}

function entryOf(number: number, steps: readonly SentStep[]): string {
  return [number.toString(36), ...steps.map(packed)].join('-')
}

function packed({ step, due }: SentStep): string {
  const [letter = '', name = ''] = KINDS.find(([, start]) => step.startsWith(start)) ?? []
  const count = Number(step.slice(name.length) || 0)
  return `${letter}${count.toString(36)}+${daysBetween(EPOCH, due).toString(36)}`
}

function stepFrom(text: string): readonly SentStep[] {
  const [kind = '', days = ''] = text.split('+')
  const [, name] = KINDS.find(([letter]) => kind.startsWith(letter)) ?? []
  const count = Number.parseInt(kind.slice(1), 36)
  const day = Number.parseInt(days, 36)
  if (name === undefined || !Number.isSafeInteger(count) || !(day >= 0 && day < 100_000)) return []
  return [{ step: name.endsWith('-') ? `${name}${count}` : name, due: addDays(EPOCH, day) }]
}

function shelfFrom(shelf: string): readonly (readonly [string, readonly SentStep[]])[] {
  const [name = '', entries = ''] = shelf.split(':')
  const repository = Buffer.from(name, 'base64').toString('utf8')
  if (!isRepositoryName(repository)) return []
  return entries.split('.').flatMap((entry) => {
    const [number = '', ...steps] = entry.split('-')
    const place = { repository, number: Number.parseInt(number, 36) }
    return place.number > 0 ? [[placeKey(place), steps.flatMap(stepFrom)] as const] : []
  })
}
