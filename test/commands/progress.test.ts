import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { runCheck } from '../../src/commands/check.js'
import { readForSetup } from '../../src/commands/init/read-for-setup.js'
import { reconcileRecord } from '../../src/commands/reconcile-record.js'
import type { Progress } from '../../src/ports/progress.js'
import { aWorld } from '../support/a-world.js'

const REPORT = readFileSync('demo/documents/second-push.md', 'utf8')
const FILES = { 'postmortems/one.md': REPORT, 'postmortems/two.md': REPORT.replace('INC-2026-014', 'INC-2026-015') }

/** A world that remembers how far it was told that work is. */
function aToldWorld() {
  const told: string[] = []
  const progress: Progress = (work, done, total) => told.push(`${work} ${done}/${total}`)
  const { world } = aWorld({ now: '2026-11-20T10:00:00Z', before: {}, after: FILES })
  return { told, world: { ...world, progress } }
}

test('check tells how many documents are read and checked', async () => {
  const { told, world } = aToldWorld()
  const how = { configPath: null, failOn: 'error', format: 'text', color: false, notes: false } as const
  const scope = { kind: 'typed', paths: Object.keys(FILES) } as const
  await runCheck(world, { ...how, scope, baseline: null, online: false, own: [] })
  const works = ['reading documents', 'checking documents']
  expect(told).toEqual(works.flatMap((work) => [`${work} 1/2`, `${work} 2/2`]))
})

test('init tells how many files it has looked at', async () => {
  const { told, world } = aToldWorld()
  await readForSetup(world)
  expect(told).toContain('looking at files 2/2')
})

test('sync tells how many changes are written, to the last', async () => {
  const { told, world } = aToldWorld()
  const asked = { configPath: null, dryRun: false, confirm: null, fileAgain: false, since: '2020-01-01' } as const
  const { result } = await reconcileRecord(world, { ...asked, push: null, commit: null, branch: null, narrow: null })
  const written = result.changes.filter(({ outcome }) => outcome === 'done').length
  expect(written).toBeGreaterThan(1)
  expect(told).toContain(`writing issues 1/${written}`)
  expect(told.at(-1)).toBe(`writing issues ${written}/${written}`)
})
