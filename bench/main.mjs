// Measures whole processes against each other in one run and prints ratios: single times say nothing on a shared machine.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { documentOf, writeDocuments } from './documents.mjs'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15)
const CORPUS = '../shared/corpus/documents'
const folder = mkdtempSync(join(tmpdir(), 'followthrough-bench-'))
const empty = join(folder, 'empty.mjs')
const document = join(folder, 'postmortems/checkout.md')
mkdirSync(join(folder, 'postmortems'))
writeFileSync(empty, '')
writeFileSync(document, readFileSync('demo/documents/second-push.md'))
execFileSync('git', ['init', '--quiet'], { cwd: folder })
execFileSync('git', ['add', 'postmortems'], { cwd: folder })
writeFileSync(join(folder, 'event.json'), '{}')
writeFileSync(join(folder, 'output'), '')
writeFileSync(join(folder, 'summary'), '')

const action = {
  PATH: process.env.PATH,
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: join(folder, 'event.json'),
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  GITHUB_ACTIONS: 'true',
  RUNNER_TEMP: folder,
  INPUT_COMMAND: 'check',
  'INPUT_FAIL-ON': 'never',
}

console.log(
  `Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${ROUNDS} rounds, median of each\n`,
)
try {
  coldStart()
  throughput()
  growth()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function coldStart() {
  const runs = {
    'empty node process': { args: [empty] },
    'command line, one document': { args: [resolve('dist/cli/index.js'), 'check', '--fail-on', 'never', document] },
    'Action, check': { args: [resolve('dist/index.js')], env: action },
  }
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, { args, env }] of Object.entries(runs)) times[name].push(timed(args, env))
  }
  const base = median(times['empty node process'])
  console.log('Cold start, whole process')
  for (const [name, all] of Object.entries(times)) {
    console.log(`  ${name.padEnd(28)} ${median(all).toFixed(0).padStart(5)} ms  ${(median(all) / base).toFixed(2)} ×`)
  }
}

function throughput() {
  if (!existsSync(CORPUS)) return console.log(`\nSkipped: ${CORPUS} is not here, so throughput was not measured.`)
  const started = performance.now()
  const args = [resolve('dist/cli/index.js'), 'check', '--format', 'json', '--fail-on', 'never', resolve(CORPUS)]
  const result = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] }),
  )
  const seconds = (performance.now() - started) / 1000
  const sum = (pick) => result.postmortems.reduce((total, postmortem) => total + pick(postmortem).length, 0)
  console.log(`\nReal documents in one process: ${result.postmortems.length} documents in ${seconds.toFixed(2)} s`)
  console.log(`  unreadable       ${result.postmortems.filter((postmortem) => !postmortem.readable).length}`)
  console.log(`  action items     ${sum((postmortem) => postmortem.actionItems)}`)
  console.log(`  timeline entries ${sum((postmortem) => postmortem.timeline)}`)
  console.log(
    `  problems         ${sum((postmortem) => postmortem.problems)} (${result.counts.errors} errors, ${result.counts.warnings} warnings, ${result.counts.infos} infos)`,
  )
}

/** Both ways to grow: more documents, and a longer one. Linear is a factor of about the factor of the input. */
function growth() {
  console.log('\nGrowth, whole process                    seconds  documents/s  peak memory')
  for (const count of [100, 1_000, 10_000]) {
    const { seconds, megabytes } = measured(writeDocuments(join(folder, `many-${count}`), count, 8_192))
    row(`${count} documents of 8 kB`, seconds, count / seconds, megabytes)
  }
  for (const kilobytes of [16, 32, 64, 128, 250]) {
    const file = join(folder, `long-${kilobytes}.md`)
    writeFileSync(file, documentOf(1, kilobytes * 1024))
    const { seconds, megabytes } = measured(file)
    row(`one document of ${kilobytes} kB`, seconds, 1 / seconds, megabytes)
  }
}

function row(name, seconds, rate, megabytes) {
  console.log(
    `  ${name.padEnd(36)} ${seconds.toFixed(2).padStart(8)} ${rate.toFixed(0).padStart(12)} ${`${megabytes.toFixed(0)} MB`.padStart(12)}`,
  )
}

function measured(path) {
  const args = [
    '--import',
    resolve('bench/report-memory.mjs'),
    resolve('dist/cli/index.js'),
    'check',
    '--quiet',
    '--fail-on',
    'never',
    path,
  ]
  const started = performance.now()
  const { stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(stderr)
  const seconds = (performance.now() - started) / 1000
  return { seconds, megabytes: Number(/peak (\d+)\s*$/.exec(stderr)?.[1]) / 1024 }
}

function timed(args, env) {
  const started = performance.now()
  try {
    execFileSync(process.execPath, args, { cwd: folder, stdio: 'ignore', env: env ?? process.env })
  } catch (error) {
    if (error.status !== 1) throw error
  }
  return performance.now() - started
}

function median(all) {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]
}
