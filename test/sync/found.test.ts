import { describe, expect, test } from '@jest/globals'
import type { Person, Tracker } from '../../src/ports/tracker.js'
import type { Document } from '../../src/postmortem/model.js'
import { memoryLine } from '../../src/sync/match/memory.js'
import { reconcile, type SyncInput } from '../../src/sync/reconcile.js'
import type { SyncResult } from '../../src/sync/result.js'
import { aPostmortem, mayWrite, only, someInput, someSettings } from '../support/builders.js'
import { ADA, BOT, memoryTracker } from '../support/memory-tracker.js'

function aRepository(base: Partial<SyncInput> = {}) {
  const memory = memoryTracker()
  const sync = (tracker: Tracker = memory.tracker) => reconcile(someInput({ ...base }), only(tracker), mayWrite)
  return { ...memory, sync }
}

const kinds = ({ changes }: SyncResult) => changes.map(({ kind, outcome }) => `${kind} ${outcome}`)

describe('An issue of ours is found, and not doubled', () => {
  test.each(['postmortem-record', 'postmortem-report'])('when a person adds the label %s', async (label) => {
    const { sync, world } = aRepository()
    await sync()
    world.edit(ADA, 1, { labels: ['postmortem', label] })
    expect((await sync()).changes).toEqual([])
    expect(world.issues()).toHaveLength(1)
  })

  test('when a former account of ours wrote it and its label is gone', async () => {
    const former: Person = { id: 77, login: 'old-app[bot]' }
    const { as, sync, world } = aRepository({ settings: someSettings({ trustedIds: [former.id] }) })
    await sync(as(former))
    world.open(former, { ...world.issue(1), title: 'Another', body: 'Of no item.' })
    world.edit(ADA, 1, { labels: [] })
    const result = await sync()
    expect(result.changes).toEqual([])
    expect(result.notices.join()).toContain('#1 may be ours, but it has lost the label `postmortem`')
  })

  test('when the list leaves it out between two pages', async () => {
    const { sync, world, tracker } = aRepository()
    await sync()
    const forgetful: Tracker = { ...tracker, list: async () => ({ ok: true, value: [] }) }
    expect((await sync(forgetful)).changes).toEqual([])
    expect(world.issues()).toHaveLength(1)
  })
})

describe('Where no route leads any more', () => {
  const payments = aPostmortem({ services: ['payments'] })
  const routed = (to: string | null) =>
    someSettings({ routing: { services: new Map(to ? [['payments', to]] : []), confidential: null } })

  function anOrganisation() {
    const names = ['acme/shop', 'acme/ops', 'acme/find'] as const
    const memories = new Map(names.map((repository) => [repository as string, memoryTracker({ repository })]))
    const of = (repository: string) => {
      const found = memories.get(repository)
      if (!found) throw new Error(`Nobody asks for ${repository}.`)
      return found
    }
    const sync = (
      to: string | null,
      documents: readonly Document[] = [payments],
      through = (name: string) => of(name).tracker,
    ) =>
      reconcile(someInput({ documents, settings: routed(to) }), { home: through('acme/shop'), of: through }, mayWrite)
    const publish = (result: SyncResult) => {
      const all = result.items.flatMap(({ issue, digest }) => (issue ? [{ ...issue, key: digest }] : []))
      const draft = { title: 'Report', labels: ['postmortem-report'], assignees: [], body: memoryLine(all) }
      of('acme/shop').world.open(BOT, draft)
    }
    return { of, sync, publish }
  }

  test.each([['acme/find'], [null]])(
    'issues that the report remembers stay and are kept in step (now %s)',
    async (to) => {
      const { of, sync, publish } = anOrganisation()
      publish(await sync('acme/ops'))
      const result = await sync(to)
      expect(result.changes).toEqual([])
      expect(result.items[0]?.issue?.shown).toBe('acme/ops#1')
      expect(result.notices.join()).toContain('stay where they were filed')
      expect(of('acme/find').world.issues()).toEqual([])
      const renamed = aPostmortem({ services: ['payments'], id: 'INC-9', path: 'postmortems/other.md' })
      expect(kinds(await sync(to, [renamed]))).toEqual(['rekey done'])
    },
  )

  test('nothing is filed as long as they cannot be looked at', async () => {
    const { of, sync, publish } = anOrganisation()
    publish(await sync('acme/ops'))
    const refusal = { kind: 'unknown', message: 'No answer.', hint: 'Later.' } as const
    const silent = (name: string): Tracker => {
      const { tracker } = of(name)
      return name === 'acme/ops' ? { ...tracker, listBy: async () => ({ ok: false, refusal }) } : tracker
    }
    const result = await sync(null, [payments], silent)
    expect(result).toMatchObject({ changes: [], refusal })
  })

  test('an issue there that lost its label is not doubled when the service changes', async () => {
    const { of, sync } = anOrganisation()
    await sync('acme/ops')
    of('acme/ops').world.edit(ADA, 1, { labels: [] })
    const result = await sync('acme/ops', [aPostmortem({ services: ['checkout'] })])
    expect(result.changes).toEqual([])
    expect(result.notices.join()).toContain('acme/ops#1 may be ours')
  })
})
