import { expect, test } from '@jest/globals'
import { recurrenceIn, similarSince } from '../../src/commands/recurrence.js'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import type { UnreadableDocument } from '../../src/postmortem/model.js'
import { read } from '../postmortem/readings.js'

const FACTS = 'services: [checkout]\ncauses: [config-change]'
const EARLIER = read(`---\nid: INC-1\ndate: 2026-10-25\n${FACTS}\n---\n# Carts were empty\n`, {}, 'postmortems/1.md')
const LATER = later(FACTS)
const BROKEN: UnreadableDocument = { readable: false, path: 'postmortems/3.md', reason: 'No.', hint: 'No.', line: 1 }

function later(facts: string, text = '') {
  return read(
    `---\nid: INC-2\ndate: 2026-11-03\n${facts}\n---\n# Coupons were refused\n${text}`,
    {},
    'postmortems/2.md',
  )
}

test('the record is asked for documents in it and beside it; unreadable ones are left out', async () => {
  const similarTo = await recurrenceIn([BROKEN, EARLIER, LATER], DEFAULT_CONFIG)
  expect(similarTo(LATER).map(({ id }) => id)).toEqual(['INC-1'])
  expect(similarTo(EARLIER)).toEqual([])
  expect(similarTo(later(''))).toEqual([])
})

test('a record of one document, or a rule that is off everywhere, has no answers', async () => {
  const off = { severity: 'off', 'enforce-from': null, options: {} } as const
  expect((await recurrenceIn([EARLIER, BROKEN], DEFAULT_CONFIG))(LATER)).toEqual([])
  expect(
    (await recurrenceIn([EARLIER, LATER], { ...DEFAULT_CONFIG, rules: { 'incident-repeated': off } }))(LATER),
  ).toEqual([])
})

test('in a change only what the base version was not like yet is said, and nothing that the author has answered', async () => {
  const similarTo = await recurrenceIn([EARLIER, LATER], DEFAULT_CONFIG)
  const idsSince = (before: Parameters<typeof similarSince>[1], document = LATER) =>
    similarSince(document, before, similarTo).map(({ id }) => id)
  expect(idsSince('new')).toEqual(['INC-1'])
  expect(idsSince('unknown')).toEqual(['INC-1'])
  expect(idsSince(BROKEN)).toEqual(['INC-1'])
  expect(idsSince(later(''))).toEqual(['INC-1'])
  expect(idsSince(later(FACTS, '\nOther words.\n'))).toEqual([])
  const silence = '\n<!-- followthrough-disable-file incident-repeated: another gateway -->\n'
  expect(idsSince('new', later(FACTS, silence))).toEqual([])
  expect(similarSince(BROKEN, 'new', similarTo)).toEqual([])
})
