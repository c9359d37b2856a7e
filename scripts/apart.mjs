// Runs tests that have a script of their own, because they take long: npm run test:browser, test:corpus, test:edges, test:weeks.
import { spawnSync } from 'node:child_process'

const folders = process.argv.slice(2).map((folder) => `build/test/${folder}/`)
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
const { status } = spawnSync(process.execPath, [...jest, ...folders], {
  env: { ...process.env, APART: '1' },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
