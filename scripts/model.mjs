// Runs the model check on its own, with more histories than `npm test` does: npm run test:model [-- HISTORIES [SEED]].
// For each hundred of them one more runs through the committed bundle and HTTP.
import { spawnSync } from 'node:child_process'
import { SEED } from '../build/test/support/random.js'

const [histories = '2000', seed = SEED] = process.argv.slice(2)
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
const { status } = spawnSync(process.execPath, [...jest, 'build/test/model', 'build/test/weeks/histories'], {
  env: {
    ...process.env,
    APART: '1',
    HISTORIES: histories,
    BUNDLE_HISTORIES: String(Math.ceil(Number(histories) / 100)),
    SEED: seed,
  },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
