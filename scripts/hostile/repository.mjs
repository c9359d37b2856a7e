// A folder like a runner's: a repository with the cases in it, and around it what must stay as it is.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readFileCommands } from '../../build/test/support/runner/file-commands.js'
import { SECRET } from './invariants.mjs'

/** Counts whoever wants to reach anything: it is every proxy and every host of the processes that run here. */
export function aListener() {
  const seen = { count: 0 }
  const server = createServer((socket) => {
    seen.count += 1
    socket.destroy()
  })
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      server.unref()
      done({ seen, url: `http://127.0.0.1:${server.address().port}` })
    })
  })
}

export function aRepository(make) {
  const top = mkdtempSync(join(tmpdir(), 'followthrough-hostile-'))
  const folder = join(top, 'work')
  mkdirSync(join(folder, 'postmortems'), { recursive: true })
  make(folder)
  return { top, folder, canary: join(top, 'canary'), remove: () => rmSync(top, { recursive: true, force: true }) }
}

/** One with the files of some cases. */
export function aRepositoryOf(cases) {
  return aRepository((folder) => {
    for (const { name, content } of cases) writeFileSync(join(folder, pathOf(name)), content)
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    execFileSync('git', ['add', '--all'], { cwd: folder })
  })
}

export const pathOf = (name) => `postmortems/${name}.md`

export function environment({ top, folder, canary }, listener, more = {}) {
  const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy']
  return {
    PATH: process.env.PATH,
    HOME: top,
    PM_CANARY: canary,
    NO_COLOR: '1',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_TOKEN: SECRET,
    GITHUB_API_URL: `${listener.url}/api/v3`,
    GITHUB_WORKSPACE: folder,
    ...Object.fromEntries(proxies.map((name) => [name, listener.url])),
    ...more,
  }
}

/** What the Action needs beside: its inputs, and the files that the runner reads afterwards. */
export function forAction({ top }) {
  const file = (name) => join(top, name)
  writeFileSync(file('event.json'), '{}')
  for (const name of ['output', 'summary']) writeFileSync(file(name), '')
  return {
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/heads/main',
    RUNNER_TEMP: top,
    INPUT_COMMAND: 'check',
    INPUT_TOKEN: SECRET,
    'INPUT_FAIL-ON': 'never',
  }
}

const OUTPUTS =
  /^(?:errors|warnings|postmortems|created|updated|closed|reopened|unchanged|deferred|failed|open|overdue|report-url|result)$/

/** What the Action left for the runner: the summary, the result, and what is wrong with the outputs. */
export function leftByAction({ top, folder }) {
  const summary = readFileSync(join(top, 'summary'), 'utf8')
  try {
    const outputs = readFileCommands(readFileSync(join(top, 'output'), 'utf8'))
    const foreign = Object.keys(outputs).filter((name) => !OUTPUTS.test(name))
    const path = outputs.result ? resolve(folder, outputs.result) : ''
    const json = existsSync(path) ? readFileSync(path, 'utf8') : ''
    return { summary, json, faults: foreign.map((name) => `a foreign output ${JSON.stringify(name)}`) }
  } catch (error) {
    return { summary, json: '', faults: [error.message] }
  }
}
