// Many runs in a row with random edits and faults on emulated GitHubs: npm run test:soak [-- RUNS [SEED]]. Four of five run in
// one process, whose memory and time per request must stay flat; the others are the committed bundle.
import { spawnSync } from 'node:child_process'
import { SEED } from '../build/test/support/random.js'

const [runs = '500', seed = SEED] = process.argv.slice(2)
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
const { status } = spawnSync(process.execPath, [...jest, '--runInBand', 'build/test/soak/'], {
  env: { ...process.env, APART: '1', RUNS: runs, SEED: seed },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
