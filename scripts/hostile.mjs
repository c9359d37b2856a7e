// Runs hostile input of every kind: the cases of the catalogue, those that are generated beside them, and random ones.
// npm run test:hostile [-- --long] [-- --seed N]
import { spawnSync } from 'node:child_process'
import { SEED } from '../build/test/support/random.js'
import { generatedCases } from './hostile/generated.mjs'
import { givenCases } from './hostile/given.mjs'

const isLong = process.argv.includes('--long')
const at = process.argv.indexOf('--seed')
const seed = at < 0 ? SEED : (process.argv[at + 1] ?? '')

const given = givenCases()
console.log('-- generated')
const faults = await generatedCases({ isLong })
for (const fault of faults) console.log(`FAIL ${fault}`)
console.log(`${faults.length} faults`)

console.log(`-- random, seed ${seed}`)
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
const env = { ...process.env, APART: '1', SEED: seed, HOSTILE_RUNS: isLong ? '4000' : '150' }
const { status } = spawnSync(process.execPath, [...jest, 'build/test/hostile/'], { env, stdio: 'inherit' })

process.exitCode = given === 0 && faults.length === 0 && status === 0 ? 0 : 1
