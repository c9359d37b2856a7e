import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace } from '../support/runner/workspace.js'

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
}

interface Job {
  readonly if?: string
  readonly uses?: string
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly concurrency?: unknown
  readonly with?: Readonly<Record<string, unknown>>
  readonly secrets?: Readonly<Record<string, unknown>>
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly jobs: Readonly<Record<string, Job>>
}

const workflow = (file: string): Workflow => parse(readFileSync(file, 'utf8'))
const SHARED = workflow('.github/workflows/organisation.yml')
const SINGLE = workflow('examples/workflows/followthrough.yml')
const CALLER = workflow('examples/workflows/organisation-caller.yml')
const REPORT = workflow('.github/workflows/organisation-report.yml')
const REPORT_CALLER = workflow('examples/workflows/organisation-report.yml')

const appOf = ({ steps }: Job) => steps.find(({ uses }) => uses?.startsWith('actions/create-github-app-token@'))

describe('the shared workflow', () => {
  test('has the jobs of the one to paste, with the same conditions, permissions and turns', () => {
    const essence = ({ if: condition, permissions, concurrency }: Job) => ({ condition, permissions, concurrency })
    const jobsOf = ({ jobs }: Workflow) => Object.entries(jobs).map(([name, job]) => [name, essence(job)])
    expect(jobsOf(SHARED)).toEqual(jobsOf(SINGLE))
  })

  test('asks an App for no more than the job may do itself', () => {
    for (const { permissions, ...job } of Object.values(SHARED.jobs)) {
      const asked = Object.entries(appOf({ permissions, ...job })?.with ?? {}).filter(([key]) =>
        /^permission-/.test(key),
      )
      expect(Object.fromEntries(asked)).toEqual(
        Object.fromEntries(Object.entries(permissions).map(([name, level]) => [`permission-${name}`, level])),
      )
    }
  })

  test('is called on the events of the one to paste, with permissions that cover all of its jobs', () => {
    expect(CALLER.on).toEqual(SINGLE.on)
    const [job] = Object.values(CALLER.jobs)
    expect(job?.uses).toMatch(/\/\.github\/workflows\/organisation\.yml@/)
    for (const { permissions } of Object.values(SHARED.jobs))
      for (const [name, level] of Object.entries(permissions))
        expect([level, 'write']).toContain(job?.permissions[name])
  })
})

describe('the report of the organisation', () => {
  let github: GitHub
  let folder: string
  const git = promisify(execFile)

  const run = async (step: string, env: Readonly<Record<string, string>> = {}) => {
    const script = Object.values(REPORT.jobs)
      .flatMap(({ steps }) => steps)
      .find(({ name }) => name === step)?.run
    const given = { PATH: process.env['PATH'], HOME: folder, GITHUB_API_URL: github.url, ...env }
    return git('bash', ['-e', '-c', script ?? 'exit 1'], { cwd: folder, env: given })
  }

  /** A repository that the runner can clone, and whose sync has run with the token of its own job. */
  const published = async (name: string, config: string) => {
    const workspace = await aWorkspace()
    const document = readFileSync('demo/documents/second-push.md', 'utf8')
    await workspace.commit({ 'postmortems/outage.md': document, '.github/followthrough.yml': config })
    await runCli(workspace.folder, ['sync', '--since', '2026-11-01', '--repo', name, '--now', '2026-11-20'], {
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: 'ghs_action',
    })
    await git('git', ['clone', '--quiet', '--bare', workspace.folder, join(folder, 'remote', `${name}.git`)])
    await workspace.remove()
  }

  beforeAll(async () => {
    github = await startGitHub({ repositories: ['shop', 'search', 'mail'] })
    folder = await mkdtemp(join(tmpdir(), 'followthrough-organisation-'))
    await symlink(process.cwd(), join(folder, '.followthrough'))
    await mkdir(join(folder, 'remote/acme'), { recursive: true })
    await published('acme/shop', 'trust: { identities: [41898282] }\n')
    await published('acme/search', 'limits: many\n')
    const named = ['# ours', 'acme/shop 2', '', 'acme/search', 'acme/nowhere', '; rm -rf ..', 'acme/mail\r']
    await writeFile(join(folder, 'repositories.txt'), `${named.join('\n')}\n`)
  })
  afterAll(async () => {
    await github.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('reads and never writes, in one job with the token of an App, and merges in another without it', () => {
    const { plan, gather, merge } = REPORT.jobs
    for (const job of [plan, gather, merge]) expect(job?.permissions).toEqual({ contents: 'read' })
    expect(gather && appOf(gather)?.with).toMatchObject({ 'permission-contents': 'read', 'permission-issues': 'read' })
    expect([plan && appOf(plan), merge && appOf(merge)]).toEqual([undefined, undefined])
  })

  test('is called with what it asks for', () => {
    const { report } = REPORT_CALLER.jobs
    expect(report).toMatchObject({
      uses: expect.stringMatching(/\/\.github\/workflows\/organisation-report\.yml@/),
      permissions: { contents: 'read' },
      secrets: { 'app-private-key': expect.anything() },
    })
    const { inputs } = Object(REPORT.on['workflow_call'])
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(report?.with ?? {})))
  })

  const cut = async (list: string, jobs: string) => {
    await writeFile(join(folder, 'list.txt'), list)
    await writeFile(join(folder, 'output.txt'), '')
    const env = { LIST: 'list.txt', JOBS: jobs, GITHUB_OUTPUT: join(folder, 'output.txt') }
    const { stdout } = await run('Cut the list into parts', env)
    const read = (name: string) => readFileSync(join(folder, name), 'utf8').trimEnd()
    return { stdout, output: read('output.txt'), units: read('units.txt').split('\n') }
  }

  test.each([
    ['acme/a\nacme/b\nacme/c\n', '2', ['acme/a 1/1', 'acme/b 1/1', 'acme/c 1/1'], 'parts=[1,2]\nof=2'],
    [
      'acme/a 3\n# a note\n\nacme/b',
      '8',
      ['acme/a 1/3', 'acme/a 2/3', 'acme/a 3/3', 'acme/b 1/1'],
      'parts=[1,2,3,4]\nof=4',
    ],
    ['acme/a 0\n', '0', ['acme/a 1/1'], 'parts=[1]\nof=1'],
    [
      Array.from({ length: 300 }, (_, at) => `acme/r${at}`).join('\n'),
      '999',
      expect.any(Array),
      expect.stringMatching(/,256\]\nof=256$/),
    ],
  ])('is cut into parts: %j for %s machines', async (list, jobs, units, output) => {
    expect(await cut(list, jobs)).toEqual({ stdout: '', units, output })
  })

  test('says which lines of the list it does not understand, and fails where it understands none', async () => {
    const { stdout, units } = await cut('acme/a\nacme\nacme/b x\n', '8')
    expect(stdout).toMatch(/^::warning::Lines of the list that are left out: 2\./)
    expect(units).toEqual(['acme/a 1/1'])
    await expect(cut('# none\n', '8')).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('names no repository'),
    })
  })

  test('is gathered from every repository, in parts, and names those without a valid set-up', async () => {
    github.forgetRequests()
    const output = join(folder, 'output.txt')
    await writeFile(output, '')
    await run('Cut the list into parts', { LIST: 'repositories.txt', JOBS: '2', GITHUB_OUTPUT: output })
    const server = { GITHUB_SERVER_URL: `file://${join(folder, 'remote')}`, GH_TOKEN: 'ghp_ada', PARTS: '2' }
    await run('Read each repository of this part', { ...server, PART: '1' })
    await rename(join(folder, 'facts'), join(folder, 'first'))
    await run('Read each repository of this part', { ...server, PART: '2' })
    for (const name of await readdir(join(folder, 'first')))
      await rename(join(folder, 'first', name), join(folder, 'facts', name))
    expect(github.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))).toEqual([])
    await rm(join(folder, 'facts/acme__mail.json'))
    await run('Name those of which nothing came')
    await writeFile(join(folder, 'summary.md'), '')
    await run('Merge them', { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') })
    const { counts, withoutSetup } = JSON.parse(await readFile(join(folder, 'report/report.json'), 'utf8'))
    expect(counts).toMatchObject({ repositories: 1, open: 3 })
    expect(withoutSetup).toEqual([
      { repository: 'acme/mail', because: 'The machine that reads it was not done with it.' },
      { repository: 'acme/nowhere', because: expect.stringContaining('It has no result.') },
      { repository: 'acme/search', because: expect.stringContaining('`many` in `limits` is not a mapping') },
    ])
    expect(await readFile(join(folder, 'summary.md'), 'utf8')).toContain('#### Without a valid set-up (3)')
  })
})
