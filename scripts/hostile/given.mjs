// Runs the cases of the catalogue, each file in a process of its own with a kill limit. The catalogue lies beside the
// project where there is one; elsewhere the step is skipped with a line.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const CASES = '../shared/cases'
const CHECKER = '../shared/tools/check-cases.mjs'
const CLI = ['dist/cli/index.js', 'check', '--fail-on', 'never', '{file}']
const ACTION = ['scripts/action-on.mjs', '{file}']
const RUNS = [
  { name: 'command line', env: {}, node: [], run: CLI },
  { name: 'Action', env: {}, node: [], run: ACTION },
  {
    name: 'no code generation from strings, no __proto__',
    env: {},
    node: ['--disallow-code-generation-from-strings', '--disable-proto=throw'],
    run: CLI,
  },
  { name: 'debug log on', env: { RUNNER_DEBUG: '1' }, node: [], run: CLI },
]

/** How many of the four ways failed. */
export function givenCases() {
  if (!existsSync(CASES) || !existsSync(CHECKER)) {
    console.log(`Skipped: ${CASES} is not here, so its hostile cases were not run.`)
    return 0
  }
  const failed = RUNS.filter(({ name, env, node, run }) => {
    console.log(`-- ${name}`)
    const args = [CHECKER, '--cases', CASES, '--', process.execPath, ...node, ...run]
    return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status !== 0
  })
  return failed.length
}
