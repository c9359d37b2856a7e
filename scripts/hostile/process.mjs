// One process with a limit of time and a watch on its memory. On a busy machine it waits for its turn: what counts is the
// time that it computes, and it is killed when it has neither ended after ten times as long.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const WATCH_MS = 20
const WAITED = 10
const TICKS = 100
const KEPT = 8_000_000

/** What follows the program to check paths, whatever they are called. */
export function check(format, paths) {
  const options = ['--fail-on', 'never', '--format', format]
  return [resolve('dist/cli/index.js'), 'check', ...options, '--', ...paths]
}

/** Seconds are those that it may compute. */
export function run(command, { cwd, env, seconds }) {
  return new Promise((done) => {
    const begin = performance.now()
    const child = spawn(command[0], command.slice(1), { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const out = { stdout: '', stderr: '' }
    let peak = 0
    let computed = null
    let isLate = false
    const late = setTimeout(
      () => {
        isLate = true
        child.kill('SIGKILL')
      },
      seconds * WAITED * 1_000,
    )
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid))
      computed = computedBy(child.pid) ?? computed
    }, WATCH_MS)
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => {
        if (out[name].length < KEPT) out[name] += text
      })
    }
    child.on('error', (error) => {
      out.stderr += error.message
    })
    child.on('close', (exit, signal) => {
      clearTimeout(late)
      clearInterval(watch)
      const used = computed ?? (performance.now() - begin) / 1_000
      done({ ...out, exit, signal, isLate: isLate || used > seconds, peak, seconds: used })
    })
  })
}

/** Megabytes; 0 where the system does not say. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
  } catch {
    return 0
  }
}

/** Seconds that it and its threads have computed; null where the system does not say. */
function computedBy(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS
  } catch {
    return null
  }
}
