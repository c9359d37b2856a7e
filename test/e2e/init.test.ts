import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { initResultSchema } from '../../src/config/set-up-results.js'
import { type CliResult, runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const WORKFLOW = '.github/workflows/followthrough.yml'
const CONFIG = '.github/followthrough.yml'
const TEMPLATE = '.github/postmortem-template.md'
const PAGE = readFileSync('docs/init.md', 'utf8')
const NOW = ['--now', '2026-11-28T09:00:00Z']

/** The first block of a language on the page. */
function blockOf(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(PAGE)?.[1] ?? ''
}

const REPORT = blockOf('markdown')
const RECORD = {
  'docs/outages/2026-04-09-berths.md': REPORT,
  'docs/outages/2026-05-21-cranes.md': REPORT.replace('2026-04-09', '2026-05-21'),
}

let workspace: Workspace
beforeEach(async () => {
  workspace = await aWorkspace()
})
afterEach(() => workspace.remove())

const init = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliResult> =>
  runCli(workspace.folder, ['init', ...args, ...NOW], env)
const git = (...args: string[]) => execFileSync('git', args, { cwd: workspace.folder, encoding: 'utf8' })
const read = (path: string) => readFileSync(join(workspace.folder, path), 'utf8')
const isThere = (path: string) => existsSync(join(workspace.folder, path))

test('the example of docs/init.md: its documents give its configuration and its next steps', async () => {
  await workspace.commit(RECORD)
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
  const run = await init(['--yes'])
  if (process.env['UPDATE_GOLDEN'] === '1') updatePage(read(CONFIG), run.stdout)
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(read(CONFIG)).toBe(blockOf('yaml'))
  expect(run.stdout.slice(run.stdout.indexOf('written'))).toBe(blockOf('text'))
  const check = await runCli(workspace.folder, ['check', '--format', 'json', ...NOW])
  expect(JSON.parse(check.stdout).postmortems).toHaveLength(2)
  expect(check.stdout).not.toContain('section-missing')
})

/** `UPDATE_GOLDEN=1` writes what the command says into the page. */
function updatePage(config: string, stdout: string): void {
  const rest = stdout.slice(stdout.indexOf('written'))
  const page = PAGE.replace(/(^```yaml\n)[\s\S]*?(^```$)/m, (_, open, close) => `${open}${config}${close}`)
  writeFileSync(
    'docs/init.md',
    page.replace(/(^```text\n)[\s\S]*?(^```$)/m, (_, open, close) => `${open}${rest}${close}`),
  )
}

test('an empty repository gets the defaults, and check has nothing to say about them', async () => {
  const run = await init(['--yes'])
  expect(run.exit).toBe(0)
  expect(run.stdout).toContain('No postmortem was found: the defaults are proposed.')
  expect(Object.keys(parse(read(CONFIG)))).toEqual(['template', 'action-items'])
  expect(read(WORKFLOW)).toBe(readFileSync('examples/workflows/followthrough.yml', 'utf8'))
  expect(read(TEMPLATE)).toContain('## Root cause\n')
  expect((await runCli(workspace.folder, ['check', ...NOW])).exit).toBe(0)
})

test('--dry-run prints a patch that git takes, and writes nothing', async () => {
  await workspace.commit(RECORD)
  const run = await init(['--dry-run', '--quiet'])
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(isThere('.github')).toBe(false)
  execFileSync('git', ['apply'], { cwd: workspace.folder, input: run.stdout })
  const patched = [WORKFLOW, CONFIG, TEMPLATE].map(read)
  rmSync(join(workspace.folder, '.github'), { recursive: true })
  await init(['--yes'])
  expect([WORKFLOW, CONFIG, TEMPLATE].map(read)).toEqual(patched)
})

test('--dry-run over files that are there shows what would change in them', async () => {
  await workspace.commit({ [CONFIG]: 'write-back: off\n' })
  const run = await init(['--dry-run', '--quiet'])
  expect(run.stdout).toContain('--- a/.github/followthrough.yml\n+++ b/.github/followthrough.yml\n')
  execFileSync('git', ['apply', '--check'], { cwd: workspace.folder, input: run.stdout })
})

test('files that are there are left, and the result says which', async () => {
  await workspace.commit({
    ...RECORD,
    [CONFIG]: '# ours\n',
    '.github/workflows/own.yml': 'x:\n  - uses: acme/followthrough@v1\n',
  })
  const run = await init(['--yes'])
  expect(run.exit).toBe(0)
  expect(run.stdout).toContain('left     .github/workflows/own.yml: it runs the Action already\n')
  expect(run.stdout).toContain('left     .github/followthrough.yml: it is there already')
  expect([read(CONFIG), isThere(WORKFLOW), isThere(TEMPLATE)]).toEqual(['# ours\n', false, false])
  expect(git('status', '--short')).toBe('')
})

test('from a folder of the repository the files stand at its top', async () => {
  await workspace.commit(RECORD)
  const run = await runCli(join(workspace.folder, 'docs'), ['init', '--yes', ...NOW])
  expect(run.exit).toBe(0)
  expect([isThere(CONFIG), isThere(`docs/${CONFIG}`)]).toEqual([true, false])
})

describe('where the repository lives', () => {
  test('a remote on GitHub Enterprise Server: no queue, its branch, and who makes actions available', async () => {
    await workspace.commit(RECORD)
    git('remote', 'add', 'origin', 'https://ada:s3cret@git.acme.example/acme/shop.git')
    git('checkout', '--quiet', '-b', 'trunk')
    const run = await init(['--yes'])
    expect(read(WORKFLOW)).toContain('branches: [trunk]')
    expect(read(WORKFLOW)).not.toContain('queue')
    expect(run.stdout).toContain('On GitHub Enterprise Server an administrator')
    expect(run.stdout + run.stderr).not.toContain('s3cret')
  })

  test('GITHUB_SERVER_URL says so too', async () => {
    await init(['--yes'], { GITHUB_SERVER_URL: 'https://git.acme.example' })
    expect(read(WORKFLOW)).not.toContain('queue')
  })

  test('without git the folder is looked at as it is, and the notes say what is missing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'followthrough-plain-'))
    try {
      const run = await runCli(folder, ['init', '--yes', ...NOW], { GIT_CEILING_DIRECTORIES: tmpdir() })
      expect(run.exit).toBe(0)
      expect(run.stderr).toContain('This is no git repository')
      expect(existsSync(join(folder, WORKFLOW))).toBe(true)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('--format json is what the schema says, and stands alone on standard output', async () => {
  await workspace.commit(RECORD)
  const run = await init(['--yes', '--format', 'json'])
  const result = initResultSchema.parse(JSON.parse(run.stdout))
  expect(result).toMatchObject({ branch: 'main', host: 'github.com', postmortems: Object.keys(RECORD) })
  expect(result.files.map(({ purpose, outcome }) => `${purpose} ${outcome}`)).toEqual([
    'workflow written',
    'configuration written',
    'template written',
  ])
})

test('without a terminal it does not ask: 2, and the hint names both ways', async () => {
  const run = await init([])
  expect(run).toMatchObject({ exit: 2, stdout: '' })
  expect(run.stderr).toBe(
    'error: `init` asks before it writes, and there is no terminal to ask at.\n    Use --dry-run to see what it proposes, and --yes to write what is not there yet.\n',
  )
})

test('--config is refused: the Action looks in one place', async () => {
  const run = await init(['--yes', '--config', 'x.yml'])
  expect(run.exit).toBe(2)
  expect(run.stderr).toContain('Leave --config out.')
})
