// Runs whole processes and says what they took. CPU time is compared, because other processes share the machine.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const REPORTER = ['--import', resolve('bench/report-usage.mjs')]

/** Wall and CPU seconds, and peak memory in MB, of a Node process. Exit 1 is a result: there were remarks. */
export function measured(args, options = {}) {
  const started = performance.now()
  const { stderr, status } = spawnSync(process.execPath, [...REPORTER, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...options,
  })
  const seconds = (performance.now() - started) / 1000
  const [, cpu, peak] = /used (\d+) (\d+)\s*$/.exec(stderr) ?? []
  if (cpu === undefined || (status !== 0 && status !== 1)) throw new Error(`${args.join(' ')}\n${stderr.slice(-2000)}`)
  return { seconds, cpu: Number(cpu) / 1e6, megabytes: Number(peak) / 1024 }
}

/** Runs each in turn, so many rounds, and gives the median of each. */
export function inTurn(runs, rounds) {
  const all = Object.keys(runs).map((name) => [name, []])
  for (let round = 0; round < rounds; round += 1) for (const [name, found] of all) found.push(runs[name]())
  return Object.fromEntries(
    all.map(([name, found]) => [
      name,
      Object.fromEntries(['seconds', 'cpu', 'megabytes'].map((key) => [key, median(found.map((one) => one[key]))])),
    ]),
  )
}

export function median(all) {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]
}
