import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { isRecord } from '../../src/adapters/github/shape.js'
import { bundledPackages } from './bundled-packages.js'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const SOUND = {
  'package.json': '{ "version": "1.2.3" }',
  'package-lock.json': '{ "version": "1.2.3", "packages": { "": { "version": "1.2.3" } } }',
  'src/commands/version.ts': "export const VERSION = '1.2.3'\n",
  'CHANGELOG.md': '# Changes\n\n## 1.2.3, 2026-12-01\n\n- One.\n- Two.\n\n## 1.2.2, 2026-11-30\n\n- Old.\n',
}

function run(script: string, args: readonly string[], options: { cwd?: string; input?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts', script), ...args], {
    encoding: 'utf8',
    ...options,
  })
  return { status, stdout, stderr }
}

function notes(tag: string, other: Partial<typeof SOUND> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-release-'))
  folders.push(folder)
  for (const [name, text] of Object.entries({ ...SOUND, ...other })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return run('release-notes.mjs', [tag], { cwd: folder })
}

describe('the notes of a release', () => {
  test('are the section of the changelog', () => {
    expect(notes('v1.2.3')).toEqual({ status: 0, stdout: '- One.\n- Two.\n', stderr: '' })
  })

  test.each([
    ['a tag that is none', '1.2.3', {}, '`1.2.3` is no tag of a release; write one such as v1.2.3.'],
    ['a tag with more', 'v1.2.3-rc.1', {}, '`v1.2.3-rc.1` is no tag of a release; write one such as v1.2.3.'],
    [
      'another version of the package',
      'v1.2.3',
      { 'package.json': '{ "version": "1.2.2" }' },
      'package.json says 1.2.2, the tag 1.2.3.',
    ],
    [
      'another version in the lock file',
      'v1.2.3',
      { 'package-lock.json': '{ "version": "1.2.3", "packages": { "": { "version": "1.2.2" } } }' },
      'package-lock.json, its first package says 1.2.2, the tag 1.2.3.',
    ],
    [
      'another version in the code',
      'v1.2.3',
      { 'src/commands/version.ts': "export const VERSION = '0.1.0'\n" },
      'src/commands/version.ts says 0.1.0, the tag 1.2.3.',
    ],
    [
      'a changelog without it',
      'v1.2.3',
      { 'CHANGELOG.md': '## 1.2.30, 2026-12-01\n\n- X.\n' },
      'CHANGELOG.md has no section `## 1.2.3, YYYY-MM-DD`.',
    ],
    [
      'a section without its day',
      'v1.2.3',
      { 'CHANGELOG.md': '## 1.2.3, not released yet\n\n- X.\n' },
      'The section of 1.2.3 in CHANGELOG.md has no day: write `## 1.2.3, YYYY-MM-DD`.',
    ],
    [
      'an empty section',
      'v1.2.3',
      { 'CHANGELOG.md': '## 1.2.3, 2026-12-01\n\n## 1.2.2, 2026-11-30\n\n- X.\n' },
      'The section of 1.2.3 in CHANGELOG.md says nothing.',
    ],
  ])('are refused for %s', (_, tag, other, problem) => {
    expect(notes(tag, other)).toEqual({ status: 1, stdout: '', stderr: `${problem}\n` })
  })
})

test.each([
  ['moves to a newer release', 'v1.2.3', ['v1.2.2', 'v1.2.3', 'v1'], 'v1\n'],
  ['moves by numbers, not by letters', 'v1.10.0', ['v1.9.0', 'v1.10.0'], 'v1\n'],
  ['does not move back when an older release is run again', 'v1.2.3', ['v1.2.3', 'v1.2.10'], ''],
  ['does not move back to an older minor version', 'v1.2.9', ['v1.2.9', 'v1.3.0'], ''],
  ['does not mind another major version', 'v1.2.3', ['v1.2.3', 'v2.0.0'], 'v1\n'],
])('the tag of the major version %s', (_, tag, tags, printed) => {
  expect(run('major-tag.mjs', [tag], { input: `${tags.join('\n')}\n` })).toMatchObject({ status: 0, stdout: printed })
})

test('the list of parts names every package whose licence is in dist, each in one locked version, and no tool', () => {
  const { status, stdout } = run('sbom.mjs', [])
  expect(status).toBe(0)
  const bom: unknown = JSON.parse(stdout)
  const components = isRecord(bom) && Array.isArray(bom['components']) ? bom['components'] : []
  const names = components.map(({ name }: { readonly name: string }) => name)
  const licensed = bundledPackages().map(({ name }) => name)
  expect(licensed).toContain('commander')
  expect(licensed.filter((name) => !names.includes(name))).toEqual([])
  expect(names).toContain('undici')
  expect(names.filter((name) => ['jest', 'typescript', '@vercel/ncc', 'eslint'].includes(name))).toEqual([])
  const purls = components.map(({ purl }: { readonly purl: string }) => purl)
  expect(new Set(purls).size).toBe(purls.length)
})

interface Job {
  readonly permissions: Record<string, string>
  readonly environment?: string
  readonly if?: string
  readonly needs?: string
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[]
}

test('of the jobs of a release none that runs our code can write, and npm is asked for by a variable', () => {
  const { on, jobs }: { on: unknown; jobs: Record<string, Job> } = parse(
    readFileSync('.github/workflows/release.yml', 'utf8'),
  )
  expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } })
  expect(Object.entries(jobs).map(([name, { permissions }]) => [name, permissions])).toEqual([
    ['build', { contents: 'read' }],
    ['publish', { contents: 'write', 'id-token': 'write', attestations: 'write' }],
    ['npm', { contents: 'read', 'id-token': 'write' }],
  ])
  const checksOut = Object.entries(jobs).filter(([, { steps }]) =>
    steps.some(({ uses }) => uses?.includes('checkout@')),
  )
  expect(checksOut.map(([name]) => name)).toEqual(['build'])
  expect(jobs['npm']).toMatchObject({ if: "vars.NPM_PUBLISH == 'true'", environment: 'npm', needs: 'publish' })
  expect(jobs['build']?.steps.map(({ run }) => run)).toEqual(
    expect.arrayContaining(['git merge-base --is-ancestor HEAD origin/main', 'npm run verify:dist', '.ci/run']),
  )
})

test('CI runs everything on Linux and Node 20, and tests on each system and each supported version', () => {
  const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8'))
  expect(jobs.all.steps.map(({ run }: { readonly run?: string }) => run)).toContain('.ci/run')
  expect(jobs.all.steps[1].with['node-version']).toBe(20)
  expect(jobs.test.strategy.matrix).toEqual({
    os: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
    node: [20, 22, 24],
    exclude: [{ os: 'ubuntu-latest', node: 20 }],
  })
})

test('what npm runs on every system names no shell of one of them', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  const odd = Object.entries(scripts).filter(([, line]) =>
    line.split(' && ').some((command) => !/^(node|tsc|biome|eslint)( [\w./:-]+(=[\w]+)?)*$/.test(command)),
  )
  expect(odd).toEqual([])
})

test('one version of each action is pinned in all workflows', () => {
  const texts = ['ci', 'codeql', 'postmortems', 'release', 'scorecard'].map((name) =>
    readFileSync(`.github/workflows/${name}.yml`, 'utf8'),
  )
  const pins = texts.flatMap((text) => [...text.matchAll(/uses: ([\w.-]+\/[\w.-]+)[^@\s]*(@[0-9a-f]{40} # v\S+)/g)])
  const versions = [...new Set(pins.map(([, name, pin]) => `${name}${pin}`))]
  const names = versions.map((pin) => pin.split('@')[0])
  expect(names.length).toBeGreaterThan(5)
  expect(new Set(names).size).toBe(names.length)
})

test('the package names the repository that its provenance is checked against', () => {
  const { repository, bugs } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(repository.url).toBe('git+https://github.com/followthrough/followthrough.git')
  expect(bugs).toBe('https://github.com/followthrough/followthrough/issues')
})
