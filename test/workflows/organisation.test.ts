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
const REPORT = workflow('examples/workflows/organisation-report.yml')

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
    const named = ['# ours', 'acme/shop', '', 'acme/search', 'acme/nowhere', '; rm -rf ..', 'acme/mail']
    await writeFile(join(folder, 'repositories.txt'), `${named.join('\n')}\n`)
  })
  afterAll(async () => {
    await github.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('reads and never writes, in one job with the token of an App, and merges in another without it', () => {
    const { gather, merge } = REPORT.jobs
    expect([gather?.permissions, merge?.permissions]).toEqual([{ contents: 'read' }, { contents: 'read' }])
    expect(gather && appOf(gather)?.with).toMatchObject({ 'permission-contents': 'read', 'permission-issues': 'read' })
    expect(merge && appOf(merge)).toBeUndefined()
  })

  test('is gathered from every repository, in parts, and names those without a valid set-up', async () => {
    github.forgetRequests()
    const server = { GITHUB_SERVER_URL: `file://${join(folder, 'remote')}`, GH_TOKEN: 'ghp_ada', PARTS: '2' }
    await run('Read each repository of this part', { ...server, PART: '0' })
    await rename(join(folder, 'facts'), join(folder, 'first'))
    await run('Read each repository of this part', { ...server, PART: '1' })
    for (const name of await readdir(join(folder, 'first')))
      await rename(join(folder, 'first', name), join(folder, 'facts', name))
    expect(github.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))).toEqual([])
    await writeFile(join(folder, 'summary.md'), '')
    await run('Merge them', { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') })
    const { counts, withoutSetup } = JSON.parse(await readFile(join(folder, 'report/report.json'), 'utf8'))
    expect(counts).toMatchObject({ repositories: 1, open: 3 })
    expect(withoutSetup).toEqual([
      { repository: 'acme/mail', because: expect.stringContaining('It has no result.') },
      { repository: 'acme/nowhere', because: expect.stringContaining('It has no result.') },
      { repository: 'acme/search', because: expect.stringContaining('`many` in `limits` is not a mapping') },
    ])
    expect(await readFile(join(folder, 'summary.md'), 'utf8')).toContain('#### Without a valid set-up (3)')
  })
})
