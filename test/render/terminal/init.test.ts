import { expect, test } from '@jest/globals'
import { renderFound, renderInit, renderPatch } from '../../../src/render/terminal/init.js'
import { choicesFor, settingsFor } from '../../../src/setup/choices.js'
import { compare } from '../../../src/setup/compare.js'
import type { FileOutcome, SetupOutcome } from '../../../src/setup/outcome.js'
import { PATHS, type ProposedFile } from '../../../src/setup/propose.js'
import { survey } from '../../../src/setup/survey.js'
import { aReport, withHeadings } from '../../setup/a-report.js'
import { expectGolden } from './golden.js'

const NOTHING_THERE = { texts: new Map<string, string>(), workflow: null, template: undefined }
const reports = ['a', 'b'].map((name) =>
  aReport(`ops/fires/${name}.md`, withHeadings(['Impact', 'Timeline', 'Root cause'])),
)
const found = survey(
  reports,
  reports.map(({ path }) => path),
)

function file(purpose: ProposedFile['purpose'], text: string): ProposedFile {
  return { purpose, path: PATHS[purpose], text }
}

function anOutcome(files: readonly FileOutcome[], change: Partial<SetupOutcome> = {}): SetupOutcome {
  const settings = settingsFor(found, choicesFor(found), '2026-11-28')
  const host = { kind: 'cloud', name: 'github.com' } as const
  const next = ['Commit it.', 'Look at it.']
  return { survey: found, settings, host, branch: 'main', files, next, isDryRun: false, isShown: false, ...change }
}

const workflow = compare(file('workflow', 'on: push\n'), NOTHING_THERE)
const config = compare(file('configuration', 'write-back: off\nlimits: { create: 5 }\n'), {
  ...NOTHING_THERE,
  texts: new Map([[PATHS.configuration, 'write-back: commit\nlimits: { create: 5 }\n']]),
})
const template = compare(file('template', '# Title\n'), { ...NOTHING_THERE, template: 'docs/new.md' })
const files: readonly FileOutcome[] = [
  { comparison: workflow, outcome: 'written', because: null },
  { comparison: config, outcome: 'failed', because: 'The file changed meanwhile. Run the command again.' },
  { comparison: template, outcome: 'left', because: 'the configuration that is there names it' },
]

test('what was found, each difference, what became of each file, and what comes next', () => {
  expectGolden('terminal/init.txt', renderInit(anOutcome(files), { color: false }))
})

test('the same in colours', () => {
  expectGolden('terminal/init-color.txt', renderInit(anOutcome(files), { color: true }))
})

test('who has seen the differences does not see them again', () => {
  expect(renderInit(anOutcome(files, { isShown: true }), { color: false })).not.toContain('+++')
})

test('of a dry run only the differences are left', () => {
  const planned = files.map(({ comparison }) => ({ comparison, outcome: 'planned', because: null }) as const)
  const text = renderInit(anOutcome(planned, { isDryRun: true }), { color: false })
  expect(text).toBe(renderPatch([workflow, config], { color: false }))
})

test('nothing from a file or a path reaches the terminal as a command', () => {
  const hostile = 'x\u001b]0;title\u0007y\u001b[2J\n::error::gone\n##[group]\u202e\n'
  const there = compare(file('configuration', 'a: 1\n'), {
    ...NOTHING_THERE,
    texts: new Map([[PATHS.configuration, hostile]]),
  })
  const text = renderPatch([there], { color: false })
  expect(text).not.toMatch(/[\u001b\u0007\u202e]/)
  expect(text).not.toMatch(/^::|##\[/m)
  const globs = ['::error::gone/**/*.md', '\u001b[2J/*.md']
  expect(renderFound({ ...found, globs }, { color: false })).not.toMatch(/\u001b|^::/m)
})
