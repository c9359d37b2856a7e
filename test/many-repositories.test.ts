import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readConfig } from '../src/config/read.js'
import { addressKey } from '../src/config/shared-address.js'

const PAGE = readFileSync('docs/many-repositories.md', 'utf8')

function blocksOf(language: string): readonly string[] {
  const parts = PAGE.split(`\n\`\`\`${language}\n`).slice(1)
  return parts.map((part) => part.slice(0, part.indexOf('```')))
}

const isPreset = (block: string) => block.startsWith('# acme/presets')
const configs = blocksOf('yaml').filter((block) => !block.includes('jobs:'))

test('the preset and the file of docs/many-repositories.md work together, without a word about either', () => {
  const [own = ''] = configs.filter((block) => !isPreset(block))
  const [preset = ''] = configs.filter(isPreset)
  const reading = readConfig(own, new Map([[addressKey('acme/presets//followthrough.yml@v1'), preset]]))
  expect(reading).toMatchObject({ ok: true, conflicts: [], unread: [], notYet: [] })
  expect(reading.ok && reading.config).toMatchObject({
    severities: ['SEV1', 'SEV2', 'SEV3'],
    rules: { 'lessons-too-few': { severity: 'error', 'enforce-from': '2027-03-01' } },
    'action-items': { since: '2026-12-01' },
  })
})

test('each of its configurations is valid on its own', () => {
  expect(configs).toHaveLength(3)
  expect(configs.map((text) => readConfig(text)).filter(({ ok }) => !ok)).toEqual([])
})

test('the workflow that it shows is the one in examples/', () => {
  const [shown = ''] = blocksOf('yaml').filter((block) => block.includes('jobs:'))
  expect(shown).not.toBe('')
  expect(readFileSync('examples/workflows/organisation-caller.yml', 'utf8').endsWith(shown)).toBe(true)
})

test('the permissions that it names for the report are those that its workflow asks for', () => {
  const workflow = readFileSync('.github/workflows/organisation-report.yml', 'utf8')
  const asked = [...workflow.matchAll(/permission-(\w+): (\w+)/g)].map(([, name, level]) => [name, level])
  const alone = [...PAGE.matchAll(/^\| (Contents|Issues|Pull requests|Checks) \|[^|]*\| ([^|]*)\|$/gm)].flatMap(
    ([, name = '', level = '']) => (level.trim() === '' ? [] : [[name.toLowerCase(), level.trim()]]),
  )
  expect(alone).toEqual(asked)
})

test('its commands are commands of the command line', () => {
  const program = (name: string) => ['options', name].map((file) => readFileSync(`src/cli/${file}.ts`, 'utf8')).join('')
  const lines = blocksOf('sh').flatMap((block) => block.trimEnd().split('\n'))
  expect(lines).toHaveLength(6)
  for (const line of lines) {
    const [, name = ''] = /^followthrough (report|check) /.exec(line) ?? []
    for (const flag of line.match(/--[a-z]+/g) ?? []) expect(program(name)).toContain(`'${flag} `)
  }
})
