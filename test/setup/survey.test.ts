import { describe, expect, test } from '@jest/globals'
import { isNamedLikePostmortem, mayBePostmortem } from '../../src/setup/candidates.js'
import { ignoreFor } from '../../src/setup/ignore.js'
import { sortDocuments } from '../../src/setup/sort-documents.js'
import { survey } from '../../src/setup/survey.js'
import { aReport, reports, withHeadings } from './a-report.js'

const TWO = ['Summary', 'Resolution']
const DATED = { day: '2026-03-01' }

function sortOf(path: string, headings: readonly string[], options = {}): string {
  const { postmortems, templates } = sortDocuments([aReport(path, withHeadings(headings, options))])
  if (postmortems.length > 0) return 'postmortem'
  return templates.length > 0 ? 'template' : 'other'
}

describe('what a document is', () => {
  test.each<[string, string, readonly string[], object, string]>([
    ['two sections under a telling name', 'ops/incidents/a.md', TWO, {}, 'postmortem'],
    ['a telling name and a date, with no known section', 'ops/incidents/a.md', ['Metrics'], DATED, 'postmortem'],
    ['the very name, with one section', 'postmortem.md', ['Summary'], {}, 'postmortem'],
    ['a telling name alone', 'ops/incidents/a.md', ['Metrics'], {}, 'other'],
    ['two sections that any page may have', 'docs/a.md', TWO, {}, 'other'],
    ['the same with a date, one of them telling', 'docs/a.md', ['Summary', 'Impact'], DATED, 'postmortem'],
    ['three telling sections anywhere', 'docs/a.md', ['Impact', 'Timeline', 'Root cause'], {}, 'postmortem'],
    ['a page about the folder', 'postmortems/README.md', ['Summary', 'Timeline', 'Impact'], DATED, 'other'],
    ['a template', 'postmortems/template.md', ['Summary', 'Timeline'], {}, 'template'],
    ['a template with an example of a day', 'postmortems/template.md', ['Summary', 'Timeline'], DATED, 'template'],
    ['a postmortem about templates', 'templates/incident-3.md', ['Summary', 'Timeline'], DATED, 'postmortem'],
    ['an example for tests', 'test/records/postmortems/a.md', ['Summary', 'Timeline'], DATED, 'other'],
    ["GitHub's template of issues", '.github/ISSUE_TEMPLATE/incident.md', ['Summary', 'Timeline'], {}, 'other'],
  ])('%s', (_, path, headings, options, expected) => {
    expect(sortOf(path, headings, options)).toBe(expected)
  })
})

test.each([
  ['docs/postmortems/a.md', true],
  ['docs/0001-first-mortem.md', true],
  ['ops/rca/a.md', true],
  ['ops/outage-of-may.md', true],
  ['docs/arcade.md', false],
])('the path %s names a postmortem: %s', (path, expected) => {
  expect(isNamedLikePostmortem(path)).toBe(expected)
})

test('a text is read whole only where it speaks of more than one part of a postmortem', () => {
  expect(mayBePostmortem('# Fire\n\n## Impact\nMuch.\n\n## Root cause\nA spark.\n')).toBe(true)
  expect(mayBePostmortem('# How to bake\n\nThe impact of heat.\n')).toBe(false)
})

test('owners who are names are found when they own more than one item; logins and teams are not names', () => {
  const items = ['Ada Lovelace', 'Ada Lovelace', 'Grace Hopper', '@linus', '@linus', '@acme/platform', '@acme/platform']
  const rows = items.map((owner, at) => `| Rehearse the failover ${at} | ${owner} |\n`).join('')
  const text = `# Fire\n\n## Impact\nMuch.\n\n## Action items\n\n| Task | Owner |\n| --- | --- |\n${rows}`
  expect(survey([aReport('incidents/a.md', text)], []).owners).toEqual(['Ada Lovelace'])
})

test('how most documents write their timelines and items, and how many times name no zone', () => {
  const table = '# Fire\n\n## Impact\nA.\n\n## Timeline\n\n| Time | What |\n| --- | --- |\n| 2026-03-01 10:02 | a |\n'
  const { shapes, times } = survey([...reports(2, ['Timeline', 'Action items']), aReport('incidents/t.md', table)], [])
  expect(shapes).toEqual({ timeline: 'list', actionItems: 'list' })
  expect(times).toEqual({ documents: 3, local: 1 })
})

test('what lies among the postmortems for another purpose is left out beside the defaults, and nothing else is', () => {
  const others = ['fires/CONTRIBUTING.md', 'fires/minutes.md', 'docs/CHANGELOG.md', 'fires/README.md']
  const added = ignoreFor(['fires/**/*.md'], { others, templates: ['fires/tmpl.md', 'fires/template.md'] })?.slice(4)
  expect(added).toEqual(['**/CONTRIBUTING.*', 'fires/tmpl.md'])
  const inTests = { others: ['api/test/postmortems/a.md', 'api/test/incidents/b.md'], templates: [] }
  expect(ignoreFor(null, inTests)?.slice(4)).toEqual(['api/test/**'])
  expect(ignoreFor(['fires/**/*.md'], { others: ['fires/minutes.md'], templates: [] })).toBeNull()
})
