import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { SEED } from '../support/random.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace } from '../support/runner/workspace.js'

// One of so many moments, another one with each seed; 1: all of them.
const STEP = Number(process.env['KILL_STEP'] ?? 10)
const DYING = resolve('build/test/kill/dying.js')

const untidy = (id: string) => `---
severity: SEV4
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:06:00Z
---
# What happened in ${id}

- Time to detect:

## Action items
- [ ] Reject a configuration without upstreams — @ada, due Dec 1, P1, prevent
`
const RECORD = {
  'postmortems/checkout.md': untidy('checkout'),
  'postmortems/login.md': untidy('login'),
  'reviews/postmortems/search.md': untidy('search'),
}
const BASELINE = ['--baseline', 'known.json', '--write-baseline']

test.each([
  ['check --fix', ['check', '--fix']],
  ['check --write-baseline, a new one', ['check', '--fail-on', 'never', ...BASELINE]],
  ['init', ['init', '--yes']],
  ['new', ['new', 'Payments were slow', '--out', 'postmortems/2026/payments.md']],
  ['dashboard', ['dashboard', '--out', 'site']],
])(
  `%s: a file is old or new whenever the process is killed, and the next run completes it (1 of ${STEP}, seed ${SEED})`,
  async (_, args) => {
    const calm = await aFolder()
    const deeds = await calm.deeds(args)
    const [before, after] = [calm.before, await calm.tree()]
    await calm.remove()
    expect(after).not.toEqual(before)
    for (const [index, deed] of deeds.entries()) {
      if ((index + SEED) % STEP !== 0) continue
      const at = `${deed}, ${index + 1} of ${deeds.length}`
      const folder = await aFolder()
      expect([at, await folder.dies(args, index + 1)]).toEqual([at, -1])
      const left = await folder.tree()
      for (const [path, file] of left)
        if (!isBeside(path)) expect([before.get(path), after.get(path)]).toContainEqual(file)
      for (const path of before.keys()) expect(left.has(path)).toBe(true)
      await folder.deeds(args)
      const complete = [...(await folder.tree())].filter(([path]) => !isSecondName(path, left))
      expect([at, new Map(complete)]).toEqual([at, after])
      await folder.remove()
    }
  },
  3_600_000,
)

const isBeside = (path: string) => /(?:^|\/)\.followthrough-[^/]+$/.test(path)
/** A new file that has its name already is not written again, so that nothing finds the other name that it was written under. */
const isSecondName = (path: string, left: Tree) => {
  const text = isBeside(path) ? left.get(path)?.text : undefined
  return text !== undefined && [...left].some(([other, file]) => !isBeside(other) && file.text === text)
}

type Tree = ReadonlyMap<string, { readonly text: string; readonly mode: number }>

async function aFolder() {
  const workspace = await aWorkspace()
  const own = await mkdtemp(join(tmpdir(), 'followthrough-deeds-'))
  await workspace.commit(RECORD)
  await chmod(join(workspace.folder, 'postmortems/login.md'), 0o640)
  const tree = () => treeOf(workspace.folder)
  const run = (args: readonly string[], env: Readonly<Record<string, string>>) =>
    runCli(workspace.folder, [...args, '--now', '2026-11-10'], { NODE_OPTIONS: `--import ${DYING}`, HOME: own, ...env })
  return {
    tree,
    before: await tree(),
    /** What a whole run does to files. */
    deeds: async (args: readonly string[]) => {
      const log = join(own, 'deeds')
      await run(args, { DEEDS: log })
      const text = await readFile(log, 'utf8').catch(() => '')
      return text.split('\n').filter((line) => line !== '')
    },
    dies: async (args: readonly string[], at: number) => (await run(args, { DIE_AT: String(at) })).exit,
    remove: async () => {
      await workspace.remove()
      await rm(own, { recursive: true, force: true })
    },
  }
}

async function treeOf(folder: string): Promise<Tree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const own = files.filter((file) => !relative(folder, file).startsWith('.git/'))
  const read = own.toSorted().map(async (file) => {
    const { mode } = await stat(file)
    return [relative(folder, file), { text: await readFile(file, 'utf8'), mode: mode & 0o777 }] as const
  })
  return new Map(await Promise.all(read))
}
