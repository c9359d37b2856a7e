import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'

const PAGE = readFileSync('docs/security-review.md', 'utf8')

/** The cells of all rows below a heading, without the head of the table. */
function rowsBelow(text: string, heading: string): readonly (readonly string[])[] {
  const section = text.slice(text.indexOf(`\n## ${heading}`) + 1)
  const end = section.indexOf('\n## ')
  const lines = section.slice(0, end < 0 ? undefined : end).split('\n')
  return lines
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

const codes = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? '')
const permissions = rowsBelow(PAGE, 'Permissions').map(([job = '', permission = '']) => ({
  job: codes(job)[0] ?? '',
  permission: codes(permission)[0] ?? '',
  isOptional: permission.includes('*optional*'),
}))

test.each([['examples/workflows/followthrough.yml'], ['examples/workflows/dashboard.yml']])(
  'the table of permissions has what the jobs of %s hold, no more and no less',
  (file) => {
    const { jobs }: { jobs: Record<string, { permissions: Record<string, string> }> } = parse(
      readFileSync(file, 'utf8'),
    )
    for (const [job, { permissions: held }] of Object.entries(jobs)) {
      const named = permissions.filter((row) => row.job === job && !row.isOptional).map(({ permission }) => permission)
      expect([job, [...named].sort()]).toEqual([
        job,
        Object.entries(held)
          .map(([name, level]) => `${name}: ${level}`)
          .sort(),
      ])
    }
  },
)

test('the page of the Action names the same permissions for the same jobs', () => {
  const table = readFileSync('docs/action.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .slice(0, 4)
    .map((line) => line.split('|').slice(1, -1))
  expect(table.map(([job = '']) => codes(job)[0])).toEqual(['check', 'sync', 'answer', 'follow-up'])
  for (const [job = '', , cell = ''] of table) {
    const own = permissions.filter((row) => row.job === codes(job)[0])
    const named = codes(cell).filter((code) => / /.test(code))
    expect(named.filter((permission) => !own.some((row) => row.permission === permission))).toEqual([])
    const required = own.filter(({ isOptional }) => !isOptional).map(({ permission }) => permission)
    if (!cell.includes('as `sync`')) expect(required.filter((permission) => !named.includes(permission))).toEqual([])
  }
})

test('the one command of the page is a script that installs, builds and compares', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(PAGE).toContain('npm run verify:dist')
  expect(scripts['preverify:dist']).toBe('node scripts/ensure-installed.mjs')
  expect(scripts['verify:dist']).toBe('tsc && node scripts/check-fresh.mjs')
})
