import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aDocument, aRecord } from '../support/a-record.js'
import { type GitHub, startGitHub } from '../support/github/server.js'

let github: GitHub

beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  github.expectValid()
  await github.close()
})

const CONFIG = { '.github/followthrough.yml': 'limits: { create: 500 }\n' }
const OWNERS = ['@ada', '@grace', '@nobody-here', '@acme/leads']
const PRIORITIES = ['P0', 'P1', 'P2', 'P3']

function recordOf(count: number) {
  const all = items(count)
  const half = Math.ceil(count / 2)
  return { ...aDocument('INC-1', all.slice(0, half)), ...aDocument('INC-2', all.slice(half)), ...CONFIG }
}

function items(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, at) => `- [ ] Alert on the queue of shop ${at} — ${OWNERS[at % 4]}, due 2026-12-01, ${PRIORITIES[at % 4]}`,
  )
}

describe.each([1, 50, 205])('%d new issues', (count) => {
  test('cost one request each, one for each missing label, and at most ⌈K/100⌉ + 6 more', async () => {
    const record = recordOf(count)
    const labelsBefore = (await github.as('ada').labels()).length
    const first = await aRecord(github).sync(record)
    const labels = (await github.as('ada').labels()).length - labelsBefore
    expect([first.changes.length, first.run.exit]).toEqual([count, 0])
    expect(first.requests).toBeLessThanOrEqual(count + labels + Math.ceil(count / 100) + 6)
  }, 60_000)

  test('cost at most 3 + ⌈N/100⌉ requests in each run that has nothing to do', async () => {
    const record = recordOf(count)
    await aRecord(github).sync(record)
    const again = await aRecord(github).sync(record)
    expect(again.changes).toEqual([])
    expect(again.requests).toBeLessThanOrEqual(3 + Math.ceil(count / 100))
  }, 60_000)
})

test('a closed, an edited and a new item in one run are three changes, and a label', async () => {
  const [first = '', second = '', third = ''] = items(3)
  await aRecord(github).sync(aDocument('INC-1', [first, second]))
  const run = await aRecord(github).sync(
    aDocument('INC-1', [first.replace('[ ]', '[x]'), second.replace('12-01', '12-24'), third]),
  )
  expect(run.changes).toEqual(['close done', 'update done', 'create done'])
  expect(run.writes).toEqual([
    'POST /repos/acme/shop/labels',
    'PATCH /repos/acme/shop/issues/1',
    'PATCH /repos/acme/shop/issues/2',
    'POST /repos/acme/shop/issues',
  ])
})
