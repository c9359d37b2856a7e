import { describe, expect, test } from '@jest/globals'
import type { Day } from '../../src/calendar/day.js'
import { contextFor, onlyTheText, sharedContext } from '../../src/check/rule-context.js'
import { type CheckSettings, defaultCheckSettings } from '../../src/check/settings.js'
import { detectionSlow } from '../../src/rules/detection-slow.js'
import { impactNotQuantified } from '../../src/rules/impact-not-quantified.js'
import { impactWithoutBusinessValue } from '../../src/rules/impact-without-business-value.js'
import { impactWithoutUsers } from '../../src/rules/impact-without-users.js'
import { mitigationSlow } from '../../src/rules/mitigation-slow.js'
import type { Rule } from '../../src/rules/rule.js'
import { lineOf, read } from '../postmortem/readings.js'

interface Differs {
  readonly today?: Day
  readonly settings?: Partial<CheckSettings>
  readonly options?: Readonly<Record<string, unknown>>
}

function told(rule: Rule, text: string, { today = '2026-11-10', settings = {}, options = {} }: Differs = {}) {
  const postmortem = read(text)
  const shared = sharedContext(postmortem, { ...defaultCheckSettings, ...settings }, onlyTheText(today))
  const override = { severity: null, 'enforce-from': null, options }
  const found = [...rule.check(postmortem, contextFor(rule, shared, override))]
  return found.map(({ span, message, hint }) => `${lineOf(postmortem, span)}: ${message} ${hint}`)
}

const SUMMARY = '## Summary\nThe gateway had lost its upstreams, and this was what the checks did not see.\n'

function aDocument(impact: string, frontMatter = 'severity: SEV1\ndate: 2026-11-03'): string {
  return `---\n${frontMatter}\n---\n# Checkout failed\n\n${SUMMARY}\n## Impact\n${impact}\n`
}

describe('an impact that is not known yet', () => {
  const inFront = aDocument('Many could not pay.', 'severity: SEV1\nimpact: pending until 2026-11-10 @ada')
  const inText = aDocument('Pending until 10 November 2026 (@ada).')

  test.each([inFront, inText])('counts as given until its day is over', (text) => {
    expect(told(impactNotQuantified, text)).toEqual([])
    expect(told(impactNotQuantified, text, { today: '2026-11-11' })).toEqual([
      expect.stringMatching(
        /^\d+: The impact was pending until `2026-11-10`, with `@ada` to find it out, and that day is over\. Write the numbers, or a new day, for example `pending until DATE @ada`\.$/,
      ),
    ])
  })

  test('needs no owner, and is answered by numbers', () => {
    const text = aDocument('Orders: pending until 2026-11-09.')
    expect(told(impactNotQuantified, text)).toEqual([
      '11: The impact was pending until `2026-11-09`, and that day is over. Write the numbers, or a new day, for example `pending until DATE @ada`.',
    ])
    const answered = aDocument('12,400 users could not pay.', 'severity: SEV1\nimpact: pending until 2026-11-09 @ada')
    expect(told(impactNotQuantified, answered)).toEqual([])
  })

  test('is asked nothing more', () => {
    for (const text of [inFront, inText]) {
      expect(told(impactWithoutUsers, text)).toEqual([])
      expect(told(impactWithoutBusinessValue, text)).toEqual([])
    }
  })
})

test('words of a language that nobody here reads are not judged', () => {
  const german = '# Ausfall\n\n## Auswirkung\nViele Kunden konnten für längere Zeit leider nicht bezahlen.\n'
  expect(told(impactNotQuantified, german)).toEqual([])
})

describe('an impact in terms of machines', () => {
  test.each([
    'The CPU of four pods stood at 100 %.',
    'Two nodes were lost, and the queue grew to 30,000.',
    'No replica of the database answered for 12 minutes.',
    'One of the four nodes was lost.',
  ])('lacks who felt it: %s', (impact) => {
    expect(told(impactWithoutUsers, aDocument(impact))).toHaveLength(1)
  })

  test.each([
    'The CPU of four pods stood at 100 %, and 12,400 users could not pay.',
    'Two nodes were lost; no user impact.',
    'Two nodes were lost, nobody noticed.',
    'Two nodes were lost, no one noticed.',
    '30 % of requests failed while two nodes were down.',
    'The site was down for 12 minutes, because its database was.',
    'Three teams could not deploy to the cluster.',
    'Orders worth 12,000 EUR.',
    'Several nodes were slow.',
  ])('is not: %s', (impact) => {
    expect(told(impactWithoutUsers, aDocument(impact))).toEqual([])
  })

  test('is answered by the front matter, the title or the summary', () => {
    const impact = 'Two nodes were lost.'
    expect(told(impactWithoutUsers, aDocument(impact, 'severity: SEV1\nimpact: { users: 12400 }'))).toEqual([])
    expect(told(impactWithoutUsers, aDocument(impact).replace('The gateway', 'Users saw that the gateway'))).toEqual([])
  })
})

describe('the value of an impact', () => {
  const impact = '12,400 users could not sign in for 47 minutes.'

  test('is asked of the worst severity, or of as many as the team wants', () => {
    expect(told(impactWithoutBusinessValue, aDocument(impact))).toHaveLength(1)
    const second = aDocument(impact, 'severity: SEV2')
    expect(told(impactWithoutBusinessValue, second)).toEqual([])
    expect(told(impactWithoutBusinessValue, second, { options: { 'worst-severities': 2 } })).toEqual([
      '9: The impact of this `SEV2` incident does not say what it cost: neither customers lost nor money, orders or credits. Add an estimate, for example `about 18,000 EUR of orders were lost`, or say `No customer and no revenue was lost`.',
    ])
    expect(told(impactWithoutBusinessValue, aDocument(impact, 'severity: Banana'))).toEqual([])
  })

  test.each([
    '12,400 users could not pay; we lost about 300 orders.',
    '12,400 users could not sign in; €3,000 of credits were granted.',
    '12,400 users could not sign in, within the SLA of all contracts.',
    'Two nodes were lost, no users were affected.',
    '12,400 users could not sign in; no revenue was lost.',
    'Two nodes were lost, with no business impact.',
  ])('may be given in many ways: %s', (words) => {
    expect(told(impactWithoutBusinessValue, aDocument(words))).toEqual([])
  })

  test.each(['customers-lost: 0', 'revenue: 18000 EUR'])('may stand in the front matter: %s', (value) => {
    expect(told(impactWithoutBusinessValue, aDocument(impact, `severity: SEV1\nimpact: { ${value} }`))).toEqual([])
  })
})

describe('an incident that took longer than its target', () => {
  const slow = (item: string, severity = 'SEV1') => `---
severity: ${severity}
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:40:00Z
mitigated: 2026-11-03T11:49:00Z
---
# Checkout failed

${SUMMARY}
## Action items

${item}
`
  const neither = '- [ ] Reject a gateway configuration without upstreams'

  test('needs an item that would make it faster', () => {
    expect(told(detectionSlow, slow(neither))).toEqual([
      '12: It took 38 minutes to detect this incident, the target for `SEV1` is 5 minutes, and no action item would make it faster. Add one of type `detect`, for example `Alert when checkout 5xx exceeds 1 % for 5 minutes`, with the sign by which this one showed.',
    ])
    expect(told(mitigationSlow, slow(neither, 'SEV2'))).toEqual([
      '12: It took 1 hour 9 minutes to mitigate this incident, the target for `SEV2` is 1 hour, and no action item would make it faster. Add one of type `mitigate`, for example `Roll back automatically on failed health checks`, with the step that took longest.',
    ])
  })

  test.each([
    ['- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes', 0, 1],
    ['- [x] Write the runbook for the gateway', 1, 0],
    ['- [ ] Reject a configuration without upstreams — @ada, P1, detect', 0, 1],
    ['- [ ] Alert on-call people — @ada, P1, prevent', 1, 1],
    ['- [ ] Rehearse the failover every quarter — @ada, P1, process', 1, 0],
    ['- [ ] ~~Alert when checkout 5xx exceeds 1 %~~', 1, 1],
    ['No action items, because the gateway is switched off.', 0, 0],
  ])('is answered by its type, else by its words: %s', (item, detect, mitigate) => {
    expect(told(detectionSlow, slow(item))).toHaveLength(detect)
    expect(told(mitigationSlow, slow(item))).toHaveLength(mitigate)
  })

  test('is none without a target or a severity', () => {
    for (const severity of ['SEV3', 'Banana']) expect(told(detectionSlow, slow(neither, severity))).toEqual([])
  })

  test('is not judged by words that nobody here reads', () => {
    const german = slow('- [ ] Konfigurationen ohne Ziele ablehnen').replace(
      SUMMARY,
      '## Summary\nDas Gateway war weg.\n',
    )
    expect(told(detectionSlow, german)).toEqual([])
  })
})
