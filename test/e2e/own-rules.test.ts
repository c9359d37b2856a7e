import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config/read.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const DOCUMENT = readFileSync('demo/documents/second-push.md', 'utf8').replace(
  /^title: .*$/m,
  'title: A bug in checkout',
)
const PAGE = readFileSync('docs/own-rules.md', 'utf8')

let workspace: Workspace
beforeAll(async () => {
  workspace = await aWorkspace()
  await workspace.commit({ 'postmortems/checkout.md': DOCUMENT.replace(/^# .*$/m, '# A bug in checkout') })
})
afterAll(() => workspace.remove())

const block = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 's').exec(PAGE)?.[1] ?? ''
const check = (...args: string[]) => runCli(workspace.folder, ['check', '--notes', ...args])
const put = (name: string, text: string) => writeFile(join(workspace.folder, name), text)

describe('docs/own-rules.md', () => {
  test('shows a configuration that is read', () => {
    expect(readConfig(block('yaml'))).toMatchObject({ ok: true, notYet: [] })
  })

  test('shows a module whose rule is judged by', async () => {
    await put('rules.mjs', block('js'))
    const command = block('sh').split(' ').slice(1)
    const run = await runCli(workspace.folder, command)
    expect(run.stdout).toContain('title-says-what-users-saw')
    expect(run.stdout).toContain('The title names no symptom.')
    expect((await check('postmortems')).stdout).not.toContain('title-says-what-users-saw')
  })
})

const RULE = "id: 'x', summary: '', why: '', severity: 'info'"
const rule = (body: string) => `export const rules = [{ ${RULE}, check() { ${body} } }]`

describe('a module that cannot be used ends with 2 and one line', () => {
  test.each([
    ['nowhere.mjs', null, 'nowhere.mjs cannot be loaded'],
    ['broken.mjs', 'export const rules = [', 'broken.mjs cannot be loaded'],
    ['empty.mjs', 'export const x = 1', 'empty.mjs exports no `rules`.'],
    ['nameless.mjs', 'export const rules = [{}]', 'rule 1 has no `id` of lower-case words.'],
    ['taken.mjs', "export const rules = [{ id: 'section-missing' }]", 'has the `id` of a rule of ours'],
    [
      'bare.mjs',
      "export const rules = [{ id: 'x', summary: '', why: '', severity: 'bad' }]",
      'no `severity` that is known',
    ],
    ['twice.mjs', `export const rules = [1, 2].map(() => ({ ${RULE}, check: () => [] }))`, 'Two rules are called `x`.'],
    ['throws.mjs', rule("throw new Error('boom')"), 'throws.mjs: the rule `x` failed: boom.'],
    ['nothing.mjs', rule(''), 'the rule `x` failed: '],
    ['promise.mjs', `export const rules = [{ ${RULE}, check: async () => [] }]`, 'the rule `x` failed: '],
    ['placeless.mjs', rule("return [{ message: 'm', hint: 'h' }]"), 'yields something that is no remark'],
    ['beyond.mjs', rule("return [{ message: 'm', hint: 'h', span: { start: NaN, end: 9e9 } }]"), 'is no remark'],
    ['wordless.mjs', rule("return [{ message: {}, hint: 'h', span: { start: 0, end: 1 } }]"), 'is no remark'],
    [
      'many.mjs',
      rule("return Array.from({ length: 200000 }, () => ({ message: 'm', hint: 'h', span: { start: 0, end: 1 } }))"),
      'more than 1000 remarks',
    ],
    [
      'idle.mjs',
      "export const rules = [{ id: 'x', summary: '', why: '', severity: 'info' }]",
      'has no function `check`.',
    ],
  ])('%s', async (name, text, said) => {
    if (text !== null) await put(name, text)
    const run = await check('--rules', name, 'postmortems')
    expect(run).toMatchObject({ exit: 2, stdout: '' })
    expect(run.stderr).toContain(said)
    expect(run.stderr).not.toMatch(/^\s+at /m)
  })
})

test('a configuration cannot name a module', async () => {
  const mark = join(workspace.folder, 'ran')
  await put('evil.mjs', `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(mark)}, '')\n`)
  await put('own.yml', 'own-rules: { evil: { module: ./evil.mjs } }\n')
  expect((await check('--config', 'own.yml')).exit).toBe(2)
  expect(existsSync(mark)).toBe(false)
})
