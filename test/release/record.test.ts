import { expect, test } from '@jest/globals'
import { isRecord } from '../../src/adapters/github/shape.js'
import { runCli } from '../support/runner/run-cli.js'

test('our own record has nothing to mend, is final, and each postmortem has times, learnings and open action items', async () => {
  const { exit, stdout } = await runCli('.', ['check', '--format', 'json', '--fail-on', 'warning'])
  const result: unknown = JSON.parse(stdout)
  const postmortems = isRecord(result) && Array.isArray(result['postmortems']) ? result['postmortems'] : []
  expect(exit).toBe(0)
  expect(postmortems.length).toBeGreaterThanOrEqual(2)
  for (const { status, durations, learnings, actionItems, timeline, problems } of postmortems) {
    expect(problems).toEqual([])
    expect(status).toBe('final')
    expect(durations.total).toBeGreaterThan(0)
    expect(timeline.length).toBeGreaterThan(3)
    expect(learnings.length).toBeGreaterThan(1)
    expect(actionItems.some(({ done }: { readonly done: boolean }) => !done)).toBe(true)
    expect(actionItems.filter(({ owners }: { readonly owners: readonly string[] }) => owners.length === 0)).toEqual([])
  }
})
