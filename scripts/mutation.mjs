// Mutation testing of what must be right, src/sync and src/calendar, by unit tests alone: npm run test:mutation [-- --write] [FILES].
// Fails below 80 of 100; --write puts the figures into docs/mutation.md. FILES are of build/, for a look at a few of them.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SEED } from '../build/test/support/random.js'
import { figuresOf, tableOf } from './mutation/figures.mjs'

const FOLDER = 'tools/mutation'
const LEAST = 80
const PAGE = 'docs/mutation.md'
const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})

if (!existsSync(`${FOLDER}/node_modules/.package-lock.json`)) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}
const mutate = files.length > 0 ? files : ['build/src/calendar/**/*.js', 'build/src/sync/**/*.js']
const start = Date.now()
const { status } = spawnSync(process.execPath, [resolve(FOLDER, 'main.mjs'), ...mutate], {
  stdio: 'inherit',
  env: { ...process.env, SEED },
})
if (status !== 0) process.exit(status ?? 1)

const minutes = Math.ceil((Date.now() - start) / 60_000)
const figures = figuresOf(JSON.parse(readFileSync('build/mutation.json', 'utf8')).files)
const { version } = JSON.parse(readFileSync(`${FOLDER}/node_modules/@stryker-mutator/core/package.json`, 'utf8'))
const table = tableOf(figures, `Stryker ${version}, seed ${SEED}, two processes, ${minutes} minutes.`)
console.log(`\n${table}`)
if (options.write && files.length === 0) {
  const page = readFileSync(PAGE, 'utf8')
  const [open, close] = ['<!-- generated:figures -->', '<!-- /generated:figures -->']
  const [from, to] = [page.indexOf(open) + open.length, page.indexOf(close)]
  writeFileSync(PAGE, `${page.slice(0, from)}\n${table}\n${page.slice(to)}`)
}
if (figures.at(-1).score < LEAST) {
  console.error(`Below ${LEAST}: look at build/mutation.json.`)
  process.exitCode = 1
}
