import { relative, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import type { BaselineRequest } from '../../src/commands/baseline.js'
import { runCheck } from '../../src/commands/check.js'
import type { Files } from '../../src/ports/files.js'
import { aWorld } from '../support/a-world.js'

const OLD = '# Checkout returned 502s\n\n## Action items\n\n- [ ] Alert on full disks, P1\n'
const OTHER = '# Search was slow\n\n## Action items\n\n- [ ] Alert on slow searches, P1\n'

/** Runs in `folder` of a disk that remembers what is written. */
function aDisk(texts: Record<string, string>) {
  const run = async (folder: string, paths: readonly string[], write: boolean, baseline = '/repo/known.json') => {
    const path = relative(folder, baseline)
    const request: BaselineRequest = {
      path,
      write,
      pathIn: (one) => relative('/repo', resolve(folder, one)),
      pathOf: (named) => resolve('/repo', named),
    }
    const { world } = aWorld({ now: '2026-11-06T10:00:00Z', before: {}, after: {} })
    const files = { ...world.files, ...filesAt(texts, folder) }
    return runCheck(
      { ...world, files },
      {
        scope: { kind: 'typed', paths },
        configPath: null,
        failOn: 'warning',
        format: 'text',
        color: false,
        notes: false,
        baseline: request,
        online: false,
        own: [],
      },
    )
  }
  return { run, texts }
}

function filesAt(texts: Record<string, string>, folder: string): Pick<Files, 'named' | 'read' | 'replace'> {
  const textAt = (path: string) => texts[resolve(folder, path)]
  return {
    named: async (paths) => ({
      found: paths.filter((path) => textAt(path) !== undefined).map((path) => ({ path, how: 'named' })),
      missing: paths.filter((path) => textAt(path) === undefined),
    }),
    read: async (path) => ({ kind: 'bytes', path, bytes: new TextEncoder().encode(textAt(path) ?? '') }),
    replace: async (path, _, bytes) => {
      texts[resolve(folder, path)] = new TextDecoder().decode(bytes)
      return { kind: 'replaced', path }
    },
  }
}

test('a file that is no baseline is neither overwritten nor read', async () => {
  const { run, texts } = aDisk({ '/repo/postmortems/a.md': OLD, '/repo/README.md': '# Shop\n' })
  for (const write of [true, false]) {
    await expect(run('/repo', ['postmortems/a.md'], write, '/repo/README.md')).rejects.toMatchObject({
      message: 'README.md is not a baseline of Followthrough.',
      hint: 'Name another file, or delete this one and run with --write-baseline.',
    })
  }
  expect(texts['/repo/README.md']).toBe('# Shop\n')
})

test('a baseline is the same from any folder, and for absolute paths', async () => {
  const { run, texts } = aDisk({ '/repo/postmortems/a.md': OLD })
  await run('/repo', ['postmortems/a.md'], true)
  expect(texts['/repo/known.json']).toContain('"postmortems/a.md"')
  expect((await run('/repo/postmortems', ['a.md'], false)).exit).toBe(0)
  expect((await run('/repo', ['/repo/postmortems/a.md'], false)).exit).toBe(0)
  expect((await run('/repo', ['./postmortems/a.md'], false)).exit).toBe(0)
})

test('writing keeps what is known of documents that were not checked, as long as they are there', async () => {
  const { run, texts } = aDisk({ '/repo/postmortems/a.md': OLD, '/repo/postmortems/b.md': OTHER })
  await run('/repo', ['postmortems/a.md', 'postmortems/b.md'], true)
  const all = texts['/repo/known.json']
  await run('/repo', ['postmortems/a.md'], true)
  expect(texts['/repo/known.json']).toBe(all)
  delete texts['/repo/postmortems/b.md']
  await run('/repo', ['postmortems/a.md'], true)
  expect(texts['/repo/known.json']).not.toContain('b.md')
})

test('a file that was moved keeps what is known of it', async () => {
  const { run, texts } = aDisk({ '/repo/postmortems/a.md': OLD })
  await run('/repo', ['postmortems/a.md'], true)
  texts['/repo/postmortems/2026/a.md'] = OLD
  expect((await run('/repo', ['postmortems/2026/a.md'], false)).exit).toBe(1)
  delete texts['/repo/postmortems/a.md']
  expect((await run('/repo', ['postmortems/2026/a.md'], false)).exit).toBe(0)
})
