import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../../src/check/diagnose.js'
import { onlyTheText } from '../../../src/check/rule-context.js'
import { defaultCheckSettings } from '../../../src/check/settings.js'
import { readDocument } from '../../../src/postmortem/read.js'
import { type OwnDemand, type OwnRule, ownRule, type Pattern } from '../../../src/rules/own/own-rule.js'

const DOCUMENT = `---
status: review
region: eu-1
tiers: [gold, silber]
---
# Checkout returned 502s

## Summary
See http://intra/1 for more.

## Customer communication

## Action items
- [ ] Alert on 5xx — @ada, due 2026-12-01
- [ ] OPS-7 Rehearse the failover — @grace
`

function asked(asks: OwnDemand, words: Partial<OwnRule> = {}, text = DOCUMENT) {
  const own = [ownRule({ id: 'ours', severity: 'warning', message: null, hint: null, asks, ...words })]
  const document = readDocument('postmortems/x.md', Buffer.from(text), {
    ...{ fallbackId: 'x', spellings: {}, zone: null, severities: defaultCheckSettings.severities, names: {} },
  })
  return diagnose(document, { ...defaultCheckSettings, own }, onlyTheText('2026-11-10'))
    .filter(({ rule }) => rule === 'ours')
    .map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`)
}

const find = (source: string): Pattern => ({
  source,
  find: (text) => {
    const start = text.indexOf(source)
    return start < 0 ? null : { start, end: start + source.length }
  },
})

describe('A section that a team requires', () => {
  const section = (heading: string) => asked({ kind: 'section', heading })

  test('is asked for where it is absent, under its heading where it is empty', () => {
    expect(section('Regulator')).toEqual([
      '6:1 The document has no section `Regulator`. Add a heading `## Regulator` with text below it.',
    ])
    expect(section('customer Communication:')).toEqual([
      '11:1 The section `Customer communication` has no text yet. Write it, or say there why it does not apply.',
    ])
  })

  test('may be of a kind that we know, under whichever heading', () => {
    expect(section('summary')).toEqual([])
    expect(section('trigger')).toEqual([
      '6:1 The document has no section `Trigger`. Add a heading `## Trigger` with text below it.',
    ])
  })
})

describe('A field of the front matter', () => {
  const field = (name: string, values: readonly string[]) => asked({ kind: 'one-of', field: name, values })

  test('has one of the values, in any case', () => {
    expect(field('region', ['EU-1', 'us-1'])).toEqual([])
  })

  test('that is absent is asked for', () => {
    expect(field('team', ['shop', 'pay'])).toEqual([
      '6:1 The front matter does not say `team`. Write `team:` with `shop` or `pay`.',
    ])
  })

  test('says what is meant where a value is nearly one, and looks at each of a list', () => {
    expect(field('tiers', ['gold', 'silver'])).toEqual([
      '4:15 `silber` is no `tiers` that the team knows. Did you mean `silver`?',
    ])
    expect(field('region', ['far', 'away'])).toEqual([
      '3:9 `eu-1` is no `region` that the team knows. Write `far` or `away`.',
    ])
  })

  test('names a few of many values', () => {
    const many = Array.from({ length: 20 }, (_, at) => `value-${at}`)
    expect(field('region', many)[0]).toContain('`value-7` or 12 more')
  })
})

describe('A pattern', () => {
  test('that must not be there stands at its place', () => {
    expect(asked({ kind: 'pattern', in: 'document', must: null, mustNot: find('http://intra') })).toEqual([
      '9:5 `http://intra` is not wanted here: it matches `http://intra`. Write it in other words.',
    ])
  })

  test('that must be there is missed at the heading, at each action item, or at the title', () => {
    const must = (place: 'summary' | 'action-item' | 'title' | 'document' | 'impact') =>
      asked({ kind: 'pattern', in: place, must: find('OPS-'), mustNot: null })
    expect(must('summary')).toEqual(['8:1 Nothing in this section matches `OPS-`. Add what your team asks for.'])
    expect(must('action-item')).toEqual([
      '14:1 Nothing in this action item matches `OPS-`. Add what your team asks for.',
    ])
    expect(must('title')).toEqual(['6:1 Nothing in the title matches `OPS-`. Add what your team asks for.'])
    expect(must('document')).toEqual([])
    expect(must('impact')).toEqual([])
  })

  test('never looks at front matter', () => {
    expect(asked({ kind: 'pattern', in: 'document', must: null, mustNot: find('region') })).toEqual([])
  })
})

describe('A rule of a team', () => {
  test('speaks with its own words where it has some', () => {
    const words = { message: 'Nobody told the customers.', hint: 'Say who did, and when.' }
    expect(asked({ kind: 'section', heading: 'Regulator' }, words)).toEqual([
      '6:1 Nobody told the customers. Say who did, and when.',
    ])
  })

  test('can be silenced with a reason, as any other', () => {
    const silenced = DOCUMENT.replace(
      '# Checkout',
      '<!-- followthrough-disable-file ours: no regulator here -->\n# Checkout',
    )
    expect(asked({ kind: 'section', heading: 'Regulator' }, {}, silenced)).toEqual([])
  })

  test('has a page of its own', () => {
    const own = [
      ownRule({ id: 'ours', severity: 'error', message: null, hint: null, asks: { kind: 'section', heading: 'X' } }),
    ]
    const document = readDocument('x.md', Buffer.from(DOCUMENT), {
      ...{ fallbackId: 'x', spellings: {}, zone: null, severities: [], names: {} },
    })
    const [found] = diagnose(document, { ...defaultCheckSettings, own }, onlyTheText('2026-11-10')).filter(
      ({ rule }) => rule === 'ours',
    )
    expect(found?.url).toMatch(/\/docs\/own-rules\.md$/)
    expect(found?.severity).toBe('error')
  })
})
