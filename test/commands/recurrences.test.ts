import { expect, test } from '@jest/globals'
import { recurrencesIn } from '../../src/commands/recurrences.js'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import { read } from '../postmortem/readings.js'
import { anItem } from '../report/builders.js'

const FACTS = 'services: [checkout]\ncauses: [config-change]'
const EARLIER = incident(1, '2026-10-25', 'Carts were empty')
const LATER = incident(2, '2026-11-03', 'Coupons failed')

function incident(number: number, date: string, title: string, text = '') {
  const head = `---\nid: INC-${number}\ndate: ${date}\n${FACTS}\n---\n# ${title}\n`
  return read(`${head}${text}`, {}, `postmortems/${number}.md`)
}

test('what is open of them is what document and issue say together', async () => {
  const open = (number: number, state: 'open' | 'done') => anItem({ number, state, postmortem: { path: EARLIER.path } })
  const items = [open(1, 'open'), open(2, 'done'), anItem({ postmortem: { path: 'elsewhere.md' } })]
  expect(await recurrencesIn([EARLIER, LATER], items, DEFAULT_CONFIG)).toMatchObject([
    { shared: ['config-change', 'checkout'], incidents: [{ id: 'INC-2' }, { id: 'INC-1' }], open: 1 },
  ])
})

test('there are none where the author or the team does not want to be told', async () => {
  const silence = '\n<!-- followthrough-disable-file incident-repeated: another gateway -->\n'
  const other = incident(2, '2026-11-03', 'Coupons failed', silence)
  const off = { severity: 'off', 'enforce-from': null, options: {} } as const
  expect(await recurrencesIn([EARLIER, other], [], DEFAULT_CONFIG)).toEqual([])
  expect(await recurrencesIn([EARLIER, LATER], [], { ...DEFAULT_CONFIG, rules: { 'incident-repeated': off } })).toEqual(
    [],
  )
  expect(await recurrencesIn([EARLIER], [], DEFAULT_CONFIG)).toEqual([])
})
