// Runs the tests that start no process and need no link, file mode or git: npm run test:unit, on every system.
import { spawnSync } from 'node:child_process'

const OTHERS = [
  'adapters',
  'browser',
  'corpus',
  'e2e',
  'economy',
  'enterprise',
  'guides',
  'kill',
  'model',
  'package',
  'release',
  'soak',
  'support',
  'weeks',
  'workflows',
]
// The last two are about this repository's own files, by their paths as git writes them.
const NEED_A_SYSTEM = ['commands/dashboard', 'commands/mend', 'docs', 'layers']
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
const left = [
  ...OTHERS.map((folder) => `/build/test/${folder}/`),
  ...NEED_A_SYSTEM.map((file) => `/build/test/${file}\\.`),
]
const { status } = spawnSync(process.execPath, [...jest, '--testPathIgnorePatterns', ...left], { stdio: 'inherit' })
process.exitCode = status ?? 1
