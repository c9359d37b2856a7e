import { expect } from '@jest/globals'
import type { Tracker } from '../../src/ports/tracker.js'
import type { Document } from '../../src/postmortem/model.js'
import { digest } from '../../src/sync/mark/digest.js'
import { reconcile } from '../../src/sync/reconcile.js'
import { anActionItem, anUnreadable, aPostmortem, mayWrite, someInput, someSettings } from '../support/builders.js'
import { faultyTracker, Killed } from '../support/faulty-tracker.js'
import { ADA, BOT, type MemoryTracker, memoryTracker, type Peer } from '../support/memory-tracker.js'
import { type Doc, edited, FIRST_DOCS, hasTwins } from './documents.js'
import { type Event, type IssueAct, script } from './history.js'
import { type Deeds, expectLaws, expectNoDoubles, keyOf, placeOf } from './laws.js'
import { expectParentLaws, parentKey } from './parent-laws.js'
import { COMMANDS, personalEdit } from './people.js'
import { turnstile } from './turnstile.js'

const HOME = 'acme/shop'
const WRITES = /^(?:create|update|comment|editComment|react|addSubIssue|moveSubIssue) /
const ROUTES = new Map([['payments', 'acme/ops']])

/** Two repositories in memory and a record that is synced with them. */
export function memoryWorld({ parents = false }: { readonly parents?: boolean } = {}) {
  const peers = new Map<string, Peer>()
  const memories = new Map(
    [HOME, 'acme/ops'].map((repository) => [repository, memoryTracker({ repository, peers })] as const),
  )
  const deeds: Deeds = { reopened: new Set(), texts: new Map(), raced: false, doubled: false }
  const freed = new Set<string>()
  let docs: readonly Doc[] = FIRST_DOCS
  let texted = 0

  const all = () =>
    [...memories.values()].flatMap((memory) => memory.world.issues().map((issue) => ({ memory, issue })))
  const input = () =>
    someInput({
      documents: docs.map(documentOf),
      confirmed: 1000,
      settings: someSettings({ routing: { services: ROUTES, confidential: null }, parentIssue: parents }),
    })

  /** `wrap` stands between the run and each tracker. */
  const sync = (wrap: (tracker: Tracker) => Tracker = (tracker) => tracker) => {
    const trackers = new Map([...memories].map(([name, { tracker }]) => [name, wrap(tracker)] as const))
    const of = (repository: string) => {
      const found = trackers.get(repository.toLowerCase())
      if (!found) throw new Error(`Nobody asks for ${repository}.`)
      return found
    }
    return reconcile(input(), { home: of(HOME), of }, mayWrite)
  }

  const faulty = (faults: Parameters<typeof script>[0]) => {
    const next = script(faults)
    return (tracker: Tracker) => faultyTracker(tracker, next)
  }

  /** A person does something to one of the issues. */
  const someone = ({ act, at, to }: { readonly act: IssueAct; readonly at: number; readonly to: number }) => {
    const issues = all()
    const chosen = issues[at % Math.max(1, issues.length)]
    texted += 1
    if (chosen && act === 'free') freed.add(placeOf(chosen.issue))
    if (chosen) befall(chosen.memory, chosen.issue.number, act, to, `text ${texted}.`, deeds)
  }

  const happen = async (event: Event) => {
    switch (event.kind) {
      case 'item':
        docs = edited(docs, event.act, event.at, event.to)
        deeds.doubled ||= hasTwins(docs)
        return
      case 'issue':
        someone(event)
        return
      case 'meanwhile': {
        let left = event.nth
        let isDone = false
        await surviving(
          sync((tracker) =>
            faultyTracker(tracker, (request) => {
              left -= 1
              // GitHub has no conditional write: between reading and writing the last word wins.
              if (left < 0 && !isDone && request !== 'update') {
                isDone = true
                someone(event)
              }
              return 'none'
            }),
          ),
        )
        return
      }
      case 'sync':
        await surviving(sync(faulty(event.faults)))
        return
      case 'two at once': {
        deeds.raced = true
        deeds.doubled = true
        const before = new Set(all().flatMap(({ issue }) => keyOf(issue) ?? parentKey(issue) ?? []))
        const through = turnstile(event.turns)
        const wrap = faulty(event.faults)
        await Promise.all([
          surviving(through(0, (gate) => sync((tracker) => gate(wrap(tracker))))),
          surviving(through(1, (gate) => sync(gate))),
        ])
        if (event.faults.some((fault) => fault !== 'none')) return
        const issues = all().map(({ issue }) => issue)
        for (const keyFor of [keyOf, parentKey]) expectNoDoubles(issues, before, keyFor)
      }
    }
  }

  const check = () => {
    const issues = all().map(({ issue }) => issue)
    const read = { docs, idsOf: (doc: Doc) => idsOf(doc.items.map(({ title }) => title)), issues }
    expectLaws({
      ...read,
      commentsOf: ({ repository, number }) => memories.get(repository)?.world.commentsOf(number) ?? [],
      deeds,
    })
    if (parents) expectParentLaws({ ...read, choices: { reopened: deeds.reopened, freed } })
  }

  /** A run that has nothing to do asks who we are, and for each list. */
  const expectSettled = async () => {
    for (const { world } of memories.values()) world.requests.length = 0
    expect((await sync()).changes).toEqual([])
    const asked = [...memories.values()].flatMap(({ world }) => world.requests)
    if (parents) {
      expect(asked.filter((request) => WRITES.test(request))).toEqual([])
      return
    }
    // An issue that lost its label is looked for among all that we wrote, and commands among new
    // comments, in each run; one on an issue that may not be written to waits for its turn.
    const plain = asked.filter((request) => !/^(?:listBy |commentsSince$|mayWrite )/.test(request))
    expect(plain.sort()).toEqual(['identity', 'list postmortem', 'list postmortem'])
  }

  /** Every document can be read again. */
  const mend = () => {
    docs = docs.map((doc) => ({ ...doc, readable: true }))
  }

  return { happen, sync, check, expectSettled, mend }
}

function befall({ world }: MemoryTracker, number: number, act: IssueAct, to: number, text: string, deeds: Deeds): void {
  const issue = world.issue(number)
  const edit = personalEdit(issue, act, to, text)
  if (edit !== null) {
    const { keeps, ...patch } = edit
    if (keeps !== undefined)
      deeds.texts.set(placeOf(issue), new Set([...(deeds.texts.get(placeOf(issue)) ?? []), keeps]))
    if (act === 'reopen') deeds.reopened.add(placeOf(issue))
    world.edit(ADA, number, patch)
  } else if (act === 'plan') world.plan(number, to % 3 ? `2027-0${(to % 3) + 1}-01` : null)
  else if (act === 'postpone') world.say(ADA, number, COMMANDS[to % COMMANDS.length] ?? '')
  else if (act === 'lock') world.lock(number)
  else if (act === 'free') world.free(number)
  else if (act === 'delete') world.take(number, 'gone')
  else if (act === 'double') {
    // The copy of a closed issue is open, as if somebody had opened it.
    const copy = world.open(BOT, issue)
    if (issue.state === 'closed') deeds.reopened.add(placeOf(copy))
    deeds.doubled = true
  }
}

function documentOf({ id, path, status, service, readable, items }: Doc): Document {
  if (!readable) return anUnreadable(path)
  const ids = idsOf(items.map(({ title }) => title))
  const read = items.map((words, at) => anActionItem({ ...words, id: ids[at] ?? '' }))
  return aPostmortem({ id, path, status, services: [service], items: read })
}

/** As the reader derives them: a digest of the words, with an ordinal for twins. */
function idsOf(titles: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return titles.map((title) => {
    const base = digest(title)
    const ordinal = (seen.get(base) ?? 0) + 1
    seen.set(base, ordinal)
    return ordinal === 1 ? base : `${base}-${ordinal}`
  })
}

async function surviving(run: Promise<unknown>): Promise<void> {
  try {
    await run
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
}
