import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { aMachine, anOrganisation, type Listed, publish } from './an-organisation.js'

const NOW = '2026-12-07T09:00:00Z'
const GOLDEN = `${process.cwd()}/test/shards/golden/fifty-repositories.md`
const LISTED = anOrganisation(50)
const bash = promisify(execFile)

interface Step {
  readonly name?: string
  readonly run?: string
}
const WORKFLOW: { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> } = parse(
  readFileSync('.github/workflows/organisation-report.yml', 'utf8'),
)

let github: GitHub
let folder: string

async function step(name: string, machine: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const script = Object.values(WORKFLOW.jobs)
    .flatMap(({ steps }) => steps)
    .find((one) => one.name === name)?.run
  const given = { PATH: process.env['PATH'], HOME: folder, GITHUB_API_URL: github.url, ...env }
  return (await bash('bash', ['-e', '-o', 'pipefail', '-c', script ?? 'exit 1'], { cwd: machine, env: given })).stdout
}

interface Merged {
  readonly json: Readonly<Record<string, unknown>>
  readonly markdown: string
  /** How many repositories or parts of one were read. */
  readonly files: number
}

/** Runs the workflow's jobs as GitHub would: a machine for each part, two at a time, and one that merges. */
async function report(name: string, list: (listed: Listed) => string, jobs: number): Promise<Merged> {
  const machine = (at: string) => aMachine(join(folder, name, at), NOW)
  const plan = await machine('plan')
  const output = join(plan, 'output.txt')
  await writeFile(join(plan, 'repositories.txt'), LISTED.map((one) => `${list(one)}\n`).join(''))
  await writeFile(output, '')
  await step('Cut the list into parts', plan, { LIST: 'repositories.txt', JOBS: String(jobs), GITHUB_OUTPUT: output })
  const { parts, of } = parse((await readFile(output, 'utf8')).replaceAll('=', ': '))
  const merge = await machine('merge')
  await mkdir(join(merge, 'facts'))
  await cp(join(plan, 'units.txt'), join(merge, 'units.txt'))
  const gather = async (part: number) => {
    const own = await machine(`gather-${part}`)
    await cp(join(plan, 'units.txt'), join(own, 'units.txt'))
    const env = { GITHUB_SERVER_URL: `file://${folder}/remote`, GH_TOKEN: 'ghp_ada', PARTS: String(of) }
    await step('Read each repository of this part', own, { ...env, PART: String(part) })
    await cp(join(own, 'facts'), join(merge, 'facts'), { recursive: true })
  }
  const left: number[] = [...parts]
  const runner = async () => {
    for (let part = left.shift(); part !== undefined; part = left.shift()) await gather(part)
  }
  await Promise.all([runner(), runner()])
  await step('Name those of which nothing came', merge)
  await writeFile(join(merge, 'summary.md'), '')
  await step('Merge them', merge, { GITHUB_STEP_SUMMARY: join(merge, 'summary.md') })
  return {
    json: JSON.parse(await readFile(join(merge, 'report/report.json'), 'utf8')),
    markdown: await readFile(join(merge, 'summary.md'), 'utf8'),
    files: readFileSync(join(plan, 'units.txt'), 'utf8').trimEnd().split('\n').length,
  }
}

let sharded: Merged
let whole: Merged

beforeAll(async () => {
  github = await startGitHub({ repositories: LISTED.map(({ name }) => name), webUrl: 'https://github.com' })
  folder = await mkdtemp(join(tmpdir(), 'followthrough-fifty-'))
  github.setTime('2026-11-05T10:00:00Z')
  for (const listed of LISTED) await publish(github, listed, join(folder, 'remote'))
  github.forgetRequests()
  sharded = await report('sharded', ({ name, parts }) => `acme/${name}${parts > 1 ? ` ${parts}` : ''}`, 7)
  whole = await report('whole', ({ name }) => `acme/${name}`, 2)
}, 600_000)
afterAll(async () => {
  await github.close()
  await rm(folder, { recursive: true, force: true })
})

test('fifty repositories in sixty-five parts on seven machines say what they say when each is read whole', () => {
  expect([sharded.files, whole.files]).toEqual([65, 50])
  expect(sharded.json).toEqual(whole.json)
  expect(sharded.markdown).toBe(whole.markdown)
})

test('every repository is in the report, and nothing was changed anywhere', () => {
  const { counts, withoutSetup, notices } = Object(sharded.json)
  expect(counts.repositories + withoutSetup.length).toBe(50)
  expect(withoutSetup).toHaveLength(LISTED.filter(({ shape }) => shape === 'wrong').length)
  expect(notices).toEqual([])
  expect(github.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))).toEqual([])
})

test('it is counted once what each of them has', () => {
  const { counts, items } = Object(sharded.json)
  const inShape = (...shapes: readonly string[]) => LISTED.filter(({ shape }) => shapes.includes(shape)).length
  const two = inShape('late', 'damaged', 'unowned') * 2
  expect(counts).toMatchObject({
    open: two + inShape('came-back') * 4 + inShape('large') * 24,
    withoutOwner: inShape('unowned') * 2,
    finished: inShape('finished') * 2,
    confidential: inShape('confidential') * 2,
  })
  const places = items.map(
    ({ repository, key }: { readonly repository: string; readonly key: string }) => `${repository} ${key}`,
  )
  expect(new Set(places).size).toBe(items.length)
})

test('people see this', () => {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, sharded.markdown)
  expect(existsSync(GOLDEN) ? readFileSync(GOLDEN, 'utf8') : null).toBe(sharded.markdown)
})
