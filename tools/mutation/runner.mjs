// A test runner for Stryker: loads compiled tests once and runs each mutant's tests in the same process, the quickest first.
import { readFileSync, writeFileSync } from 'node:fs'
import { register } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import fc from 'fast-check'
import { collected } from './globals.mjs'
import { errorOf, testsOf } from './run-tests.mjs'

const TIMES = 'mutation-times.json'
// No test passes one place so often: a loop without end is seen before it fills the memory.
const MOST_TURNS = 3_000_000
globalThis.__stryker__ ??= {}
const stryker = globalThis.__stryker__

create.inject = [commonTokens.options]
function create(options) {
  let kind = 'mutants'
  let generation = 0
  let loaded = new Map()

  async function testsIn(file) {
    if (!loaded.has(file)) {
      const url = `${pathToFileURL(resolve(file)).href}?generation=${kind}-${generation}`
      const root = await collected(() => import(url))
      loaded.set(file, testsOf(root, file))
      // What a failing property shrinks to is of no use here, and costs more than all else.
      fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
    }
    return loaded.get(file)
  }

  function afresh() {
    generation++
    loaded = new Map()
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async dryRun() {
      kind = 'first'
      const tests = []
      for (const file of options.mutation.tests) {
        // A value that is worked out once and kept counts for each file that needs it.
        afresh()
        for (const test of await testsIn(file)) tests.push(await outcome(test, file))
      }
      kind = 'mutants'
      afresh()
      writeFileSync(TIMES, JSON.stringify(Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))))
      return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage }
    },

    async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail, reloadEnvironment }) {
      const isAfresh = reloadEnvironment || options.mutation.afresh.some((folder) => sandboxFileName.includes(folder))
      if (isAfresh) afresh()
      Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit: Math.min(hitLimit ?? MOST_TURNS, MOST_TURNS) })
      const tests = []
      try {
        for (const { id, file } of inOrder(testFilter, options.mutation.tests, isAfresh)) {
          if (!sandboxFileName.includes(options.mutation.only[file] ?? '')) continue
          stryker.hitCount = 0
          const test = (await testsIn(file)).find((one) => one.id === id)
          tests.push(await outcome(test, file))
          const late = determineHitLimitReached(stryker.hitCount, stryker.hitLimit)
          if (late) return toMutantRunResult(late)
          if (tests.at(-1).status === TestStatus.Failed && !disableBail) break
        }
      } catch (error) {
        // A file that cannot even be loaded is a test that fails.
        afresh()
        tests.push({
          id: 'load',
          name: 'load',
          timeSpentMs: 0,
          status: TestStatus.Failed,
          failureMessage: String(error),
        })
      }
      return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail)
    },
  }
}

async function outcome(test, file) {
  stryker.currentTestId = test.id
  const start = performance.now()
  const error = await errorOf(test)
  stryker.currentTestId = undefined
  const result = { id: test.id, name: test.id, fileName: resolve(file), timeSpentMs: performance.now() - start }
  if (error === null) return { ...result, status: TestStatus.Success }
  return { ...result, status: TestStatus.Failed, failureMessage: error.message }
}

/** Tests and their files, the quickest first; without a filter all. Where files have to be loaded, one after the other. */
function inOrder(filter, files, byFile) {
  const times = JSON.parse(readFileSync(TIMES, 'utf8'))
  const fileOf = (id) => files.find((file) => id.startsWith(`${file}: `))
  const tests = (filter ?? Object.keys(times)).map((id) => ({ id, file: fileOf(id), time: times[id] }))
  const sums = new Map()
  for (const { file, time } of tests) sums.set(file, (sums.get(file) ?? 0) + time)
  const cost = ({ file }) => (byFile ? sums.get(file) : 0)
  return tests.toSorted((a, b) => cost(a) - cost(b) || a.time - b.time)
}

register('./loader.mjs', import.meta.url)

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', create)]
