import { describe, expect, test } from '@jest/globals'
import { mayMatch } from '../../src/doctor/workflow/branch-filter.js'
import { levelOf } from '../../src/doctor/workflow/needs.js'
import { readWorkflow } from '../../src/doctor/workflow/read-workflow.js'
import { usesIn } from '../../src/doctor/workflow/uses.js'
import { EXAMPLE, workflow } from './a-set-up.js'

const only = (text: string) => {
  const [use] = usesIn([workflow(text)])
  if (!use) throw new Error('Nothing of ours is in it')
  return use
}

describe('A workflow is read as data', () => {
  test('events in each of their forms', () => {
    const eventsOf = (on: string) => [...workflow(`on: ${on}\n`).events.keys()]
    expect(eventsOf('push')).toEqual(['push'])
    expect(eventsOf('[push, pull_request]')).toEqual(['push', 'pull_request'])
    expect(eventsOf('{ push: { branches: main }, schedule: [{ cron: 0 7 * * 1 }] }')).toEqual(['push', 'schedule'])
    expect(eventsOf('7')).toEqual([])
  })

  test('permissions in each of their forms', () => {
    const levels = (permissions: string) => {
      const given = workflow(`permissions: ${permissions}\n`).permissions
      return given && ['contents', 'issues'].map((name) => levelOf(given, name))
    }
    expect(levels('read-all')).toEqual(['read', 'read'])
    expect(levels('write-all')).toEqual(['write', 'write'])
    expect(levels('{}')).toEqual(['none', 'none'])
    expect(levels('{ contents: read, issues: admin }')).toEqual(['read', 'none'])
    expect(workflow('on: push\n').permissions).toBeNull()
  })

  test('the jobs of the example, each with its events and its line', () => {
    const uses = usesIn([workflow(EXAMPLE)]).map(({ job, events }) => [job.name, job.line, events.join(' ')])
    expect(uses).toEqual([
      ['check', 18, 'pull_request merge_group'],
      ['sync', 33, 'push'],
      ['answer', 50, 'issue_comment'],
      ['follow-up', 70, 'schedule workflow_dispatch'],
    ])
  })

  test('a workflow that another one calls runs on the events of that one', () => {
    const called = workflow(
      'on: workflow_call\njobs: { one: { steps: [{ uses: acme/followthrough@v1 }] } }\n',
      '.github/workflows/called.yml',
    )
    const caller = workflow(
      "on: [push, pull_request]\njobs:\n  two:\n    if: github.event_name == 'push'\n    uses: ./.github/workflows/called.yml\n",
    )
    expect(usesIn([called, caller]).map(({ events }) => events)).toEqual([['push']])
    expect(usesIn([called]).map(({ events }) => events)).toEqual([[]])
  })

  test.each(['acme/followthrough@v1', 'followthrough/followthrough/sub@main'])('%s is ours', (uses) => {
    expect(only(`on: push\njobs: { one: { steps: [{ uses: ${uses} }] } }\n`).ref).toBe(uses.split('@')[1])
  })

  test.each([
    ['another form', 'jobs: [1]\non: { push: 3 }\npermissions: 4\nconcurrency: [a]\n'],
    ['jobs that are none', 'jobs: { one: 1, two: { steps: { a: b } }, three: { steps: [7, null] } }\n'],
    ['nothing', ''],
    ['a text', 'hello\n'],
  ])('%s holds nothing of ours', (_, text) => {
    expect(usesIn([workflow(text)])).toEqual([])
  })

  test.each([
    ['no YAML', 'on: [push\n'],
    ['an alias', 'on: &a push\njobs: *a\n'],
    ['a bomb', `a: ${'['.repeat(2_000)}\n`],
    ['too much', 'a: 1\n'.repeat(20_000)],
  ])('%s is not read, with a reason', (_, text) => {
    const reading = readWorkflow('a.yml', text)
    expect(reading).toEqual({ ok: false, reason: expect.stringMatching(/^[A-Z].*\.$/) })
  })
})

describe('Whether a push to a branch starts a workflow', () => {
  const filter = (text: string) => {
    const found = workflow(`on: { push: ${text} }\n`).events.get('push')
    if (!found) throw new Error('no filter')
    return found
  }
  test.each<[string, string, boolean]>([
    ['', 'main', true],
    ['{ branches: [main] }', 'main', true],
    ['{ branches: master }', 'main', false],
    ['{ branches: ["**"] }', 'release/one', true],
    ['{ branches: ["*"] }', 'release/one', false],
    ['{ branches: ["release/*"] }', 'release/one', true],
    ['{ branches: ["**", "!main"] }', 'main', false],
    ['{ branches: ["!main", "ma*"] }', 'main', true],
    ['{ branches: ["ma[i]n"] }', 'main', true],
    ['{ branches-ignore: [main] }', 'main', false],
    ['{ branches-ignore: ["dependabot/**"] }', 'main', true],
    ['{ tags: ["v*"] }', 'main', false],
    [`{ branches: ["${'*a'.repeat(200)}b"] }`, 'a'.repeat(200), false],
  ])('%s, %s: %p', (text, branch, may) => {
    expect(mayMatch(filter(text), branch)).toBe(may)
  })
})
