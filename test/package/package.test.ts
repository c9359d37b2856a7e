import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { transformSync } from 'esbuild'
import { parse } from 'yaml'
import { RULES } from '../../src/rules/index.js'
import { expectGoldenAt } from '../render/terminal/golden.js'
import { anInstalledPackage, blocksOf, type InstalledPackage } from './a-package.js'

const FAULTY = readFileSync('demo/documents/first-push.md', 'utf8')
const GOOD = readFileSync('demo/documents/second-push.md', 'utf8')

let installed: InstalledPackage
beforeAll(async () => {
  installed = await anInstalledPackage()
  await installed.write('x.md', FAULTY)
})
afterAll(() => installed.remove())

const npx = (...args: string[]) => installed.run('npx', '--no-install', 'followthrough', ...args)

describe('the package', () => {
  test('holds what runs, its types, its schemas and what a reader needs', () => {
    // The bundler numbers its chunks.
    const names = installed.contents.map((path) => path.replace(/\/\d+\.index\.js$/, '/CHUNK.index.js'))
    expectGoldenAt('test/package/golden/contents.txt', `${[...new Set(names)].join('\n')}\n`)
  })

  test('is smaller than 15 MB', () => {
    expect(installed.unpackedSize).toBeGreaterThan(1_000_000)
    expect(installed.unpackedSize).toBeLessThan(15_000_000)
  })

  test('brings no other package', async () => {
    const { stdout } = await installed.run('npm', 'ls', '--all', '--parseable')
    expect(stdout.trim().split('\n').slice(1)).toEqual([resolve(installed.folder, 'node_modules/followthrough')])
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(['dependencies', 'peerDependencies', 'optionalDependencies'].filter((key) => key in manifest)).toEqual([])
  })
})

describe('npx followthrough, from the package alone', () => {
  test('judges a document', async () => {
    const run = await npx('check', 'x.md')
    expect(run).toMatchObject({ exit: 1 })
    expect(run.stdout).toMatch(/x\.md:\d+:\d+ +error +`Improve monitoring` has no owner/)
  })

  test('says its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await npx('--version')).toEqual({ exit: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('explains a rule', async () => {
    const run = await npx('explain', 'timeline-gap')
    expect(run.exit).toBe(0)
    expect(run.stdout).toContain('timeline-gap')
  })
})

describe('the API, from the package alone', () => {
  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('has types with module %s and resolution %s: docs/api.md is right, and a wrong use is not', async (...ways) => {
    const examples = await blocksOf('docs/api.md', 'ts')
    expect(examples).toHaveLength(3)
    const wrong = "import { checkPostmortem } from 'followthrough'\nvoid checkPostmortem('', { today: 20261121 })\n"
    const files = new Map([...examples, wrong].map((text, at) => [`example-${at}.ts`, text]))
    await Promise.all([...files].map(([name, text]) => installed.write(name, text)))
    const run = await typesOf([...files.keys()], ...ways)
    expect(run.stdout).toBe("example-3.ts(2,28): error TS2322: Type 'number' is not assignable to type 'string'.\n")
  })

  test('runs as docs/api.md shows', async () => {
    const outputs = []
    for (const [at, text] of (await blocksOf('docs/api.md', 'ts')).entries()) {
      await installed.write(`example-${at}.js`, transformSync(text, { loader: 'ts' }).code)
      const run = await installed.run(process.execPath, `example-${at}.js`)
      expect(run).toMatchObject({ exit: 0, stderr: '' })
      outputs.push(run.stdout)
    }
    expectGoldenAt('test/package/golden/api.txt', outputs.join('\n'))
  })

  test('says of a document what the command line says', async () => {
    const script = `import { readFileSync } from 'node:fs'
      import { checkPostmortem } from 'followthrough'
      const text = readFileSync('x.md', 'utf8')
      console.log(JSON.stringify(await checkPostmortem(text, { path: 'x.md', today: '2026-11-21' })))`
    const [api, cli] = await Promise.all([
      installed.run(process.execPath, '--input-type=module', '--eval', script),
      npx('check', 'x.md', '--format', 'json', '--now', '2026-11-21'),
    ])
    expect(JSON.parse(api.stdout)).toEqual(JSON.parse(cli.stdout))
  })

  test('lists every rule, and shows the schemas', async () => {
    const script = `import { RULES } from 'followthrough'
      import manifest from 'followthrough/package.json' with { type: 'json' }
      import schema from 'followthrough/schema/config.schema.json' with { type: 'json' }
      console.log(JSON.stringify([RULES, manifest.name, typeof schema]))`
    const run = await installed.run(process.execPath, '--no-warnings', '--input-type=module', '--eval', script)
    const shown = RULES.map(({ id, summary, why, severity }) => ({ id, summary, why, severity }))
    expect(JSON.parse(run.stdout)).toEqual([shown, 'followthrough', 'object'])
  })
})

describe('the hook for pre-commit', () => {
  test('runs a command of the package: 1 where a changed postmortem has an error, 0 otherwise', async () => {
    const [hook] = hooks()
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'))
    const [command = '', ...args] = hook?.entry.split(' ') ?? []
    expect(Object.keys(bin)).toContain(command)
    await installed.write('good.md', GOOD)
    const commit = (...changed: string[]) =>
      installed.run(resolve(installed.folder, 'node_modules/.bin', command), ...args, ...changed)
    expect((await commit('good.md', 'x.md')).exit).toBe(1)
    expect((await commit('good.md')).exit).toBe(0)
  })
})

/** The declarations of the package are judged too, those of the compiler are not. */
function typesOf(files: readonly string[], moduleKind: string, resolution: string) {
  const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipDefaultLibCheck']
  const ways = ['--target', 'es2023', '--lib', 'es2023,dom', '--module', moduleKind, '--moduleResolution', resolution]
  return installed.run(process.execPath, resolve('node_modules/typescript/bin/tsc'), ...strict, ...ways, ...files)
}

function hooks(): readonly { readonly entry: string }[] {
  return parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
}
