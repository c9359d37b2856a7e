import { describe, expect, test } from '@jest/globals'
import { historyOf } from '../../src/history/history.js'
import { search } from '../../src/history/search.js'
import { searchWords } from '../../src/history/search-words.js'
import { nearestTo, similarTo } from '../../src/history/similar-to.js'
import { defaultReadingOptions, parse } from '../../src/postmortem/read.js'
import { fc } from '../support/random.js'
import { anIncident } from './incidents.js'

const CERTIFICATE = anIncident('inc-1', {
  date: '2026-09-01',
  title: 'Certificate of the payment gateway expired',
  services: 'Payments API, checkout',
  causes: 'expired-certificate',
  summary: 'The TLS certificate of the payment gateway expired, because its renewal job had been disabled.',
  items: `- [ ] Alert 30 days before a certificate expires — @ada, due 2026-10-01
- [x] Enable the renewal job — @grace
- [ ] ~~Buy certificates for ten years~~
- [ ] List all certificates — @linus`,
})
const QUEUE = anIncident('inc-2', {
  date: '2026-09-20',
  title: 'Mail queue grew for two days',
  services: 'mail',
  summary: 'The consumer of the mail queue was blocked by one message that it could not parse.',
})
const DISK = anIncident('inc-3', {
  date: '2026-10-02',
  title: 'Disk of the search cluster was full',
  services: 'search',
  summary: 'Logs of the indexer filled the disk of three nodes of the search cluster.',
})
const AGAIN = anIncident('inc-4', {
  date: '2026-11-03',
  title: 'Gateway certificate expired again',
  services: 'payments-api',
  causes: 'expired-certificate',
  summary: 'Payments failed, because the certificate of the gateway had expired and nobody was warned.',
})
const RECORD = [CERTIFICATE, QUEUE, DISK, AGAIN]

describe('earlier incidents like one', () => {
  test('are named with the distance, the reasons and what is unfinished', () => {
    expect(similarTo(historyOf(RECORD), AGAIN)).toEqual([
      {
        path: 'postmortems/inc-1.md',
        id: 'INC-1',
        title: 'Certificate of the payment gateway expired',
        date: '2026-09-01',
        daysEarlier: 63,
        because: [
          'same service `payments-api`',
          'same cause `expired-certificate`',
          'both titles say `certificate`, `expired`, `Gateway`',
        ],
        isAlike: true,
        isVeryAlike: true,
        unfinished: [
          {
            id: expect.any(String),
            title: 'Alert 30 days before a certificate expires',
            line: 15,
            due: '2026-10-01',
            issue: null,
          },
          { id: expect.any(String), title: 'List all certificates', line: 18, due: null, issue: null },
        ],
      },
    ])
  })

  test('say where the document says that an item is tracked', () => {
    const issuesOf = (items: string) => {
      const earlier = anIncident('inc-0', { date: '2026-08-01', title: 'Gateway certificate expired again', items })
      return similarTo(historyOf([earlier]), AGAIN).flatMap(({ unfinished }) => unfinished.map(({ issue }) => issue))
    }
    const shown = (name: string) => ({ shown: name, url: null })
    expect(
      issuesOf(`- [ ] Renew it (#34)
- [ ] #35 Renew it twice
- [ ] Renew it thrice — https://github.com/acme/ops/issues/36
- [ ] Renew all — https://acme.example/browse/OPS-37?focus=1
- [ ] Say in #12 what was done`),
    ).toEqual([shown('#34'), shown('#35'), shown('acme/ops#36'), shown('OPS-37'), null])
  })

  test('are found for a document that is not in the record, and in a record of one', () => {
    expect(similarTo(historyOf([CERTIFICATE]), AGAIN).map(({ id }) => id)).toEqual(['INC-1'])
  })

  test('are none where only words of every outage are shared', () => {
    expect(similarTo(historyOf(RECORD), DISK)).toEqual([])
    const slow = anIncident('inc-5', { summary: 'Users saw errors for 20 minutes until the service was restarted.' })
    const other = anIncident('inc-6', {
      date: '2026-11-20',
      title: 'Login was down',
      summary: 'Users saw errors for 40 minutes until the service was restarted.',
    })
    expect(similarTo(historyOf([slow, other]), other)).toEqual([])
  })

  test('the same service and the same cause are enough', () => {
    const facts = { services: 'checkout', causes: 'config-change' }
    const earlier = anIncident('a', { ...facts, date: '2026-10-25', title: 'Carts were empty' })
    const later = anIncident('b', { ...facts, title: 'Coupons were refused' })
    expect(similarTo(historyOf([earlier, later]), later).map(({ because }) => because)).toEqual([
      ['same service `checkout`', 'same cause `config-change`'],
    ])
  })

  test('a kind of failure that both are about is a reason, in whatever words they say it', () => {
    const earlier = anIncident('a', {
      date: '2026-10-25',
      title: 'Recommendations vanished',
      summary: 'The ranking process was OOMKilled, because a memory leak filled the node.',
    })
    const later = anIncident('b', {
      title: 'Ranking process restarted all night',
      summary: 'It ran out of memory again and again: high memory on one node.',
    })
    expect(similarTo(historyOf([...RECORD, earlier, later]), later)[0]?.because).toContain(
      'both are about `out of memory`',
    )
  })

  test('asked, the nearest are named too, and it is said that they are not alike', () => {
    const slow = anIncident('inc-5', { title: 'Indexer lagged', summary: 'The indexer of the search cluster lagged.' })
    const history = historyOf([...RECORD, slow])
    expect(similarTo(history, slow)).toEqual([])
    expect(nearestTo(history, slow)).toMatchObject([{ id: 'INC-3', isAlike: false, isVeryAlike: false }])
    expect(nearestTo(history, AGAIN)[0]).toMatchObject({ id: 'INC-1', isAlike: true })
  })

  test('a service that every incident has tells nothing', () => {
    const all = Array.from({ length: 24 }, (_, at) =>
      anIncident(`n${at}`, {
        date: `2026-10-${String(at + 1).padStart(2, '0')}`,
        title: `${'abcdefghijklmnopqrstuvwxyz'.slice(at, at + 3)} failure`,
        services: 'monolith',
        causes: 'bug',
      }),
    )
    expect(all.flatMap((one) => similarTo(historyOf(all), one))).toEqual([])
  })

  test('where a day is unknown the names of the files decide, in the order of their numbers', () => {
    const text = { title: 'Queue of the mailer blocked by a message', services: 'mailer', causes: 'poison-message' }
    const [second, tenth] = ['inc-2', 'inc-10'].map((name) => anIncident(name, { ...text, date: null, summary: name }))
    if (!second || !tenth) throw new Error('Two incidents were made.')
    const history = historyOf([tenth, second])
    expect(similarTo(history, tenth)).toMatchObject([{ id: 'INC-2', date: null, daysEarlier: null }])
    expect(similarTo(history, second)).toEqual([])
  })

  test('of one day without times, the names of the files decide too', () => {
    const text = { title: 'Queue of the mailer blocked by a message', services: 'mailer', causes: 'poison-message' }
    const [second, tenth] = ['inc-2', 'inc-10'].map((name) => anIncident(name, { ...text, summary: name }))
    if (!second || !tenth) throw new Error('Two incidents were made.')
    const history = historyOf([tenth, second])
    expect(similarTo(history, tenth)).toMatchObject([{ id: 'INC-2', daysEarlier: 0 }])
    expect(similarTo(history, second)).toEqual([])
  })

  test('of one day, the times at which they began decide', () => {
    const about =
      'title: Certificate of the gateway expired\nservices: [payments]\ncauses: [certificate]\ndate: 2026-10-01'
    const at = (name: string, started: string) => {
      const text = `---\nid: ${name}\n${about}\nstarted: ${started}\n---\n# Certificate of the gateway expired\n\n## Summary\nThe certificate of the gateway expired.\n`
      const document = parse(`${name}.md`, text, defaultReadingOptions(name))
      if (!document.readable) throw new Error('It can be read.')
      return document
    }
    const [morning, evening, local] = [
      at('INC-2', '2026-10-01T08:00:00Z'),
      at('INC-1', '2026-10-01T20:00:00+02:00'),
      at('INC-3', '2026-10-01T22:00:00'),
    ]
    const history = historyOf([morning, evening, local])
    expect(similarTo(history, evening)).toMatchObject([{ id: 'INC-2', daysEarlier: 0 }])
    expect(similarTo(history, morning)).toEqual([])
    expect(similarTo(history, local)).toEqual([])
  })

  test('a copy of the text under another path is the same incident', () => {
    const text = '# Gateway certificate expired\n\n## Summary\nThe renewal job of the gateway was disabled.\n'
    const [first, copy] = ['a', 'b'].map((name) => parse(`${name}.md`, text, defaultReadingOptions(name)))
    if (!first?.readable || !copy?.readable) throw new Error('Both can be read.')
    expect(similarTo(historyOf([first, copy]), copy)).toEqual([])
  })

  test('a confidential one is never named, nor its words; it may itself be like one that is not', () => {
    const secret = { ...CERTIFICATE, confidential: true }
    const record = [secret, QUEUE, DISK, AGAIN]
    expect(nearestTo(historyOf(record), AGAIN)).toEqual([])
    expect(search(record, 'gateway certificate').map(({ id }) => id)).toEqual(['INC-4'])
    const later = { ...AGAIN, confidential: true }
    expect(similarTo(historyOf([CERTIFICATE, QUEUE, later]), later).map(({ id }) => id)).toEqual(['INC-1'])
  })

  test('at most three are named', () => {
    const many = [...'abcdefgh'].map((name, at) =>
      anIncident(name, {
        date: `2026-10-0${at + 1}`,
        title: 'Certificate of the gateway expired',
        services: 'payments',
      }),
    )
    const last = many.at(-1)
    expect(last && similarTo(historyOf(many), last).map(({ id }) => id)).toEqual(['G', 'F', 'E'])
  })

  test('names with backticks or line ends stay within their quotes', () => {
    const facts = { services: '"check`out\\n# api"', causes: 'config-change' }
    const earlier = anIncident('a', { ...facts, date: '2026-10-25', title: 'Carts were empty' })
    const found = similarTo(historyOf([earlier]), anIncident('b', facts))
    expect(found.flatMap(({ because }) => because)[0]).toBe('same service `check out # api`')
  })
})

describe('laws', () => {
  const words = fc.constantFrom(
    'certificate',
    'gateway',
    'expired',
    'queue',
    'mailer',
    'disk',
    'constructor',
    '__proto__',
  )
  const incident = fc.record({
    date: fc.option(fc.constantFrom('2026-10-01', '2026-10-02', '2026-10-03')),
    title: fc.array(words, { minLength: 1, maxLength: 3 }).map((some) => some.join(' ')),
    services: fc.constantFrom('', 'checkout', 'mail'),
    causes: fc.constantFrom('', 'config-change'),
    summary: fc.array(words, { maxLength: 6 }).map((some) => some.join(' ')),
  })
  const record = fc
    .array(incident, { minLength: 2, maxLength: 8 })
    .map((all) => all.map((told, at) => anIncident(`inc-${at}`, told)))

  test('an incident is never like itself, nor like a later one, nor are two like each other', () => {
    fc.assert(
      fc.property(record, (all) => {
        const history = historyOf(all)
        for (const one of all) {
          for (const other of similarTo(history, one)) {
            expect(other.path).not.toBe(one.path)
            if (other.date !== null && one.date) expect(other.date <= one.date.value).toBe(true)
            const earlier = all.filter(({ path }) => path === other.path)
            expect(earlier.flatMap((it) => similarTo(history, it)).map(({ path }) => path)).not.toContain(one.path)
            expect(other.because.length).toBeGreaterThan(1)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the order in which documents are read makes no difference', () => {
    const shuffled = record.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        const [history, other] = [historyOf(all), historyOf(others)]
        for (const one of all) expect(similarTo(other, one)).toEqual(similarTo(history, one))
        expect(search(others, 'gateway certificate')).toEqual(search(all, 'gateway certificate'))
      }),
      { numRuns: 40 },
    )
  })
})

describe('words that are searched for', () => {
  test('find incidents, the best first, also by their beginning or mistyped', () => {
    const idsFor = (query: string) => search(RECORD, query).map(({ id }) => id)
    expect(idsFor('certificates of the gateway')).toEqual(['INC-4', 'INC-1'])
    expect(idsFor('certif')).toEqual(['INC-4', 'INC-1'])
    expect(idsFor('certificte')).toEqual(['INC-4', 'INC-1'])
    expect(idsFor('kubernetes')).toEqual([])
    expect(idsFor('the and of')).toEqual([])
    expect(search(RECORD, 'blocked queue')[0]?.because).toEqual(['it speaks of `blocked`, `queue`'])
  })

  test('are lower case and singular, without numbers, addresses, people and what every postmortem says', () => {
    const stems = (text: string) => searchWords(text).map(({ stem }) => stem)
    expect(stems('The Certificates expired at 10:02 on 2026-11-03: 502s, see https://x.example/queue')).toEqual([
      'certificate',
      'expired',
      '502',
    ])
    expect(stems('@ada told ops@acme.example of @acme/platform')).toEqual(['told', 'ops', 'acme.example'])
    expect(stems('policies bus class status')).toEqual(['policy', 'bus', 'class', 'status'])
    expect(stems('証明書の期限切れによるタイムアウト')).toEqual(['証明書', '期限切', 'タイムアウト'])
  })

  test('are found in linear time in any text', () => {
    const started = performance.now()
    for (const text of [
      '-'.repeat(250_000),
      'a.'.repeat(120_000),
      'ー漢'.repeat(100_000),
      `https://${'x'.repeat(250_000)}`,
    ]) {
      searchWords(text)
    }
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
