import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { onlyTheText } from '../../src/check/rule-context.js'
import { runCheck } from '../../src/commands/check.js'
import { checked } from '../../src/commands/diagnose-record.js'
import { runInit } from '../../src/commands/init.js'
import { CONFIG_PATH, loadConfig } from '../../src/commands/load-config.js'
import { readRecord } from '../../src/commands/read-record.js'
import type { World } from '../../src/commands/world.js'
import type { NewFiles } from '../../src/ports/new-files.js'
import { filesOf, type Texts } from '../support/files-of.js'

const CORPUS = '../shared/corpus/documents'
const here = existsSync(CORPUS)
if (!here) console.log(`Skipped: ${CORPUS} is not here.`)
const organisations = here ? readdirSync(CORPUS).sort() : ['none']
const whereItIs = here ? describe : describe.skip

const NOW = '2026-11-28T09:00:00Z'
const REPOSITORY = { isGit: true, origin: null, remoteBranch: 'main', branch: 'main', apiUrl: null, serverUrl: null }
const SHOWN = { format: 'json', color: false } as const
const HISTORY: World['history'] = {
  head: async () => null,
  at: async () => 'unknown',
  isExecutable: async () => false,
  changed: async () => null,
  changedIn: async () => null,
  appeared: async () => new Map(),
}

interface Kept {
  readonly world: World
  readonly texts: Record<string, string>
  readonly newFiles: NewFiles
}

/** A repository in memory that may be written to. */
function keeping(before: Texts): Kept {
  const texts: Record<string, string> = { ...before }
  const connect = () => Promise.reject(new Error('Nobody is asked.'))
  const world: World = {
    now: NOW,
    history: HISTORY,
    connect,
    files: filesOf(texts),
  }
  const newFiles: NewFiles = {
    look: async () => ({ kind: 'free' }),
    create: async (path, text) => {
      texts[path] = text
      return { kind: 'free' }
    },
  }
  return { world, texts, newFiles }
}

function documentsOf(organisation: string, below: string): Texts {
  const folder = join(CORPUS, organisation)
  const names = readdirSync(folder).filter((name) => /\.(?:md|markdown)$/.test(name))
  return Object.fromEntries(names.map((name) => [`${below}${name}`, readFileSync(join(folder, name), 'utf8')]))
}

function init({ world, newFiles }: Kept) {
  const asked = { dryRun: false, yes: true, decider: null, repository: REPOSITORY, newFiles }
  return runInit(world, { configPath: null, ...SHOWN, ...asked })
}

async function initialised(organisation: string, below: string): Promise<Kept> {
  const kept = keeping(documentsOf(organisation, below))
  expect((await init(kept)).exit).toBe(0)
  return kept
}

/** Whether each document misses a required section, by its path. */
async function checkedWith(world: World, paths: readonly string[] | null): Promise<ReadonlyMap<string, boolean>> {
  const loaded = await loadConfig(world, null)
  const scope = paths === null ? ({ kind: 'globs', narrow: null } as const) : ({ kind: 'typed', paths } as const)
  const { documents } = await readRecord(world, loaded, scope)
  return new Map(
    documents.map((document) => {
      const { diagnostics } = checked(document, loaded, onlyTheText('2026-11-28'))
      return [document.path, diagnostics.some(({ rule }) => rule === 'section-missing')] as const
    }),
  )
}

interface Figures {
  readonly organisation: string
  readonly documents: number
  readonly found: number
  readonly missing: number
}

async function figuresOf(organisation: string, below: string): Promise<Figures> {
  const { world, texts } = await initialised(organisation, below)
  const paths = Object.keys(texts).filter((path) => path.startsWith(below) && isReport(path))
  const each = [...(await checkedWith(world, paths)).values()]
  const found = [...(await checkedWith(world, null)).keys()]
  return { organisation, documents: each.length, found: found.length, missing: each.filter(Boolean).length }
}

function isReport(path: string): boolean {
  return /\.md$/.test(path) && !/template/i.test(path)
}

whereItIs.each([
  ['in a folder for postmortems', 'postmortems/'],
  ['in the top folder', ''],
])('with the configuration that init writes for a real record %s', (_, below) => {
  test('most documents of every organisation are found and miss no section', async () => {
    const all: Figures[] = []
    for (const organisation of organisations) all.push(await figuresOf(organisation, below))
    const reported = all.filter(({ documents }) => documents > 0)
    expect(reported.filter(({ documents, missing }) => missing * 2 >= documents)).toEqual([])
    const sum = (key: 'documents' | 'found' | 'missing') => reported.reduce((so, one) => so + one[key], 0)
    expect(sum('found') / sum('documents')).toBeGreaterThan(0.9)
    expect(sum('missing') / sum('documents')).toBeLessThan(0.1)
  })
})

whereItIs('after init on a real record', () => {
  test.each(organisations)('%s: a second one has nothing to do', async (organisation) => {
    const kept = await initialised(organisation, 'postmortems/')
    const { texts } = kept
    const before = { ...texts }
    expect((await init(kept)).exit).toBe(0)
    expect(texts).toEqual(before)
    expect(texts[CONFIG_PATH]).toContain('since: 2026-11-28')
  })

  test('check reads the configuration and has no error', async () => {
    const { world } = await initialised('ministryofjustice__cloud-platform', 'postmortems/')
    const scope = { kind: 'globs', narrow: null } as const
    const shown = { failOn: 'error', ...SHOWN, notes: false, baseline: null, online: false, own: [] } as const
    expect(await runCheck(world, { configPath: null, scope, ...shown })).toMatchObject({ exit: 0 })
  })
})
