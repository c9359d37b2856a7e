// Many cases in one process: one that keeps the limits of a single file proves them for each of its files. What does not
// is halved and run again, down to the file.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { faultsOfOutput, faultsOfResult } from './invariants.mjs'
import { check, run } from './process.mjs'
import { aRepositoryOf, environment, forAction, leftByAction, pathOf } from './repository.mjs'

const HEAP = '--max-old-space-size=256'
const MEMORY_MB = 512
const SECONDS = 2
const GUARDED = ['--disallow-code-generation-from-strings', '--disable-proto=throw']

export const WAYS = [
  { name: 'command line', node: [], env: {}, of: (paths) => check('text', paths) },
  {
    name: 'command line, JSON, no code from strings, no __proto__',
    node: GUARDED,
    env: {},
    of: (paths) => check('json', paths),
  },
  {
    name: 'command line, Markdown, debug log on',
    node: [],
    env: { RUNNER_DEBUG: '1' },
    of: (paths) => check('markdown', paths),
  },
  { name: 'command line, SARIF', node: [], env: {}, of: (paths) => check('sarif', paths), isExtra: true },
  { name: 'Action', node: GUARDED, env: { RUNNER_DEBUG: '1' }, of: () => [resolve('dist/index.js')], isAction: true },
]
export const JSON_WAY = WAYS[1]

/** The faults of some cases, run one way; each names its case. */
export async function faultsOfBatch(cases, way, listener, worst) {
  const { ofRun, ofCases } = await judged(cases, way, listener, worst)
  const named = (where, faults) => faults.map((fault) => `${where}, ${way.name}: ${fault}`)
  if (ofRun.length === 0 || cases.length === 1) return named(cases[0].name, [...ofRun, ...ofCases])
  const half = Math.ceil(cases.length / 2)
  const found = [
    ...(await faultsOfBatch(cases.slice(0, half), way, listener, worst)),
    ...(await faultsOfBatch(cases.slice(half), way, listener, worst)),
  ]
  return found.length > 0 ? found : named(`${cases[0].name} and ${cases.length - 1} others, only together`, ofRun)
}

async function judged(cases, way, listener, worst) {
  const repository = aRepositoryOf(cases)
  try {
    const env = environment(repository, listener, { ...way.env, ...(way.isAction ? forAction(repository) : {}) })
    const command = [process.execPath, HEAP, ...way.node, ...way.of(cases.map(({ name }) => pathOf(name)))]
    const seconds = Math.min(...cases.map((one) => one.seconds ?? SECONDS))
    const ran = await run(command, { cwd: repository.folder, env, seconds })
    note(worst, cases, way, ran)
    const left = way.isAction ? leftByAction(repository) : null
    const json = way === JSON_WAY ? ran.stdout : left?.json
    const connections = listener.seen.count > 0 ? [`${listener.seen.count} connections`] : []
    const ofLeft = left ? [...left.faults, ...faultsOfOutput(left.summary)] : []
    const ofRun = [...faultsOfProcess(ran, repository, cases.length), ...ofLeft, ...connections]
    return { ofRun, ofCases: ofRun.length > 0 || json === undefined ? [] : faultsOfJson(cases, json, way) }
  } finally {
    listener.seen.count = 0
    repository.remove()
  }
}

export function faultsOfProcess({ stdout, stderr, exit, signal, isLate, peak, seconds }, { canary }, files) {
  const faults = [stdout, stderr]
    .flatMap((output) => faultsOfOutput(output))
    .filter((fault) => files === 1 || !fault.endsWith('of output'))
  if (isLate) faults.push(`too long: ${seconds.toFixed(1)} s of computing`)
  else if (signal) faults.push(`ended by ${signal}`)
  else if (exit !== 0) faults.push(`exit ${exit}: ${JSON.stringify(stderr.slice(0, 200))}`)
  if (peak > MEMORY_MB) faults.push(`${peak.toFixed(0)} MB`)
  if (existsSync(canary)) faults.push('code was executed')
  return faults
}

/** The Action skips what does not look like a postmortem, so there only what must be refused has to be in the result. */
function faultsOfJson(cases, json, { isAction = false }) {
  try {
    const byPath = new Map(JSON.parse(json).postmortems.map((result) => [result.path, result]))
    return cases.flatMap((one) => {
      const result = byPath.get(pathOf(one.name))
      if (isAction && result === undefined && one.expected !== 'rejected') return []
      return faultsOfResult(one, result).map((fault) => `${one.name}: ${fault}`)
    })
  } catch (error) {
    return [`the result is no JSON: ${error.message}`]
  }
}

function note(worst, cases, way, { seconds, peak }) {
  const where = `${cases.length === 1 ? cases[0].name : `${cases[0].name} and ${cases.length - 1} others`}, ${way.name}`
  if (seconds > worst.seconds.value) worst.seconds = { value: seconds, where }
  if (peak > worst.peak.value) worst.peak = { value: peak, where }
}
