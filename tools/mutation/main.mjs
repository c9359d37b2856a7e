// Runs Stryker on compiled files, and keeps its whole answer: node tools/mutation/main.mjs FILES.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

const mutants = await new Stryker({
  mutate: process.argv.slice(2),
  plugins: [resolve(import.meta.dirname, 'runner.mjs')],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Generous, so that a busy machine kills no mutant: a loop without end is seen by its number of turns.
  timeoutMS: 20_000,
  timeoutFactor: 4,
  disableTypeChecks: false,
  ignorePatterns: ['/*', '!/build', '!/package.json'],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: 'build/mutation.json' },
  tempDirName: 'build-mutation',
  warnings: { unknownOptions: false },
  mutation: {
    tests: [...testsIn('build/test/calendar'), ...testsIn('build/test/sync'), 'build/test/model/found.test.js'],
    // A table of hundreds of whole runs, about merging alone: elsewhere it would be most of the time, and kill little.
    only: { 'build/test/sync/merge-table.test.js': '/sync/plan/' },
    // Times and days that were read once are kept for as long as their module.
    afresh: ['/src/calendar/'],
  },
}).runMutationTest()
console.log(`${mutants.length} mutants`)

/** A test that speaks to a server is no unit test, and one of long random histories would be run again for each survivor. */
function testsIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.js') && name !== 'same-issue.test.js')
    .map((name) => `${folder}/${name}`)
    .filter((file) => !readFileSync(file, 'utf8').includes('/support/github/'))
}
