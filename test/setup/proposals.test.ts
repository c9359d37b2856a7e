import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readConfig } from '../../src/config/read.js'
import { choicesFor, settingsFor } from '../../src/setup/choices.js'
import { propose } from '../../src/setup/propose.js'
import { survey } from '../../src/setup/survey.js'
import { expectGoldenAt } from '../render/terminal/golden.js'
import { aReport } from './a-report.js'

const RECORDS = 'test/setup/records'
const LINKS = { schema: 'https://example.com/config.schema.json', page: 'https://example.com/configuration' }

/** Under their real name they would be postmortems of this very repository. */
function pathOf(file: string): string {
  return file.replace(/^kept\//, 'postmortems/')
}

function proposalFor(record: string) {
  const folder = join(RECORDS, record)
  const names = record === 'empty' ? [] : readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => name.endsWith('.md')).sort()
  const paths = files.map(pathOf)
  const found = survey(
    files.map((file) => aReport(pathOf(file), readFileSync(join(folder, file), 'utf8'))),
    paths.filter((path) => !path.includes('template')),
  )
  return propose({
    survey: found,
    settings: settingsFor(found, choicesFor(found), '2026-11-28'),
    workflow: { branch: 'main', host: 'cloud', label: 'postmortem' },
    template: (headings) => headings.map(({ kind, heading }) => `${kind}: ${heading}\n`).join(''),
    links: LINKS,
  })
}

test.each(['harbour', 'bakery', 'mixed', 'empty'])('the proposal for the record %s', (record) => {
  const files = proposalFor(record)
  const shown = files
    .filter(({ purpose }) => purpose !== 'workflow')
    .map(({ path, text }) => `=== ${path}\n${text}`)
    .join('\n')
  expectGoldenAt(`test/setup/golden/${record}.txt`, shown)
  const configuration = files.find(({ purpose }) => purpose === 'configuration')
  expect(readConfig(configuration?.text ?? '')).toMatchObject({ ok: true })
})
