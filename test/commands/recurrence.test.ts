import { describe, expect, test } from '@jest/globals'
import { defaultCheckSettings } from '../../src/check/settings.js'
import { asFiled, recurrenceIn, similarSince } from '../../src/commands/recurrence.js'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import type { UnreadableDocument } from '../../src/postmortem/model.js'
import { keyDigest } from '../../src/sync/mark/digest.js'
import { read } from '../postmortem/readings.js'
import { anItem, type ItemWishes } from '../report/builders.js'

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
    similarSince(document, before, similarTo, defaultCheckSettings).map(({ id }) => id)
  expect(idsSince('new')).toEqual(['INC-1'])
  expect(idsSince('unknown')).toEqual(['INC-1'])
  expect(idsSince(BROKEN)).toEqual(['INC-1'])
  expect(idsSince(later(''))).toEqual(['INC-1'])
  expect(idsSince(later(FACTS, '\nOther words.\n'))).toEqual([])
  const silence = '\n<!-- followthrough-disable-file incident-repeated: another gateway -->\n'
  expect(idsSince('new', later(FACTS, silence))).toEqual([])
  expect(similarSince(BROKEN, 'new', similarTo, defaultCheckSettings)).toEqual([])
})

test('in a change nothing is said, nor looked for, where the rule is off for the document', async () => {
  const off = { 'incident-repeated': { severity: 'off', 'enforce-from': null, options: {} } } as const
  const overrides = [{ matches: (path: string) => path === LATER.path, severities: null, rules: off }]
  const asked: string[] = []
  const similarTo = ({ path }: { readonly path: string }) => {
    asked.push(path)
    return []
  }
  for (const settings of [
    { ...defaultCheckSettings, rules: off },
    { ...defaultCheckSettings, overrides },
  ])
    expect(similarSince(LATER, 'new', similarTo, settings)).toEqual([])
  expect(asked).toEqual([])
  const elsewhere = { ...defaultCheckSettings, overrides: [{ matches: () => false, severities: null, rules: off }] }
  similarSince(LATER, 'new', similarTo, elsewhere)
  expect(asked).toEqual([LATER.path])
})

test('a record has no answers where the rule is off, and no override turns it on', async () => {
  const off = { severity: 'off', 'enforce-from': null, options: {} } as const
  const rules = { 'incident-repeated': off }
  const other = { paths: ['a/**'], severities: null, rules: { 'section-missing': off } }
  const on = { ...other, rules: { 'incident-repeated': { ...off, severity: 'info' } } } as const
  const found = async (overrides: typeof DEFAULT_CONFIG.overrides) =>
    (await recurrenceIn([EARLIER, LATER], { ...DEFAULT_CONFIG, rules, overrides }))(LATER).length
  expect([await found([other]), await found([on])]).toEqual([0, 1])
})

describe('what the issues say of an earlier incident', () => {
  const items = '\n## Action items\n- [ ] Validate the configuration — due 2026-11-20\n- [ ] Write a runbook (#7)\n'
  const withItems = read(`${EARLIER.text}${items}`, {}, EARLIER.path)
  const [validate] = withItems.actionItems
  const filedAs = (wishes: ItemWishes) =>
    anItem({ digest: keyDigest('INC-1', validate?.id ?? ''), postmortem: { path: EARLIER.path }, ...wishes })
  const itemsAs = async (wishes: ItemWishes) => {
    const similarTo = await recurrenceIn([withItems, LATER], DEFAULT_CONFIG)
    const [incident] = asFiled(similarTo(LATER), () => [filedAs(wishes)])
    return incident?.unfinished.map(({ due, issue }) => [issue?.shown, issue?.url, due])
  }
  const runbook = ['#7', null, null]

  test('is told instead of what the document does: the number, its page and the day until which it is due', async () => {
    const page = 'https://github.com/acme/shop/issues/34'
    expect(await itemsAs({ number: 34, effectiveDue: '2026-11-01' })).toEqual([['#34', page, '2026-11-01'], runbook])
    expect(await itemsAs({ number: 34, snoozedUntil: '2026-12-24' })).toEqual([['#34', page, '2026-12-24'], runbook])
  })

  test('an item that is done there is not open, whatever the document says', async () => {
    expect(await itemsAs({ state: 'done' })).toEqual([runbook])
    expect(await itemsAs({ state: 'dropped' })).toEqual([runbook])
  })

  test('of a document with the same id somewhere else is not asked', async () => {
    expect(await itemsAs({ state: 'done', postmortem: { path: 'copy.md' } })).toHaveLength(2)
  })

  test('is not looked at where nothing is unfinished', async () => {
    const similarTo = await recurrenceIn([EARLIER, LATER], DEFAULT_CONFIG)
    const similar = similarTo(LATER)
    const never = () => {
      throw new Error('It was looked at.')
    }
    expect(asFiled(similar, never)).toEqual(similar)
  })
})
