import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { defaultReadingOptions, parse } from '../../src/postmortem/read.js'
import { RULES } from '../../src/rules/index.js'
import { hasSection } from '../../src/rules/text/section-presence.js'
import { fc } from '../support/random.js'
import { items, lineOf, read, textAt, values } from './readings.js'

const COMMENT = '<!-- followthrough-disable-line action-item-vague: it | is @grace, due 2027-01-01 -->'

describe('Rows with more cells than their table', () => {
  const HEAD = '| Action | Owner | Due |\n|---|---|---|\n'
  const ROW = '| Fix the `a|b` probe | @ada | 2026-12-01 |'

  test.each([`${ROW} ${COMMENT}`, `${ROW} ${COMMENT} |`, `${ROW} <!-- a --> | <!-- b -->`, `${ROW} |`, `${ROW} | |`])(
    '%j reads as without what nobody sees',
    (row) => {
      const [plain, other] = [ROW, row].map((line) => read(`## Action items\n\n${HEAD}${line}\n`))
      expect(other?.actionItems.map((item) => ({ ...item, span: null }))).toEqual(
        plain?.actionItems.map((item) => ({ ...item, span: null })),
      )
      expect(other?.actionItems).toHaveLength(1)
      expect(other?.problems).toEqual([])
    },
  )

  test('with a cell too many make no item, and are said to be ragged: which cell is the owner would be a guess', () => {
    const found = read(`## Action items\n\n${HEAD}| Fix it | @ada | 2026-12-01 | soon |\n`)
    expect(found.actionItems).toEqual([])
    expect(found.problems).toMatchObject([{ kind: 'ragged-row' }])
  })

  test('in a timeline show what stands below the titles', () => {
    const rows = `| 10:02 | Down | ${COMMENT}\n| 10:09 | Up | a much longer text that nobody sees |\n`
    const found = read(`# T\n\n**Date**: 2026-11-03\n\n## Timeline (UTC)\n\n| Time | Notice |\n|---|---|\n${rows}`)
    expect(found.timeline.map(({ raw, text }) => `${raw} ${text}`)).toEqual(['10:02 Down', '10:09 Up'])
  })
})

describe('A comment behind the words of an item', () => {
  test.each([`- [ ] Improve monitoring ${COMMENT}`, `- Improve monitoring — @ada <!-- a --> <!-- b -->`])(
    '%j is nothing to remark',
    (line) => {
      const found = read(`## Action items\n\n${line}\n`)
      expect(found.actionItems[0]?.title).toBe('Improve monitoring')
      expect(found.problems).toEqual([])
    },
  )

  test('nor in a cell, of a title or of an id', () => {
    const table = '| ID | Action |\n|---|---|\n| AI-7 <!-- b --> | Improve monitoring <!-- a --> |'
    const found = read(`## Action items\n\n${table}\n`)
    expect(found.actionItems).toMatchObject([{ id: 'AI-7', title: 'Improve monitoring' }])
    expect(found.problems).toEqual([])
  })
})

describe('CRLF', () => {
  const asRead = (text: string) => {
    const { text: _, lineStarts, ...facts } = read(text)
    return JSON.parse(
      JSON.stringify(facts, (key, value: unknown) => {
        if (['span', 'titleSpan', 'body', 'tick', 'start', 'end'].includes(key) && value !== null) return undefined
        return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value
      }),
    )
  }

  test.each([
    'services: [a, b]',
    'impact: { users: 300 }',
    'title: "Checkout: down"',
    "title: 'x'",
    'title: |\n  a\n  b',
  ])('%j may be the last line of front matter', (line) => {
    const text = `---\nid: checkout\n${line}\n---\n\n# Checkout failed\n`
    expect(asRead(text.replaceAll('\n', '\r\n'))).toEqual(asRead(text))
  })

  test('changes no fact of any example', () => {
    const examples = [readFileSync('examples/postmortem.md', 'utf8'), ...RULES.flatMap(({ good, bad }) => [good, bad])]
    fc.assert(
      fc.property(fc.constantFrom(...examples), (text) => {
        const feeds = text.replaceAll('\r\n', '\n')
        fc.pre(parse('a.md', feeds, defaultReadingOptions('a')).readable)
        expect(asRead(feeds.replaceAll('\n', '\r\n'))).toEqual(asRead(feeds))
      }),
    )
  })
})

describe('A label above its text', () => {
  test.each([
    ['**Impact**\n300 users could not pay.', '300 users could not pay.'],
    ['- **Impact**:\n  300 users could not pay.', '300 users could not pay.'],
    ['**Impact**: 300 users could not pay,\nand 20 left.', '300 users could not pay,\nand 20 left.'],
    [
      '**Owner**: Ada\n**Impact**:\n300 users could\nnot pay.\n**Root cause**: a full disk',
      '300 users could\nnot pay.',
    ],
  ])('%j', (lines, text) => {
    const found = read(`# Checkout failed\n\n${lines}\n`)
    const impact = found.sections.find(({ kind }) => kind === 'impact')
    expect(impact).toMatchObject({ empty: false, blocks: [{ kind: 'paragraph', text }] })
    expect(impact?.blocks.map(({ span }) => textAt(found, span).replaceAll('\n  ', '\n'))).toEqual([text])
    expect(found.text.slice(impact?.body.start, impact?.body.end)).toContain(text.split('\n').at(-1))
  })

  test('a timeline, and items below further words', () => {
    const found = read(
      '# T\n\n**Date**: 2026-11-03\n\n**Timeline**\n10:02 UTC Down\n10:09 UTC Up\n\n**Action items**\nWe agreed on this:\n- [ ] Fix the probe\n',
    )
    expect(found.timeline.map((entry) => `${lineOf(found, entry.span)} ${entry.text}`)).toEqual(['6 Down', '7 Up'])
    expect(found.actionItems.map(({ title }) => title)).toEqual(['Fix the probe'])
  })

  test('one item below its label', () => {
    for (const lines of ['**Action items**\nFix the probe.', '- **Action items**:\n  Fix the probe.']) {
      const [one] = read(`# T\n\n${lines}\n`).actionItems
      expect(one?.title).toBe('Fix the probe.')
    }
  })

  test('how it was found, before what was quoted', () => {
    const text = '**Identified**:\nUsers reported an error:\nthe name does not match\n'
    expect(read(`# T\n\n${text}`).detectedBy?.value).toBe('customer')
  })

  test('no action items', () => {
    expect(read('# T\n\n**Action items**\nNone, because the service is gone.\n').noActionItems?.value).toBe(
      'the service is gone.',
    )
  })
})

describe('What stands outside its section', () => {
  test('an introduction below a first heading, with a title in the front matter', () => {
    const words = 'Customers could not pay for eleven minutes after a deploy.'
    expect(hasSection(read(`---\nid: a\ntitle: Down\n---\n\n# Checkout down\n\n${words}\n`), 'summary')).toBe(true)
    expect(hasSection(read(`---\nid: a\ntitle: Down\n---\n\n# Impact\n\n${words}\n`), 'summary')).toBe(false)
    expect(hasSection(read(`---\nid: a\ntitle: Down\n---\n\n# A\n\n## Impact\n\n${words}\n`), 'summary')).toBe(false)
  })

  test.each([
    ['No action items, because the service is gone.', 'the service is gone.'],
    ['No action items: the service is gone.', 'the service is gone.'],
    ['No action items of March are left.', undefined],
    ['None, because the service is gone.', undefined],
  ])('%j', (paragraph, reason) => {
    const found = read(`# T\n\n## Lessons learned\n\n- Disks fill.\n\n${paragraph}\n`)
    expect(found.noActionItems?.value).toBe(reason)
  })

  test('but not where there are action items', () => {
    expect(items('- [ ] Fix the probe\n\n## Notes\n\nNo action items.')).toHaveLength(1)
    expect(values(items('- [ ] Fix — @ada').flatMap(({ owners }) => owners))).toEqual(['@ada'])
  })
})

describe('Words', () => {
  test.each(['Gelernt', 'Was wir gelernt haben', 'Was haben wir gelernt?'])('%s are lessons', (heading) => {
    expect(read(`# T\n\n## ${heading}\n\n- A\n`).sections[0]?.kind).toBe('lessons')
  })

  test.each([
    ['The rollback is done. **Outage ends**', '10:09'],
    ['The rollback is done – incident ends.', '10:09'],
    ['Nobody noticed until the outage ended', undefined],
  ])('%j', (text, time) => {
    const found = read(`# T\n\n**Date**: 2026-11-03\n\n## Timeline (UTC)\n\n- 10:02 Down\n- 10:09 ${text}\n`)
    expect(found.times.mitigated?.value.slice(11, 16)).toBe(time)
  })
})
