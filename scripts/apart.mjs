// Runs tests that have a script of their own, because they take long: npm run test:browser, test:corpus, test:weeks.
import { spawnSync } from 'node:child_process'

const [folder = ''] = process.argv.slice(2)
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
const { status } = spawnSync(process.execPath, [...jest, `build/test/${folder}/`], {
  env: { ...process.env, APART: '1' },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
