import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

interface Layer {
  readonly name: string
  readonly imports: readonly string[]
  readonly packages: readonly string[]
}

interface Import {
  readonly file: string
  readonly layer: string
  /** A layer, or a package with `package` set. */
  readonly target: string
  readonly isPackage: boolean
}

const LINE_LIMIT = 200
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
const layers = tableOf(readFileSync('ARCHITECTURE.md', 'utf8'))
const imports = files.flatMap((file) => importsOf(file, readFileSync(`src/${file}`, 'utf8')))

/** The rows of the table in ARCHITECTURE.md: names stand in backticks. */
function tableOf(text: string): readonly Layer[] {
  const namesIn = (cell: string | undefined) => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? '')
  return text
    .split('\n')
    .filter((row) => /^\| \d \|/.test(row))
    .map((row) => row.split('|'))
    .map((cells) => ({ name: namesIn(cells[2])[0] ?? '', imports: namesIn(cells[3]), packages: namesIn(cells[4]) }))
}

function importsOf(file: string, text: string): readonly Import[] {
  const found = text.matchAll(/^(?:import|export) [^']*from '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm)
  const written = [...found].map((groups) => groups[1] ?? groups[2] ?? groups[3] ?? '')
  return written.map((name) => {
    const isPackage = !name.startsWith('.')
    const target = isPackage ? packageOf(name) : layerOf(new URL(name, `file:///${file}`).pathname.slice(1))
    return { file, layer: layerOf(file), target, isPackage }
  })
}

function layerOf(file: string): string {
  const [first = ''] = file.split('/')
  return first.replace(/\.js$/, '.ts')
}

function packageOf(name: string): string {
  const parts = name.split('/')
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : name.startsWith('node:') ? name : (parts[0] ?? '')
}

function isAllowed({ layer, target, isPackage }: Import): boolean {
  if (!isPackage && layer === target) return true
  const own = layers.find(({ name }) => name === layer)
  const allowed = (isPackage ? own?.packages : own?.imports) ?? []
  return allowed.includes(target) || (target.startsWith('node:') && allowed.includes('node:*'))
}

test('the table of ARCHITECTURE.md names every folder of src/, and no other', () => {
  expect(layers.map(({ name }) => name).sort()).toEqual([...new Set(files.map(layerOf))].sort())
})

test('every import is one that the table allows', () => {
  const forbidden = imports.filter((one) => !isAllowed(one)).map(({ file, target }) => `src/${file} imports ${target}`)
  expect(forbidden).toEqual([])
})

test('a forbidden import would be found', () => {
  const text = "import { z } from 'zod'\nimport type { Config } from '../config/config.js'\nawait import('node:fs')\n"
  const found = importsOf('rules/some-rule.ts', text)
  expect(found.map(({ target }) => target)).toEqual(['zod', 'config', 'node:fs'])
  expect(found.filter(isAllowed)).toEqual([])
})

test('folders do not import each other in a circle', () => {
  const folders = new Map(layers.map(({ name }) => [name, new Set<string>()]))
  for (const { layer, target, isPackage } of imports)
    if (!isPackage && layer !== target) folders.get(layer)?.add(target)
  const free = new Set<string>()
  for (let before = -1; before < free.size; ) {
    before = free.size
    for (const [name, targets] of folders) if ([...targets].every((target) => free.has(target))) free.add(name)
  }
  expect([...folders.keys()].filter((name) => !free.has(name))).toEqual([])
})

test(`no file has more than ${LINE_LIMIT} lines`, () => {
  const linesOf = (file: string) => readFileSync(`src/${file}`, 'utf8').trimEnd().split('\n').length
  expect(files.filter((file) => linesOf(file) > LINE_LIMIT)).toEqual([])
})

test.each(['gray-matter', 'markdown-it'])('one file alone imports %s', (name) => {
  expect(new Set(imports.filter(({ target }) => target === name).map(({ file }) => file)).size).toBe(1)
})

test('nothing in src/ evaluates text as code', () => {
  const evaluates = /\beval\(|\bnew Function\(|'node:vm'/
  const found = files.filter((file) => evaluates.test(readFileSync(`src/${file}`, 'utf8')))
  expect(found).toEqual([])
})
