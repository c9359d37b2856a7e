import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import { watchedBy } from '../../src/config/watched.js'

/** https://pre-commit.com/#new-hooks: the first four are required. */
const KEYS = [
  ...['id', 'name', 'entry', 'language', 'files', 'exclude', 'types', 'types_or', 'exclude_types', 'always_run'],
  ...['fail_fast', 'verbose', 'pass_filenames', 'require_serial', 'description', 'language_version'],
  ...['minimum_pre_commit_version', 'args', 'stages'],
]
const hooks: readonly Readonly<Record<string, unknown>>[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
const [hook = {}] = hooks

test('.pre-commit-hooks.yaml holds one hook, of keys that pre-commit knows', () => {
  expect(hooks).toHaveLength(1)
  expect(hook).toMatchObject({ id: 'followthrough-check', language: 'node', types: ['markdown'] })
  for (const key of KEYS.slice(0, 4)) expect(hook).toHaveProperty(key, expect.any(String))
  expect(Object.keys(hook).filter((key) => !KEYS.includes(key))).toEqual([])
})

test('the hook of docs/editors.md is the one in .pre-commit-hooks.yaml, at the version of this package', () => {
  const page = readFileSync('docs/editors.md', 'utf8')
  const block = /^```yaml\n(repos:.*?)^```/ms.exec(page)?.[1] ?? ''
  const { version, homepage } = JSON.parse(readFileSync('package.json', 'utf8'))
  const repo = homepage.replace('#readme', '')
  expect(parse(block)).toEqual({ repos: [{ repo, rev: `v${version}`, hooks: [{ id: hook['id'] }] }] })
})

/** Python's `(?i)` is a flag here. */
function patternOf(key: string): RegExp {
  const written = String(hook[key])
  expect(written).toMatch(/^\(\?i\)/)
  return new RegExp(written.slice('(?i)'.length), 'i')
}

const FOLDERS = ['postmortem', 'postmortems', 'post-mortem', 'post-mortems', 'post_mortems', 'post_mortem', 'incident']
const OTHERS = [
  'incidents',
  'incident-reports',
  'incident_retros',
  'incident-retros',
  'docs',
  'my-postmortems',
  'Incidents',
]
const NAMES = ['x.md', '2026/x.md', 'README.md', 'readme.md', 'a-template.md', '_index.md', 'index.md', 'reindex.md']

test('the hook takes the files that the configuration takes by default', () => {
  const [files, exclude] = [patternOf('files'), patternOf('exclude')]
  const paths = [...FOLDERS, ...OTHERS].flatMap((folder) =>
    NAMES.flatMap((name) => [`${folder}/${name}`, `docs/${folder}/${name}`, `${folder}-old/${name}`]),
  )
  const taken = paths.filter((path) => files.test(path) && !exclude.test(path))
  expect(taken).toEqual(paths.filter(watchedBy(DEFAULT_CONFIG)))
  expect(taken.length).toBeGreaterThan(20)
})
