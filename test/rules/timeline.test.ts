import { describe, expect, test } from '@jest/globals'
import { onlyTheText, sharedContext } from '../../src/check/rule-context.js'
import { defaultCheckSettings } from '../../src/check/settings.js'
import { ruleNamed } from '../../src/rules/index.js'
import type { RuleContext } from '../../src/rules/rule.js'
import { lineOf, read } from '../postmortem/readings.js'

/** What a rule says about a text: the line, the message and the hint of each finding. */
function said(id: string, text: string, options: RuleContext['options'] = {}): readonly string[] {
  const rule = ruleNamed(id)
  if (!rule) throw new Error(`No rule is called ${id}.`)
  const postmortem = read(text)
  const context = sharedContext(postmortem, defaultCheckSettings, onlyTheText('2026-11-10'))
  const findings = rule.check(postmortem, { ...context, options: { ...rule.options, ...options } })
  return [...findings].map(({ span, message, hint }) => `${lineOf(postmortem, span)}: ${message} ${hint}`)
}

/** A document with this timeline; its first entry stands in line 7. */
function timeline(...lines: readonly string[]): string {
  return `# Checkout failed\n\n**Date**: 2026-11-03\n\n## Timeline\n\n${lines.join('\n')}\n`
}

const RULES_ABOUT_TIMES = [
  'timeline-zone-missing',
  'timeline-gap',
  'timeline-starts-late',
  'timeline-moments-missing',
  'timeline-time-unreadable',
  'timeline-out-of-order',
]

describe('a timeline without times', () => {
  const untimed = timeline('- The gateway loses its upstreams.', '- @ada is paged.', '- The old configuration is back.')

  test('is shown how one of its own lines would begin', () => {
    expect(said('timeline-without-times', untimed)).toEqual([
      '5: The events under `Timeline` have no times. Begin each line with the time of its event, for example `2026-11-03 10:02 UTC The gateway loses its upstreams.`.',
    ])
  })

  test('hears nothing else about its times', () => {
    for (const id of RULES_ABOUT_TIMES) expect(said(id, untimed)).toEqual([])
  })

  test('with a single time is told which', () => {
    expect(said('timeline-without-times', timeline('- 10:02 The gateway fails.', '- It is back.'))[0]).toMatch(
      /^5: Of the events under `Timeline` only one has a time, `10:02`\./,
    )
  })

  test.each([
    ['two days', timeline('- 2026-10-01: The report arrives.', '- 2026-11-03: The release with the fix is out.')],
    ['a time that is written wrong', timeline('- 10:02 The gateway fails.', '- 10:76 It is back.')],
    ['times within prose', timeline('At 10:02 the gateway failed, and at 10:49 it was back.')],
    ['a link to the timeline', timeline('All updates are on the [status page](https://status.acme.example/42).')],
    ['no text', '# Checkout failed\n\n## Timeline\n\n## Root cause\n\nA restart.\n'],
  ])('is not what a timeline is that has %s', (_, text) => {
    expect(said('timeline-without-times', text)).toEqual([])
  })
})

describe('a time that cannot be', () => {
  test.each([
    ['- 25:10 The gateway fails.', '`25:10` is not a time of day.'],
    ['- **10:60** The gateway fails.', '`10:60` is not a time of day.'],
    ['| 2026-11-03 10:76 | The gateway fails. |', '`10:76` is not a time of day.'],
    ['- 2026-02-30 10:02 The gateway fails.', '`2026-02-30` is not a day that exists.'],
    ['11/03/202 - The gateway fails.', '`11/03/202` is not a day that exists.'],
    ['- 24:00 The gateway fails.', 'Write `00:00` with the date of the next day.'],
  ])('in %s is reported at its line', (line, words) => {
    const [only, ...others] = said('timeline-time-unreadable', timeline(line))
    expect(only).toMatch(/^7: /)
    expect(only).toContain(words)
    expect(others).toEqual([])
  })

  test.each([
    '- 13:55 PM The gateway fails.',
    '- 2026-11-03 14:?? The gateway fails.',
    '- 2026-11-03 HH:mm The gateway fails.',
    '- 3/4/5 of the nodes are drained.',
    '- 03.11.2026 10:02 The gateway fails.',
    '- 31/10/2026 10:02 The gateway fails.',
    '```\n25:70 a log\n```',
  ])('is not seen in %s', (line) => {
    expect(said('timeline-time-unreadable', timeline(line))).toEqual([])
  })

  test('is not one whose day is unknown', () => {
    const text = '# Checkout failed\n\n## Timeline\n\n- 10:02 The gateway fails.\n- 10:49 It is back.\n'
    expect(said('timeline-time-unreadable', text)).toEqual([])
  })
})

describe('a zone', () => {
  const bare = timeline('- 10:02 The gateway fails.', '- 10:49 It is back.')

  test('is asked for once, at the first entry', () => {
    expect(said('timeline-zone-missing', bare)).toEqual([
      '7: The timeline does not say in which zone `10:02` is. Add a zone to each time, for example `10:02 UTC`, or write `All times in UTC.` above the first one.',
    ])
  })

  test.each([
    ['an entry', timeline('- 10:02 UTC The gateway fails.', '- 10:49 It is back.')],
    ['a line above', timeline('All times in CET.', '', '- 10:02 The gateway fails.', '- 10:49 It is back.')],
    ['the front matter', `---\nstarted: 2026-11-03T10:02:00Z\n---\n${bare}`],
    ['words that no machine reads', timeline('All in our local time.', '', '- 10:02 It fails.', '- 10:49 It is back.')],
  ])('is known from %s', (_, text) => {
    expect(said('timeline-zone-missing', text)).toEqual([])
  })
})

describe('a gap', () => {
  const response = (...steps: readonly string[]) =>
    timeline('- 10:00 UTC Alert fired.', ...steps, '- 11:40 UTC Incident mitigated.')

  test('is told with both times and its length', () => {
    expect(said('timeline-gap', response('- 10:05 UTC @ada is paged.'))).toEqual([
      '8: Between `10:05 UTC` and `11:40 UTC` the timeline tells nothing for 1 hour 35 minutes. Add what was tried in that time and what it showed, or who waited for whom or for what.',
    ])
  })

  test.each([
    ['no longer than its share', response('- 10:50 UTC A restart changes nothing.')],
    ['filled by a range', response('- 10:10 - 11:30 UTC The nodes are drained one by one.')],
    ['filled by a time in the prose', `${response()}\n## Resolution\n\nAt 10:40 the gateway was rolled back.\n`],
    ['filled elsewhere', `${response()}\nFull [timeline](https://docs.acme.example/42).\n`],
    [
      'before the detection',
      timeline('- 08:00 UTC Outage starts.', '- 10:00 UTC Alert fired.', '- 10:20 UTC Recovered.'),
    ],
    [
      'after the mitigation',
      timeline('- 10:00 UTC Alert fired.', '- 10:20 UTC Incident mitigated.', '- 14:00 UTC Fixed.'),
    ],
    ['a night', timeline('- 2026-11-03 18:00 UTC Alert fired.', '- 2026-11-04 09:00 UTC Incident mitigated.')],
    ['without an end', timeline('- 10:00 UTC Alert fired.', '- 11:40 UTC The vendor answers.')],
  ])('is none when %s', (_, text) => {
    expect(said('timeline-gap', text)).toEqual([])
  })

  test('may be shorter or longer by the configuration', () => {
    const text = response('- 10:51 UTC A restart changes nothing.')
    expect(said('timeline-gap', text, { share: 0.3 })).toHaveLength(2)
    expect(said('timeline-gap', response(), { 'at-least-minutes': 120 })).toEqual([])
  })
})

describe('a timeline that begins with the detection', () => {
  const times = '---\nstarted: 2026-11-03T10:02:00Z\ndetected: 2026-11-03T10:26:00Z\n---\n'
  const late = timeline('- 10:26 UTC The alarm fires.', '- 10:49 UTC The old configuration is back.')

  test('is told how much of the incident is missing', () => {
    expect(said('timeline-starts-late', `${times}${late}`)[0]).toMatch(
      /^11: The timeline begins with the detection at `10:26 UTC`, 24 minutes after the incident began\. Add what changed before/,
    )
  })

  test('hears nothing when an earlier event is told, or when only another rule can know', () => {
    const whole = timeline('- 10:02 UTC The rollout.', '- 10:26 UTC The alarm fires.', '- 10:49 UTC It is back.')
    expect(said('timeline-starts-late', `${times}${whole}`)).toEqual([])
    expect(said('timeline-starts-late', late)).toEqual([])
    expect(said('timeline-starts-late', `${times}${timeline('- some days before: A rollout.')}`)).toEqual([])
  })
})

describe('the moments of the response', () => {
  const times = '---\ndetected: 2026-11-03T10:06:00Z\nmitigated: 2026-11-03T10:49:00Z\n---\n'
  const about = (...steps: readonly string[]) =>
    `${times}${timeline('- 10:06 UTC A customer writes that checkout fails.', ...steps)}`
  const looking = ['- 10:19 UTC @ada reads the log of the gateway.', '- 10:31 UTC @grace finds it without upstreams.']

  test('are listed once', () => {
    const text = `${about(...looking, '- 10:49 UTC Checkout answers again.')}\n## Impact\n\nAn alert fired, but the on-call never saw it. The held orders were cleaned up.\n`
    expect(said('timeline-moments-missing', text)).toEqual([
      '9: The timeline does not say when the incident raised an alert, began to be mitigated or was resolved. Add an entry for each, or `alerted:`, `mitigation-started:` and `resolved:` with date, time and zone to the front matter.',
    ])
  })

  test('are told by the words of an entry', () => {
    const steps = [...looking, '- 10:40 UTC The gateway is rolled back.', '- 10:49 UTC Everything works again.']
    expect(said('timeline-moments-missing', about(...steps))).toEqual([])
  })

  test('are not asked for where detection or mitigation is unknown, as others say so', () => {
    const text = timeline('- 10:06 UTC Checkout fails.', ...looking, '- 10:49 UTC Checkout answers again.')
    expect(said('timeline-moments-missing', text)).toEqual([])
  })

  test('are not judged in other languages', () => {
    const steps = [
      '- 10:19 UTC @ada liest das Protokoll.',
      '- 10:31 UTC @grace sucht weiter.',
      '- 10:49 UTC Alles gut.',
    ]
    const german = `${times}${timeline('- 10:06 UTC Kunden schreiben.', ...steps)}\n## Ursache\n\nDas Gateway nahm eine Konfiguration ohne Ziele an, weil keine Prüfung sie vorher liest.\n`
    expect(said('timeline-moments-missing', german)).toEqual([])
  })
})

describe('who and what noticed', () => {
  const about = (event: string) =>
    timeline('- 10:02 UTC The rollout begins.', `- 10:06 UTC ${event}`, '- 10:49 UTC The old configuration is back.')

  test.each([
    'The alarm for 5xx fires.',
    'A customer writes to support.',
    '@ada notices the errors.',
    'Users report errors.',
    'By chance we saw the graph.',
  ])('is said by %s', (event) => {
    expect(said('detection-source-missing', about(event))).toEqual([])
  })

  test('is asked for where an incident is merely declared', () => {
    expect(said('detection-source-missing', about('The incident is declared.'))).toEqual([
      '5: The document does not say how the incident was noticed. Add what or who noticed it first: an alarm (which one), a customer, a colleague or chance; in the timeline, or as `detected-by: alarm` in the front matter.',
    ])
  })

  test('is known from the front matter, and what action items plan does not count', () => {
    const text = about('The incident is declared.')
    expect(said('detection-source-missing', `---\nseverity: SEV2\ndetected-by: customer\n---\n${text}`)).toEqual([])
    expect(said('detection-source-missing', `${text}\n## Action items\n\n- [ ] Alert on 5xx\n`)).toHaveLength(1)
  })
})

describe('who took part', () => {
  const about = (event: string, rest = '') =>
    `${timeline('- 10:02 UTC The alarm for 5xx fires.', `- 10:06 UTC ${event}`, '- 10:49 UTC The old one is back.')}${rest}`

  test.each([
    '@ada looks at it.',
    'The on-call engineer looks at it.',
    'The payments team is called.',
    'Handed to Grace.',
  ])('is said by %s', (event) => {
    expect(said('participants-missing', about(event))).toEqual([])
  })

  test.each([
    ['a section', '\n## Participants\n\nPlatform and payments.\n'],
    ['an owner', '\n## Action items\n\n- [ ] Reject empty upstreams — @ada\n'],
    ['a team that speaks', '\n## Impact\n\nWe saw errors, we looked at the gateway, and we rolled it back.\n'],
  ])('is said by %s', (_, rest) => {
    expect(said('participants-missing', about('The gateway is restarted.', rest))).toEqual([])
  })

  test('is asked for by role where nobody is there', () => {
    const [only] = said('participants-missing', about('The gateway is restarted.'))
    expect(only).toMatch(/^5: The document does not say who took part in the response\. Add the roles or teams/)
  })
})

describe('evidence', () => {
  const about = (rest: string) => `${timeline('- 10:02 UTC The gateway fails.', '- 10:49 UTC It is back.')}\n${rest}\n`

  test.each([
    ['a link', 'See [the graph](https://grafana.acme.example/42).'],
    ['a bare address', 'https://grafana.acme.example/42'],
    ['an image', '![5xx](5xx.png)'],
    ['a log', '```\n10:02 no upstreams\n```'],
    ['a quoted message', '> upstream connect error'],
    ['the words of a machine', 'It logged `error: no healthy upstream` for minutes.'],
    ['a ticket', 'The change was OPS-142.'],
    ['an issue', 'The change was #142.'],
  ])('is %s', (_, rest) => {
    expect(said('evidence-missing', about(rest))).toEqual([])
  })

  test('is asked for once, and what an action item links is none', () => {
    const [only, ...others] = said('evidence-missing', about('## Action items\n\n- [ ] Reject empty upstreams #142\n'))
    expect(only).toMatch(/^5: The document links no evidence: /)
    expect(others).toEqual([])
  })
})

test('what is not dated at all is a template, and is not asked for depth', () => {
  const template = '# Title\n\n## Timeline\n\n- HH:MM The first thing that happened\n- HH:MM The next thing\n'
  for (const id of ['detection-source-missing', 'participants-missing', 'evidence-missing']) {
    expect(said(id, template)).toEqual([])
  }
})
