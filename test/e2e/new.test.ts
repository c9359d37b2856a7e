import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { newResultSchema } from '../../src/config/set-up-results.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const EARLIER = '---\nid: INC-2026-014\ndate: 2026-10-25\nseverity: SEV2\n---\n# Cart was slow\n\n## Impact\nSome.\n'
const CHAT =
  '[10:02] ada: Payments take 9 s | all of them\n[10:06] grace: I take the change back\n[10:20] grace: back to 200 ms\n'

let github: GitHub
let workspace: Workspace
const at = (path: string) => join(workspace.folder, path)
const cli = (...args: string[]) => runCli(workspace.folder, args, environment())
const environment = () => ({ GITHUB_TOKEN: 'ghs_commits', GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/shop' })

beforeAll(async () => {
  github = await startGitHub({ webUrl: 'https://github.com' })
  github.setTime('2026-11-03T10:09:00Z')
  const ada = github.as('ada')
  for (let number = 1; number < 42; number += 1) await ada.openIssue({ title: `Issue ${number}` })
  await ada.openIssue({ title: 'Checkout is down', labels: ['incident', 'severity: 1', 'service: checkout'] })
})
afterAll(() => github.close())
beforeEach(async () => {
  workspace = await aWorkspace()
  await workspace.commit({ 'postmortems/2026-10-25-cart.md': EARLIER, 'chat.txt': CHAT })
})
afterEach(() => workspace.remove())

/** Commands of the page with what it says that they print. */
function examples(): readonly { readonly command: string; readonly prints: string }[] {
  const shown = readFileSync('docs/new.md', 'utf8').matchAll(/^```sh\n(.*)\n```\n```text\n([\s\S]*?)^```$/gm)
  return [...shown].map(([, command = '', prints = '']) => ({ command, prints }))
}

/** As a shell splits them: words, and texts in double quotes. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

test('docs/new.md shows what the commands print, and the table that they make', async () => {
  expect(examples()).toHaveLength(3)
  for (const { command, prints } of examples()) {
    const [name, ...args] = wordsOf(command)
    expect(name).toBe('followthrough')
    expect(await cli(...args)).toMatchObject({ exit: 0, stdout: prints })
  }
  const [table = ''] = /^All times are[\s\S]*?(?=^```$)/m.exec(readFileSync('docs/new.md', 'utf8')) ?? []
  expect(await readFile(at('postmortems/2026-11-03-payments-were-slow.md'), 'utf8')).toContain(table)
})

test('what was written passes its check as a draft, and is never written over', async () => {
  const first = await cli('new', 'Checkout returned 502s', '--now', '2026-11-03T12:00:00Z')
  const path = 'postmortems/2026-11-03-checkout-returned-502s.md'
  expect(first).toMatchObject({ exit: 0, stderr: '' })
  const check = await cli('check', path)
  expect(check).toMatchObject({ exit: 0, stderr: '' })
  expect(check.stdout).not.toMatch(/placeholder|comment|hidden/)
  await writeFile(at(path), 'mine')
  const second = await cli('new', 'Checkout returned 502s', '--now', '2026-11-03T12:00:00Z')
  expect(second).toEqual({
    exit: 2,
    stdout: '',
    stderr: `error: ${path} is there already, and is left as it is.\n    Use another title, or name a file with \`--out\`.\n`,
  })
  expect(await readFile(at(path), 'utf8')).toBe('mine')
})

test('two in a row, which git does not track yet, get two numbers', async () => {
  await cli('new', 'One')
  expect((await cli('new', 'Two')).stdout).toContain('INC-2026-016  (after INC-2026-015)')
})

test('--dry-run prints the text and writes nothing, and JSON is by its schema', async () => {
  const run = await cli('new', 'Checkout', '--dry-run', '--date', '2026-11-03')
  expect(run.stdout).toMatch(/^---\n# yaml-language-server: [\s\S]*\n# Checkout\n/)
  const json = await cli('new', 'Checkout', '--dry-run', '--format', 'json', '--date', '2026-11-03')
  const result = newResultSchema.parse(JSON.parse(json.stdout))
  expect(result).toMatchObject({ path: 'postmortems/2026-11-03-checkout.md', written: false, text: run.stdout })
  expect(existsSync(at('postmortems/2026-11-03-checkout.md'))).toBe(false)
})

test('from a folder below, paths are those of that folder', async () => {
  await mkdir(at('docs'))
  await writeFile(at('docs/log.txt'), '2026-11-03T10:02:00Z ada: Checkout answers 502\n')
  const run = await runCli(at('docs'), ['new', 'Checkout', '--timeline', 'log.txt', '--out', 'checkout.md', '--quiet'])
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.stdout).toMatch(/^checkout\.md\n/)
  expect(await readFile(at('docs/checkout.md'), 'utf8')).toContain('| 10:02 | ada | Checkout answers 502 |')
})

test('the author is the login that git was told, else the name', async () => {
  await promisify(execFile)('git', ['config', 'github.user', 'ada-l'], { cwd: workspace.folder })
  expect((await cli('new', 'One', '--dry-run')).stdout).toContain('\nauthors: ["@ada-l"]\n')
})

test('outside of a repository it works too', async () => {
  await rm(at('.git'), { recursive: true })
  expect((await cli('new', 'One', '--date', '2026-11-03')).stdout).toContain('postmortems/2026-11-03-one.md')
})

describe('one line, a hint and exit 2', () => {
  test.each([
    ['no title and nobody to ask', ['new'], 'The postmortem has no title.'],
    ['a file elsewhere', ['new', 'One', '--out', '../one.md'], '../one.md is not in this repository.'],
    [
      'a day that is none',
      ['new', 'One', '--date', '2026-02-30'],
      "option '--date <day>' argument '2026-02-30' is invalid",
    ],
    ['an issue that is not there', ['new', '--from-issue', '4711'], 'Issue 4711 was not read.'],
    [
      'a chat that is not there',
      ['new', 'One', '--timeline', 'gone.txt'],
      'gone.txt: The file cannot be read (ENOENT).',
    ],
    ['a chat without times', ['new', 'One', '--timeline', 'postmortems/2026-10-25-cart.md'], 'no message with a time'],
  ])('%s', async (_, args, message) => {
    const run = await cli(...args)
    expect(run).toMatchObject({ exit: 2, stdout: '' })
    expect(run.stderr).toContain(message)
    expect(run.stderr).not.toMatch(/\n {4}at /)
  })

  test('no token', async () => {
    const run = await runCli(workspace.folder, ['new', '--from-issue', '42'])
    expect(run).toMatchObject({ exit: 2, stderr: expect.stringContaining('There is no token for GitHub.') })
  })

  test('a pull request', async () => {
    const ada = github.as('ada')
    await ada.branch('mend')
    await ada.push('mend', 'Mend it', { 'a.txt': 'a' })
    const number = await ada.openPullRequest({ head: 'mend', title: 'Mend it' })
    const run = await cli('new', '--from-issue', `#${number}`)
    expect(run).toMatchObject({ exit: 2, stderr: expect.stringContaining(`#${number} is a pull request.`) })
  })

  test('a template that is a link or is not there, and a folder that is a link', async () => {
    await workspace.commit({ '.github/followthrough.yml': 'template: mine.md\n' })
    expect((await cli('new', 'One')).stderr).toContain('The template mine.md does not exist.')
    await symlink('/etc/hostname', at('mine.md'))
    expect((await cli('new', 'One')).stderr).toContain('The template mine.md: ')
    await workspace.commit({ '.github/followthrough.yml': '' })
    await symlink('..', at('out'))
    expect((await cli('new', 'One', '--out', 'out/one.md')).stderr).toContain('The path leads through a link.')
  })
})

test('a team’s template is used, also before it is committed', async () => {
  await workspace.commit({ '.github/followthrough.yml': 'template: template.md\n' })
  await writeFile(at('template.md'), '---\nid:\nseverity:\nauthors: []\n---\n# Postmortem: <title>\n\n## Impact\n')
  const { stdout } = await cli('new', 'One', '--dry-run')
  expect(stdout).toBe('---\nid: INC-2026-015\nseverity:\nauthors: [Ada]\n---\n# Postmortem: One\n\n## Impact\n')
})
