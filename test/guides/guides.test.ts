import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readConfig } from '../../src/config/read.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const GUIDES = [
  'adopt-an-old-record',
  'doctor',
  'enterprise-server',
  'forks',
  'init',
  'leaving',
  'many-repositories',
  'new',
  'own-rules',
  'security-review',
  'slack',
  'upgrading',
]
/** Pages whose commands have tests of their own. */
const ELSEWHERE = ['doctor', 'init', 'many-repositories', 'new', 'own-rules']
const OLD = readFileSync('demo/documents/second-push.md', 'utf8')

let github: GitHub
let workspace: Workspace

beforeAll(async () => {
  github = await startGitHub()
  workspace = await aWorkspace()
  const files = {
    'postmortems/2024-03-01-old.md': OLD.replaceAll('2026-', '2024-'),
    'postmortems/2026-11-03-new.md': OLD,
  }
  await github.as('ada').push('main', 'The record', files)
  await workspace.commit(files)
})
afterAll(async () => {
  await github.close()
  await workspace.remove()
})

const page = (name: string) => readFileSync(`docs/${name}.md`, 'utf8')

/** Fenced blocks in a language. */
function blocksOf(name: string, language: string): readonly string[] {
  const parts = page(name).split(`\n\`\`\`${language}\n`).slice(1)
  return parts.map((part) => part.slice(0, part.indexOf('\n```')))
}

/** What a reader types: the command line's own lines, without comments. */
function commandsOf(name: string): readonly (readonly string[])[] {
  const lines = blocksOf(name, 'sh').flatMap((block) => block.split('\n'))
  return lines
    .filter((line) => line.startsWith('followthrough '))
    .map((line) =>
      line
        .replace(/\s+#.*$/, '')
        .split(' ')
        .slice(1),
    )
}

test('docs/README.md lists every page in one line, and every guide is tested here', () => {
  const index = readFileSync('docs/README.md', 'utf8')
  const names = readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'README.md')
  for (const name of [...names, 'rules/README.md'])
    expect([
      name,
      index.split('\n').filter((line) => line.startsWith('- [') && line.includes(`](${name}): `)).length,
    ]).toEqual([name, 1])
  const guides = index.slice(index.indexOf('## Guides'), index.indexOf('## Reference'))
  expect([...guides.matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, name]) => name).sort()).toEqual(GUIDES)
})

describe.each(GUIDES.filter((name) => !ELSEWHERE.includes(name)))('in docs/%s.md', (name) => {
  test('every workflow is valid, and every other YAML is a configuration that is read without a remark', () => {
    const { stdout, status } = spawnSync(process.execPath, ['scripts/validate-workflows.mjs', `docs/${name}.md`], {
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([0, ''])
    for (const block of blocksOf(name, 'yaml')) {
      const keys = Object.keys(parse(block))
      if (keys.includes('jobs') || keys.includes('updates')) continue
      expect(readConfig(block)).toMatchObject({ ok: true })
    }
  })

  test('every command runs', async () => {
    for (const args of commandsOf(name)) {
      const { exit, stderr } = await runCli(workspace.folder, args, {
        GITHUB_TOKEN: 'ghp_ada',
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: 'acme/shop',
      })
      expect([args.join(' '), exit, stderr]).toEqual([
        args.join(' '),
        expect.any(Number),
        expect.not.stringMatching(/^\s+at |unknown|error:/m),
      ])
      expect([args.join(' '), exit]).not.toEqual([args.join(' '), 2])
    }
  })
})

test('the block of GitHub’s own command line is a script that a shell can read', () => {
  for (const block of blocksOf('leaving', 'sh'))
    expect(() => execFileSync('bash', ['-n', '-c', block], { stdio: 'pipe' })).not.toThrow()
})

test('the guide to leaving names every label and branch that is written', () => {
  const text = page('leaving')
  for (const name of ['postmortem', 'postmortem-report', 'postmortem-record', 'followthrough/write-back', 'priority: '])
    expect(text).toContain(`\`${name}\``)
})
