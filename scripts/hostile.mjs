// Runs hostile input of every kind through the committed command line, each file in its own process with a kill limit.
// The catalogue of cases lies beside the project where there is one; elsewhere the step is skipped with a line.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const CASES = '../shared/cases'
const CHECKER = '../shared/tools/check-cases.mjs'
if (!existsSync(CASES) || !existsSync(CHECKER)) {
  console.log(`Skipped: ${CASES} is not here, so its hostile cases were not run.`)
  process.exit(0)
}

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

let failed = 0
for (const { name, env, node, run } of RUNS) {
  console.log(`-- ${name}`)
  const args = [CHECKER, '--cases', CASES, '--', process.execPath, ...node, ...run]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0) failed += 1
}
process.exit(failed === 0 ? 0 : 1)
