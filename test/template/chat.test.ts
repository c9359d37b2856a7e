import { describe, expect, test } from '@jest/globals'
import { chatTimeline } from '../../src/render/markdown/chat-timeline.js'
import { readChat } from '../../src/template/chat/read-chat.js'
import { firstDay, lacksZone, settled } from '../../src/template/chat/settle.js'
import { read } from '../postmortem/readings.js'
import { fc } from '../support/random.js'

const DAY = '2026-11-03'

/** `10:02 ada: text`, with the day where it is another one. */
function said(text: string, zone = 'UTC'): readonly string[] {
  return settled(readChat(text), { day: DAY, zone }).map(({ epoch, who, text: words }) => {
    const [day, time = ''] = new Date(epoch).toISOString().split('T')
    return `${day === DAY ? '' : `${day} `}${time.slice(0, 5)} ${who}: ${words}`
  })
}

describe('lines with times', () => {
  test.each([
    ['[10:02] ada: Checkout answers 502', '10:02 ada: Checkout answers 502'],
    ['10:02 ada: Checkout: all of it', '10:02 ada: Checkout: all of it'],
    ['10:02 <ada> Checkout answers 502', '10:02 ada: Checkout answers 502'],
    ['10:02 PM ada: Checkout answers 502', '22:02 ada: Checkout answers 502'],
    ['[10:02:33] Ada L.: Checkout answers 502', '10:02 Ada L.: Checkout answers 502'],
    ['10:02 Checkout answers 502', '10:02 null: Checkout answers 502'],
    ['10:02 - see https://example.com/a', '10:02 null: see https://example.com/a'],
    ['2026-11-03T10:02:00Z ada: Checkout answers 502', '10:02 ada: Checkout answers 502'],
    ['2026-11-03T11:02:00.123+01:00 ada: Checkout answers 502', '10:02 ada: Checkout answers 502'],
    ['2026-11-02 10:02:00,123 ada: Checkout answers 502', '2026-11-02 10:02 ada: Checkout answers 502'],
    ['[03.11.26, 10:02:11] Ada: Checkout answers 502', '10:02 Ada: Checkout answers 502'],
    ['11/3/2026, 10:02 AM - Ada: Checkout answers 502', '10:02 Ada: Checkout answers 502'],
    ['[10:02 AM] Ada Lovelace\nCheckout answers 502', '10:02 Ada Lovelace: Checkout answers 502'],
    ['10:02 AM ada\nCheckout answers 502', '10:02 ada: Checkout answers 502'],
    ['ada  [10:02 AM]\nCheckout answers 502', '10:02 ada: Checkout answers 502'],
    ['ada — Today at 10:02 AM\nCheckout answers 502', '10:02 ada: Checkout answers 502'],
    ['ada — 11/02/2026 10:02 AM\nCheckout answers 502', '2026-11-02 10:02 ada: Checkout answers 502'],
    ['[10:02] ada: Checkout\nanswers 502\n\nfor all', '10:02 ada: Checkout answers 502 for all'],
  ])('%j', (text, line) => {
    expect(said(text)).toEqual([line])
  })

  test('copied out of Slack: a name above its time, a time alone for whoever goes on, counts of reactions left out', () => {
    const text = `Ada L.\n  10:02 AM\nCheckout answers 502\n:eyes:\n3\n10:03\nall of it\n2 replies\nGrace Hopper\n  10:05 AM\nTaking it back (edited)\n`
    expect(said(text)).toEqual([
      '10:02 Ada L.: Checkout answers 502',
      '10:03 Ada L.: all of it',
      '10:05 Grace Hopper: Taking it back (edited)',
    ])
  })

  test('a line that is a date holds for those below it', () => {
    expect(said('--- Monday, November 2nd ---\n10:02 ada: a\nNovember 4, 2026\n10:02 ada: b')).toEqual([
      '2026-11-02 10:02 ada: a',
      '2026-11-04 10:02 ada: b',
    ])
  })

  test('a clock that goes back has passed midnight, but for a late post', () => {
    expect(said('23:50 ada: a\n23:45 ada: b\n00:10 ada: c\n09:00 ada: d')).toEqual([
      '23:45 ada: b',
      '23:50 ada: a',
      '2026-11-04 00:10 ada: c',
      '2026-11-04 09:00 ada: d',
    ])
  })

  test('a time without a zone is read in the one of the configuration', () => {
    expect(said('10:02 ada: a', 'Europe/Berlin')).toEqual(['09:02 ada: a'])
    expect(said('2026-11-03 10:02 CET ada: a', 'America/New_York')).toEqual(['09:02 ada: a'])
    expect([lacksZone(readChat('10:02 ada: a')), lacksZone(readChat('2026-11-03T10:02Z ada: a'))]).toEqual([
      true,
      false,
    ])
  })

  test.each(['', 'hello', '# Heading\n\nwords at 10:02', '[]', '{"messages": "x"}', '{"a": 1}', '[1, null, "x"]'])(
    '%j holds no message',
    (text) => {
      expect(readChat(text)).toEqual([])
    },
  )
})

const slack = (...messages: readonly object[]) =>
  JSON.stringify(messages.map((message) => ({ type: 'message', ...message })))

describe('exports as JSON', () => {
  test('Slack: names from profiles, its marks as people read them, the earliest first, joins left out', () => {
    const text = slack(
      {
        ts: '1793700240.000300',
        user: 'U2',
        text: 'on it, <@U1> &amp; <!here> in <#C1|ops>',
        user_profile: { real_name: 'Grace' },
      },
      {
        ts: '1793700120.000200',
        user: 'U1',
        text: '<https://example.com/g|graph> &lt;b&gt;',
        user_profile: { display_name: 'ada' },
      },
      { ts: '1793700300.000100', user: 'U1', text: 'ada has joined', subtype: 'channel_join' },
      { ts: '1793700360.000100', username: 'alarm', text: '5xx &gt; 1 %', subtype: 'bot_message' },
      { ts: '1793700420.000100', user: 'U9', text: '  ' },
    )
    expect(said(text)).toEqual([
      '10:02 ada: graph (https://example.com/g) <b>',
      '10:04 Grace: on it, @ada & @here in #ops',
      '10:06 alarm: 5xx > 1 %',
    ])
    expect(said(`{"ok": true, "messages": ${text}}`)).toEqual(said(text))
  })

  test('DiscordChatExporter', () => {
    const author = { name: 'ada', nickname: 'Ada L.' }
    const messages = [{ timestamp: '2026-11-03T11:02:00+01:00', content: 'Checkout answers 502', author }]
    expect(said(JSON.stringify({ messages }))).toEqual(['10:02 Ada L.: Checkout answers 502'])
  })
})

test('the first message that tells its day', () => {
  const day = (text: string) => firstDay(readChat(text), { day: DAY, zone: 'Asia/Tokyo' })
  expect(day('10:02 ada: a\n2026-11-01 10:02 ada: b')).toBe('2026-11-01')
  expect(day(slack({ ts: '1793660400.0', text: 'a' }))).toBe('2026-11-03')
  expect(day('10:02 ada: a')).toBeNull()
})

describe('the timeline that is made of it', () => {
  const table = (text: string, zone = 'UTC') => chatTimeline(settled(readChat(text), { day: DAY, zone }), zone, DAY)

  test('words of a chat form no structure and mention nobody', () => {
    const text = table('10:02 a|b: | <img src=x> [x](y) `code` @acme/leads ![i](j) <!-- z')
    expect(text.split('\n').at(-1)).toBe(
      '| 10:02 | a\\|b | \\| \\<img src=x> \\[x\\](y) \\`code\\` @\u200Bacme/leads \\!\\[i\\](j) \\<\\!-- z |',
    )
  })

  test('long words are cut, days are written where there are several', () => {
    expect(table(`10:02 ada: ${'word '.repeat(100)}`).length).toBeLessThan(400)
    expect(table('23:50 ada: a\n00:10 ada: b')).toContain('| 2026-11-04 00:10 | ada | b |')
  })

  test('where an hour comes twice each time has its offset', () => {
    const text = table('2026-10-25T00:30Z ada: a\n2026-10-25T01:30Z ada: b', 'Europe/Berlin')
    expect(text).toContain('| 2026-10-25T02:30+02:00 | ada | a |\n| 2026-10-25T02:30+01:00 | ada | b |')
  })

  test('west of Greenwich too, where a minus could be a range', () => {
    const text = table('2026-11-01T05:00Z ada: a\n2026-11-01T06:00Z ada: b', 'America/New_York')
    expect(text).toContain('| 2026-11-01T01:00-04:00 | ada | a |\n| 2026-11-01T01:00-05:00 | ada | b |')
  })

  test.each(['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/New_York'])(
    'is read back to the same instants: %s',
    (zone) => {
      const instant = fc.integer({ min: Date.parse('2026-10-01'), max: Date.parse('2026-12-31') })
      const message = fc.record({
        epoch: instant,
        who: fc.string({ unit: 'binary' }),
        text: fc.string({ unit: 'binary' }),
      })
      fc.assert(
        fc.property(fc.array(message, { minLength: 1, maxLength: 12 }), (messages) => {
          const minutes = messages.map((one) => ({
            ...one,
            epoch: one.epoch - (one.epoch % 60_000),
            text: `x ${one.text}`,
          }))
          const sorted = minutes.toSorted((a, b) => a.epoch - b.epoch)
          const { timeline } = read(`# T\n\nDate: ${DAY}\n\n## Timeline\n\n${chatTimeline(sorted, zone, DAY)}\n`)
          expect(timeline.map(({ time }) => Date.parse(time ?? ''))).toEqual(sorted.map(({ epoch }) => epoch))
        }),
      )
    },
  )
})

test('whatever a file holds, it is read without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(readChat(text))))
  const value = fc.jsonValue()
  fc.assert(
    fc.property(value, (json) => Array.isArray(settled(readChat(JSON.stringify(json)), { day: DAY, zone: 'UTC' }))),
  )
})
