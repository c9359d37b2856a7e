// Ends the bundles at their requests and at what they do to files: npm run test:kill [-- STEP [SEED]]; one of STEP moments,
// another one with each seed, and with 1 all of them.
import { spawnSync } from 'node:child_process'
import { SEED } from '../build/test/support/random.js'

const [step = '20', seed = SEED] = process.argv.slice(2)
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
// In band: each test keeps both cores busy by itself.
const { status } = spawnSync(process.execPath, [...jest, '--runInBand', 'build/test/kill/'], {
  env: { ...process.env, APART: '1', KILL_STEP: step, SEED: seed },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
