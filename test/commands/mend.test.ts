import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { workspaceFiles } from '../../src/adapters/files/workspace-files.js'
import type { MendRequest } from '../../src/commands/mend.js'
import { runMend } from '../../src/commands/mend.js'
import type { World } from '../../src/commands/world.js'
import type { Files } from '../../src/ports/files.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const UNTIDY = `---
id: INC-1
severity: SEV2
started: Nov 3, 2026 10:02 UTC
---
# Checkout returned 502s

## Summary
Checkout answered with 502 for 47 minutes, because a configuration had no upstreams.

## Timeline
- 2026-11-03 10:06 UTC The alarm fires.
- 2026-11-03 10:02 UTC The new configuration is rolled out.
- 2026-11-03 10:49 UTC The old configuration is back.

## Action items
- [ ] Reject a configuration without upstreams — @ada, due Dec 1, P1, prevention
`

const MENDED = `---
id: INC-1
severity: SEV2
started: 2026-11-03T10:02:00Z
---
# Checkout returned 502s

## Summary
Checkout answered with 502 for 47 minutes, because a configuration had no upstreams.

## Impact
<!-- who noticed what and for how long, in numbers -->

## Timeline
- 2026-11-03 10:02 UTC The new configuration is rolled out.
- 2026-11-03 10:06 UTC The alarm fires.
- 2026-11-03 10:49 UTC The old configuration is back.

## Root cause
<!-- the chain of causes down to why nothing caught it -->

## Lessons learned
<!-- the three things that others should learn from it -->

## Action items
- [ ] Reject a configuration without upstreams — @ada, due 2026-12-01, P1, prevent
`

let workspace: Workspace
const at = (path: string) => join(workspace.folder, path)
const content = (path: string) => readFile(at(path), 'utf8')

beforeEach(async () => {
  workspace = await aWorkspace()
  await workspace.commit({ 'postmortems/checkout.md': UNTIDY })
})
afterEach(() => workspace.remove())

function worldIn(folder: string, change: (files: Files) => Files = (files) => files): World {
  return {
    files: change(workspaceFiles(folder, (message) => new Error(message))),
    history: {
      head: async () => null,
      at: async () => 'unknown',
      isExecutable: async () => false,
      changed: async () => null,
      changedIn: async () => null,
      appeared: async () => new Map(),
    },
    now: '2026-11-10T09:00:00Z',
    connect: () => Promise.reject(new Error('Nothing is asked of GitHub.')),
  }
}

function mendIn(world: World, different: Partial<MendRequest> = {}) {
  return runMend(world, {
    scope: { kind: 'globs', narrow: null },
    configPath: null,
    failOn: 'error',
    format: 'text',
    color: false,
    dryRun: false,
    notes: false,
    baseline: null,
    online: false,
    own: [],
    atTop: true,
    ...different,
  })
}

const typed = (...paths: readonly string[]) => ({ scope: { kind: 'typed' as const, paths } })

describe('mending a file', () => {
  test('changes what can be mended and nothing else, says what it did, then what is left', async () => {
    const run = await mendIn(worldIn(workspace.folder))
    expect(await content('postmortems/checkout.md')).toBe(MENDED)
    expect(run.notices.slice(0, 8)).toEqual([
      'Mended 7 things in 1 file.',
      'postmortems/checkout.md:4 Write `Nov 3, 2026 10:02 UTC` as `2026-11-03T10:02:00Z`.',
      'postmortems/checkout.md:6 Add the heading `Impact`.',
      'postmortems/checkout.md:6 Add the heading `Root cause`.',
      'postmortems/checkout.md:6 Add the heading `Lessons learned`.',
      'postmortems/checkout.md:12 Sort the timeline by time.',
      'postmortems/checkout.md:17 Write `Dec 1` as `2026-12-01`.',
      'postmortems/checkout.md:17 Write `prevention` as `prevent`.',
    ])
    expect(run.result).not.toContain('timeline-out-of-order')
    expect(run.result).toContain('The section `Impact` has no text yet.')
  })

  test('twice changes nothing the second time', async () => {
    await mendIn(worldIn(workspace.folder))
    const run = await mendIn(worldIn(workspace.folder))
    expect(await content('postmortems/checkout.md')).toBe(MENDED)
    expect(run.notices[0]).toBe('Nothing was mended.')
  })

  test('keeps its byte order mark and its line ends', async () => {
    const bom = '\ufeff'
    await writeFile(at('postmortems/checkout.md'), bom + UNTIDY.replaceAll('\n', '\r\n'))
    await mendIn(worldIn(workspace.folder))
    expect(await content('postmortems/checkout.md')).toBe(bom + MENDED.replaceAll('\n', '\r\n'))
  })

  test('in a dry run is only said, and what is found is said of the file as it is', async () => {
    const run = await mendIn(worldIn(workspace.folder), { dryRun: true })
    expect(await content('postmortems/checkout.md')).toBe(UNTIDY)
    expect(run.notices[0]).toBe('Would mend 7 things in 1 file; nothing was written.')
    expect(run.result).toContain('timeline-out-of-order')
  })

  test('leaves standard output to the result of the check', async () => {
    const run = await mendIn(worldIn(workspace.folder), { format: 'json' })
    expect(JSON.parse(run.result)).toMatchObject({ version: 1, counts: { postmortems: 1 } })
  })
})

describe('nothing is written', () => {
  test('through a link', async () => {
    await mkdir(at('elsewhere'))
    await writeFile(at('elsewhere/real.md'), UNTIDY)
    await symlink(at('elsewhere/real.md'), at('linked.md'))
    await mendIn(worldIn(workspace.folder), typed('linked.md'))
    expect(await content('elsewhere/real.md')).toBe(UNTIDY)
  })

  test('into a file that cannot be read', async () => {
    const broken = `---\nid: [\n---\n${UNTIDY}`
    await writeFile(at('postmortems/checkout.md'), broken)
    expect((await mendIn(worldIn(workspace.folder))).exit).toBe(1)
    expect(await content('postmortems/checkout.md')).toBe(broken)
  })

  test('when the file changed meanwhile, and that is exit 2', async () => {
    const world = worldIn(workspace.folder, (files) => {
      let reads = 0
      return {
        ...files,
        read: async (path, limit) => {
          reads += 1
          if (reads === 2) await writeFile(at(path), `${UNTIDY}\nOne more line.\n`)
          return files.read(path, limit)
        },
      }
    })
    const run = await mendIn(world, typed('postmortems/checkout.md'))
    expect(run.exit).toBe(2)
    expect(run.notices.slice(0, 2)).toEqual([
      'Nothing was mended.',
      'postmortems/checkout.md: The file changed while it was mended. Run the command again.',
    ])
    expect(await content('postmortems/checkout.md')).toBe(`${UNTIDY}\nOne more line.\n`)
  })
})

describe('the id that is written', () => {
  const WITHOUT = UNTIDY.replace('id: INC-1\n', '')

  test('is the one by which the issues of the document are known', async () => {
    await workspace.commit({
      'postmortems/checkout.md': null,
      'postmortems/a/out.md': WITHOUT,
      'postmortems/b/out.md': WITHOUT,
      'postmortems/c.md': WITHOUT,
    })
    await mendIn(worldIn(workspace.folder))
    expect(await content('postmortems/a/out.md')).toMatch(/^---\nid: postmortems\/a\/out\n/)
    expect(await content('postmortems/c.md')).toMatch(/^---\nid: c\n/)
  })

  test.each([
    ['of one file among others of its name', 'postmortems/a/out.md', ''],
    ['from a folder within the repository', 'c.md', 'postmortems'],
  ])('is none where it cannot be known: %s', async (_, path, folder) => {
    await workspace.commit({
      'postmortems/a/out.md': WITHOUT,
      'postmortems/b/out.md': WITHOUT,
      'postmortems/c.md': WITHOUT,
    })
    const run = await mendIn(worldIn(at(folder)), { ...typed(path), atTop: folder === '' })
    expect(await content(join(folder, path))).not.toContain('id:')
    expect(run.notices).toContain(
      'Ids were not written: which id a document has depends on the whole record. Run `check --fix` without paths in the top folder of the repository.',
    )
  })
})

test('what a person must agree to is left: another name for a key, another duration than the stated one', async () => {
  const unsure = UNTIDY.replace('started:', 'stared:').replace(
    '## Timeline',
    '**Time to mitigate:** 5 hours\n\n## Timeline',
  )
  await writeFile(at('postmortems/checkout.md'), unsure)
  await mendIn(worldIn(workspace.folder))
  expect(await content('postmortems/checkout.md')).toContain('stared: Nov 3, 2026 10:02 UTC\n')
  expect(await content('postmortems/checkout.md')).toContain('**Time to mitigate:** 5 hours\n')
})
