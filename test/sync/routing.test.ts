import { describe, expect, test } from '@jest/globals'
import type { Tracker } from '../../src/ports/tracker.js'
import type { Document } from '../../src/postmortem/model.js'
import { reconcile, type SyncInput } from '../../src/sync/reconcile.js'
import {
  anActionItem,
  aPostmortem,
  mayWrite,
  type PostmortemWords,
  someInput,
  someSettings,
} from '../support/builders.js'
import { type MemoryOptions, memoryTracker } from '../support/memory-tracker.js'

const ROUTES = new Map([
  ['payments', 'acme/ops'],
  ['search', 'acme/find'],
])

/** Three repositories, and a vault for what is confidential. */
function anOrganisation(vault: MemoryOptions = { isPrivate: true }) {
  const memories = {
    'acme/shop': memoryTracker({ repository: 'acme/shop' }),
    'acme/ops': memoryTracker({ repository: 'acme/ops', assignable: ['grace'] }),
    'acme/find': memoryTracker({ repository: 'acme/find' }),
    'acme/vault': memoryTracker({ repository: 'acme/vault', ...vault }),
  } as const
  const trackers = new Map<string, Tracker>(
    Object.entries(memories).map(([name, { tracker }]) => [name.toLowerCase(), tracker]),
  )
  const of = (repository: string) => {
    const found = trackers.get(repository.toLowerCase())
    if (!found) throw new Error(`Nobody asks for ${repository}.`)
    return found
  }
  const routing = { services: ROUTES, confidential: 'acme/vault' }
  const sync = (documents: readonly Document[], change: Partial<SyncInput> = {}) => {
    const input = someInput({ documents, settings: someSettings({ routing }), ...change })
    return reconcile(input, { home: of('acme/shop'), of }, mayWrite)
  }
  const titles = (name: keyof typeof memories) => memories[name].world.issues().map(({ title }) => title)
  return { memories, trackers, sync, titles }
}

const unrouted = { settings: someSettings({ routing: { services: new Map(), confidential: null } }) }

const about = (service: string, words: PostmortemWords = {}) =>
  aPostmortem({
    id: service,
    path: `postmortems/${service}.md`,
    services: [service],
    items: [anActionItem({ title: `Mend ${service}` })],
    ...words,
  })

describe('Issues go where the service of their postmortem is routed', () => {
  test('by the first service that has a route, else they stay', async () => {
    const { sync, titles, memories } = anOrganisation()
    const both = about('both', { services: ['checkout', 'Search', 'payments'] })
    const result = await sync([about('payments'), about('checkout'), both])
    expect(result.counts).toMatchObject({ created: 3, failed: 0, open: 3 })
    expect(titles('acme/ops')).toEqual(['Mend payments'])
    expect(titles('acme/find')).toEqual(['Mend both'])
    expect(titles('acme/shop')).toEqual(['Mend checkout'])
    expect(result.changes.map(({ issue }) => issue?.shown).sort()).toEqual(['#1', 'acme/find#1', 'acme/ops#1'])
    expect((await sync([about('payments'), about('checkout'), both])).changes).toEqual([])
    expect(memories['acme/find'].world.labelNames()).toEqual(['postmortem'])
  })

  test('and are closed, assigned and healed there', async () => {
    const { sync, memories } = anOrganisation()
    const { world } = memories['acme/ops']
    const owned = (state: 'open' | 'done') => [anActionItem({ owners: ['@ada', '@grace'], state })]
    const first = await sync([about('payments', { items: owned('open') })])
    expect(world.issue(1).assignees).toEqual(['grace'])
    expect(first.notices.join()).toContain('`ada` cannot be assigned in acme/ops')
    world.open({ id: 41_898_282, login: 'github-actions[bot]' }, world.issue(1))
    await sync([about('payments', { items: owned('open') })])
    expect(world.issues().map(({ stateReason }) => stateReason)).toEqual([null, 'duplicate'])
    await sync([about('payments', { items: owned('done') })])
    expect(world.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
  })

  test('a route that changes later moves nothing, and the run says so', async () => {
    const { sync, titles, memories } = anOrganisation()
    await sync([about('payments')])
    const rerouted = { services: new Map([...ROUTES, ['payments', 'acme/find']]), confidential: null }
    // The former route is still named by another service: that is how its issues are found.
    rerouted.services.set('ledger', 'acme/ops')
    const change = { settings: someSettings({ routing: rerouted }) }
    const result = await sync([about('payments')], change)
    expect(result.changes).toEqual([])
    expect(result.notices.join()).toContain(
      'stay where they were filed, although they belong in acme/find now: acme/ops#1',
    )
    expect([titles('acme/ops'), titles('acme/find')]).toEqual([['Mend payments'], []])
    await sync([about('payments', { items: [anActionItem({ title: 'Mend payments', state: 'done' })] })], change)
    expect(memories['acme/ops'].world.issue(1).state).toBe('closed')
  })

  test('an issue that the document names is found in whatever repository it stands', async () => {
    const { sync, memories } = anOrganisation()
    await sync([about('payments')])
    const items = [anActionItem({ id: 'other', title: 'Something else entirely', tracked: 'acme/ops#1' })]
    const result = await sync([about('payments', { items })])
    expect(result.changes.map(({ kind }) => kind)).toEqual(['rekey'])
    expect(memories['acme/ops'].world.issue(1).title).toBe('Something else entirely')
  })

  test.each(['missing', 'forbidden', 'unknown'] as const)(
    'while one of the repositories cannot be seen (%s) nothing is filed anywhere, and the rest goes on',
    async (kind) => {
      const { sync, trackers, titles, memories } = anOrganisation()
      const ops = trackers.get('acme/ops')
      if (!ops) throw new Error('There is no acme/ops.')
      await sync([about('checkout')])
      const refusal = { kind, message: 'acme/ops is not there.', hint: 'Give the token access.' }
      trackers.set('acme/ops', { ...ops, list: async () => ({ ok: false, refusal }) })
      const ticked = [anActionItem({ title: 'Mend checkout', state: 'done' }), anActionItem({ id: 'n', title: 'New' })]
      const result = await sync([about('checkout', { items: ticked }), about('payments')])
      expect(result.refusal).toEqual(refusal)
      expect(result.changes.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual(['close done'])
      expect(memories['acme/shop'].world.issue(1).state).toBe('closed')
      expect([titles('acme/shop'), titles('acme/ops')]).toEqual([['Mend checkout'], []])
      trackers.set('acme/ops', ops)
      await sync([about('checkout', { items: ticked }), about('payments')])
      expect([titles('acme/shop'), titles('acme/ops')]).toEqual([['Mend checkout', 'New'], ['Mend payments']])
    },
  )

  test('while one of them cannot be seen no item of it takes an issue of another', async () => {
    const { sync, trackers, memories } = anOrganisation()
    const ops = trackers.get('acme/ops')
    if (!ops) throw new Error('There is no acme/ops.')
    const same = anActionItem({ id: 'q', title: 'Mend checkout' })
    await sync([about('checkout'), about('payments', { items: [same] })])
    const refusal = { kind: 'unknown', message: 'No answer.', hint: 'Wait.' } as const
    trackers.set('acme/ops', { ...ops, list: async () => ({ ok: false, refusal }) })
    const emptied = [about('checkout', { items: [] }), about('payments', { items: [same] })]
    expect((await sync(emptied)).changes).toEqual([])
    trackers.set('acme/ops', ops)
    expect((await sync(emptied)).changes.map(({ kind }) => kind)).toEqual(['close'])
    expect(memories['acme/shop'].world.issue(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(memories['acme/ops'].world.issue(1).state).toBe('open')
  })

  test.each(['acme/shop', 'acme/ops'])('%s is found under its new name, which the run names', async (renamed) => {
    const { sync, trackers, memories } = anOrganisation()
    const old = trackers.get(renamed)
    const name = `${renamed}-renamed`
    const now = memoryTracker({ repository: name })
    const moved = { kind: 'moved', message: 'It has moved.', hint: 'Use the new name.', place: name } as const
    if (!old) throw new Error('There is no such repository.')
    trackers.set(renamed, { ...old, list: async () => ({ ok: false, refusal: moved }) })
    trackers.set(name, now.tracker)
    const result = await sync([about('payments'), about('checkout')])
    expect(result.counts).toMatchObject({ created: 2, failed: 0 })
    expect(result.notices.join()).toContain(`\`${renamed}\` is called \`${name}\` now`)
    expect(now.world.issues()).toHaveLength(1)
    expect(memories[renamed as 'acme/ops'].world.issues()).toEqual([])
    expect((await sync([about('payments'), about('checkout')])).changes).toEqual([])
  })
})

describe('Words of a confidential postmortem', () => {
  const secret = (words: PostmortemWords = {}) => about('breach', { confidential: true, ...words })

  test('stand only in the private repository that routing names, whatever its services say', async () => {
    const { sync, titles } = anOrganisation()
    const result = await sync([secret({ services: ['payments'] })])
    expect(titles('acme/vault')).toEqual(['Mend breach'])
    expect([titles('acme/shop'), titles('acme/ops')]).toEqual([[], []])
    expect(JSON.stringify(result.changes)).not.toContain('breach')
    expect(result.changes[0]).toMatchObject({ title: 'A confidential action item', outcome: 'done' })
    expect(result.items[0]?.postmortem.confidential).toBe(true)
    expect((await sync([secret({ services: ['payments'] })])).changes).toEqual([])
  })

  test('stand nowhere where routing names none, and that is said', async () => {
    const { sync, memories } = anOrganisation()
    const result = await sync([secret()], unrouted)
    expect(result.counts).toMatchObject({ created: 0, failed: 0 })
    expect(result.notices.join()).toContain('is confidential: none of its action items is filed')
    for (const { world } of Object.values(memories)) expect(world.issues()).toEqual([])
  })

  test.each([
    ['is public', { isPrivate: false }],
    ['cannot be asked', { isPrivate: true }],
  ])('stand nowhere while that repository %s', async (how, options) => {
    const { sync, trackers, titles } = anOrganisation(options)
    const vault = trackers.get('acme/vault')
    if (vault && how !== 'is public') {
      const refusal = { kind: 'unknown', message: 'No answer.', hint: 'Wait.' } as const
      trackers.set('acme/vault', { ...vault, isPrivate: async () => ({ ok: false, refusal }) })
    }
    const result = await sync([secret(), about('checkout')])
    expect(titles('acme/vault')).toEqual([])
    expect(titles('acme/shop')).toEqual(['Mend checkout'])
    expect(result.notices.join()).toContain('Nothing confidential is written')
  })

  test('are written on no issue that was filed before the postmortem became confidential', async () => {
    const { sync, memories, titles } = anOrganisation()
    await sync([about('breach', { confidential: false })])
    const before = memories['acme/shop'].world.issues()
    const items = [
      anActionItem({ title: 'Mend breach', state: 'done' }),
      anActionItem({ id: 'n', title: 'Tell nobody' }),
    ]
    await sync([secret({ items })])
    await sync([secret({ items: [] })])
    expect(memories['acme/shop'].world.issues()).toEqual(before)
    expect(memories['acme/shop'].world.commentsOf(1)).toEqual([])
    expect(titles('acme/vault')).toEqual(['Tell nobody'])
  })

  test('are said to be exposed where an issue was filed before, and who reads of it learns no title', async () => {
    const { sync } = anOrganisation()
    await sync([about('breach', { confidential: false })])
    const { notices, changes } = await sync([secret()], unrouted)
    expect(changes).toEqual([])
    expect(notices).toContain(
      'postmortems/breach.md is confidential, and #1 was filed before that. Nothing is written there any more: transfer or delete by hand what must not be read.',
    )
    expect(notices.join()).not.toContain('belong in')
  })

  test('are not told when an issue in the vault belongs to a document that is public by now', async () => {
    const { sync, memories } = anOrganisation()
    await sync([secret()])
    memories['acme/vault'].world.edit({ id: 1, login: 'ada' }, 1, { title: 'Grace leaked it' })
    const done = [anActionItem({ title: 'Mend breach', state: 'done' })]
    const { changes } = await sync([secret({ confidential: false, items: done })])
    expect(changes.map(({ kind, title }) => [kind, title])).toEqual([['close', 'A confidential action item']])
  })

  test('name no item in what is said about labels, doubles and issues that are gone', async () => {
    const { sync, trackers } = anOrganisation()
    const vault = trackers.get('acme/vault')
    if (!vault) throw new Error('There is no vault.')
    const refusal = { kind: 'forbidden', message: 'No.', hint: 'Ask.' } as const
    const createLabel: Tracker['createLabel'] = async (label) =>
      label.name.startsWith('priority') ? { ok: false, refusal } : vault.createLabel(label)
    trackers.set('acme/vault', { ...vault, createLabel, labels: async () => ({ ok: true, value: [] }) })
    const twins = [anActionItem({ id: 'rotate-key' }), anActionItem({ id: 'rotate-key' })]
    const { notices } = await sync([secret({ items: [anActionItem({ id: 'tell-nobody', priority: 'P1' }), ...twins] })])
    expect(notices.join('\n')).toMatch(/goes without|the id `confidential/)
    expect(notices.join('\n')).not.toMatch(/rotate-key|tell-nobody/)
  })

  test('name nobody in the report when their document is gone', async () => {
    const { sync } = anOrganisation()
    await sync([secret(), about('checkout')])
    const later = await sync([about('checkout')], { whole: false })
    const orphan = later.items.find(({ issue }) => issue?.repository === 'acme/vault')
    expect(orphan?.postmortem.confidential).toBe(true)
  })
})
