import { describe, expect, test } from '@jest/globals'
import { CONFIG_PATH } from '../../src/commands/load-config.js'
import { type ReviewChangeRequest, reviewChange } from '../../src/commands/review-change.js'
import { aWorld, BASE, HEAD, type WorldOptions } from '../support/a-world.js'
import type { Texts } from '../support/files-of.js'
import { memoryTracker } from '../support/memory-tracker.js'

const NOW = '2026-11-05T09:00:00Z'

const OLD = `---
id: INC-2024-001
title: Carts were empty
date: 2024-11-03
severity: SEV2
status: final
---

# Carts were empty

## Action items

- [ ] Alert when carts lose items — @ada, due 2026-12-01
- [ ] Write the runbook for carts — owner: Ada L., due 2026-12-01
`

async function reviewed(change: Pick<WorldOptions, 'before' | 'after'>, asked: Partial<ReviewChangeRequest> = {}) {
  const seen = aWorld({ now: NOW, memory: memoryTracker(), ...change })
  const event = { kind: 'pull-request', number: seen.number, base: BASE, head: HEAD, fork: false } as const
  const plain = { configPath: null, narrow: null, failOn: 'error', comment: 'always', dryRun: false } as const
  const run = await reviewChange(seen.world, { ...plain, event, suggest: false, ...asked })
  return { run, comment: seen.comment() ?? '', checkRun: seen.checkRun() }
}

async function renamed(after: string) {
  const [before, now]: readonly Texts[] = [{ 'postmortems/old.md': OLD }, { 'postmortems/carts.md': after }]
  const seen = aWorld({ now: NOW, before: before ?? {}, after: now ?? {}, memory: memoryTracker() })
  const file = { path: 'postmortems/carts.md', previousPath: 'postmortems/old.md', status: 'renamed' } as const
  const history = { ...seen.world.history, changed: async () => [{ ...file, moved: after === OLD }] }
  const event = { kind: 'pull-request', number: seen.number, base: BASE, head: HEAD, fork: false } as const
  const plain = { configPath: null, narrow: null, failOn: 'error', comment: 'always', dryRun: false } as const
  await reviewChange({ ...seen.world, history }, { ...plain, event, suggest: false })
  return seen.comment() ?? ''
}

describe('what merging does', () => {
  test('is nothing for an old postmortem that is only moved', async () => {
    expect(await renamed(OLD)).toContain('this postmortem is from before Followthrough was adopted here')
    expect(await renamed(`${OLD}- [ ] Cache carts — @grace, due 2026-12-01\n`)).toContain('3 issues will be filed')
  })

  test('is to file an issue without assignee where the owner is no login', async () => {
    const { comment } = await reviewed({ before: {}, after: { 'postmortems/carts.md': OLD } })
    expect(comment).toMatch(/\| Alert when carts lose items \| `ada` \| 2026-12-01 \| new \|/)
    expect(comment).toMatch(/\| Write the runbook for carts \| `Ada L\.` \| 2026-12-01 \| new, unassigned \|/)
  })

  test('is said with the limit of a run where it is above it', async () => {
    const config = { [CONFIG_PATH]: 'limits:\n  create: 1\n' }
    const { comment } = await reviewed({ before: config, after: { ...config, 'postmortems/carts.md': OLD } })
    expect(comment).toContain('**2 issues will be filed when this is merged, 1 a run.**')
  })
})

describe('a change that takes a postmortem away', () => {
  const isNothing = expect.stringContaining('touches no postmortem')

  test('does touch one', async () => {
    const { run } = await reviewed({ before: { 'postmortems/old.md': OLD }, after: {} })
    expect(run.notices).not.toContainEqual(isNothing)
  })

  test('is another one than a change of other files', async () => {
    const { run } = await reviewed({ before: { 'a.ts': '' }, after: { 'a.ts': ' ' } })
    expect(run.notices).toContainEqual(isNothing)
  })
})

describe('what blocks', () => {
  const warned = { before: {}, after: { 'postmortems/carts.md': OLD.replace('status: final', 'status: review') } }

  test('is what fails the check: warnings where they do', async () => {
    const { run, comment, checkRun } = await reviewed(warned, { failOn: 'warning' })
    expect([run.exit, checkRun?.conclusion]).toEqual([1, 'failure'])
    expect(comment).toMatch(/### \d+ things block this\n/)
    expect(checkRun?.title).toMatch(/^\d+ things block this$/)
    for (const text of [comment, checkRun?.summary, run.summary]) expect(text).toContain('| **Blocks.** ')
  })

  test('is nothing where the check never fails', async () => {
    const { run, comment, checkRun } = await reviewed(
      { before: {}, after: { 'postmortems/carts.md': OLD } },
      { failOn: 'never' },
    )
    expect([run.exit, checkRun?.conclusion]).toEqual([0, 'success'])
    expect(comment).toMatch(/### Nothing blocks\. \d+ remarks\n/)
    for (const text of [comment, checkRun?.summary, run.summary]) expect(text).not.toContain('**Blocks.**')
  })
})
