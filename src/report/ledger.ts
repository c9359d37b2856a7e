import { grouped } from '../sync/grouped.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { placeKey } from '../sync/want/references.js'
import { isRepositoryName } from '../sync/want/route.js'
import { packSent, type SentStep, unpackSent } from './ledger-pack.js'
import { MARK_START } from './mark.js'
import { mostThat } from './most-that.js'
import type { CoveredStep } from './nudge.js'

/** Steps that were sent, by the place of their issue (`placeKey`). */
export type Ledger = ReadonlyMap<string, readonly SentStep[]>

const START = `${MARK_START}sent:v1 `
const END = ' -->'
// The report's body holds it beside its text, its state and its memory.
const LIMIT = 10_000
const ALPHABET = /^[A-Za-z0-9+/=:;]*$/

/** A hidden line in which the report remembers what was sent; empty where nothing was. The order of sending is no news. */
export function ledgerLine(ledger: Ledger): string {
  const sent = [...ledger].map(([place, steps]) => {
    const [repository = '', number = ''] = place.split('#')
    return { repository, number: Number(number), steps }
  })
  const shelves = [...grouped(sent, ({ repository }) => repository)].toSorted(byKey)
  const packed = shelves.map(([name, shelf]) => `${Buffer.from(name).toString('base64')}:${packSent(shelf)}`)
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
  const filed = steps.filter(({ item }) => item.issue !== null)
  const room = mostThat((count) => ledgerLine(withSteps(next, filed.slice(0, count))).length <= LIMIT, filed.length)
  return { ledger: withSteps(next, filed.slice(0, room)), apart: filed.slice(room) }
}

function withSteps(ledger: Ledger, steps: readonly CoveredStep[]): Ledger {
  const next = new Map(ledger)
  for (const { item, step, due } of steps) {
    if (item.issue === null) continue
    const place = placeKey(item.issue)
    next.set(place, latestOf([...(next.get(place) ?? []), { step, due }]))
  }
  return next
}

/** Who was reminded a second time was reminded before: of each kind the last step for a date says it all. */
function latestOf(steps: readonly SentStep[]): readonly SentStep[] {
  const last = new Map<string, SentStep>()
  for (const step of steps) {
    const family = `${familyOf(step)} ${step.due}`
    const other = last.get(family)
    if (!other || rankOf(step) > rankOf(other)) last.set(family, step)
  }
  return [...last.values()]
}

/** `before` and the steps after the date are one row of reminders. */
function familyOf({ step }: SentStep): string {
  return step === 'before' ? 'after' : step.replace(/-\d+$/, '')
}

/** `before` comes before `after-1`. */
function rankOf({ step }: SentStep): number {
  return Number(/\d{1,9}$/.exec(step)?.[0] ?? 0)
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function shelfFrom(shelf: string): readonly (readonly [string, readonly SentStep[]])[] {
  const [name = '', sent = ''] = shelf.split(':')
  const repository = Buffer.from(name, 'base64').toString('utf8')
  if (!isRepositoryName(repository)) return []
  return unpackSent(sent).map(({ number, steps }) => [placeKey({ repository, number }), steps] as const)
}
