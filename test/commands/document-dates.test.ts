import { expect, test } from '@jest/globals'
import { datesFor } from '../../src/commands/document-dates.js'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import { read } from '../postmortem/readings.js'

test('deadlines count from filing, which is today at the earliest, however old the document is', () => {
  const text = '---\ndate: 2026-05-01\n---\n# A\n\n## Action items\n\n- [ ] Reject it — P2\n- [ ] Alert on it\n'
  const { deadlineOf } = datesFor(DEFAULT_CONFIG, new Map([['postmortems/checkout.md', '2026-05-19']]), '2026-11-05')
  expect(read(text).actionItems.map((item) => deadlineOf(item))).toEqual([
    { day: '2027-01-04', because: 'P2, 60 days from filing' },
    { day: '2027-02-03', because: '90 days from filing' },
  ])
})
