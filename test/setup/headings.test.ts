import { describe, expect, test } from '@jest/globals'
import { SECTION_NAMES } from '../../src/rules/text/section-names.js'
import { ownHeadingsOf } from '../../src/setup/own-headings.js'
import { teamHeadingsOf } from '../../src/setup/team-headings.js'
import { TEMPLATE_ORDER } from '../../src/template/sections.js'
import { aReport, reports, withHeadings } from './a-report.js'

describe('headings of a team that are none of the known ones', () => {
  const own = (...headings: readonly string[]) =>
    ownHeadingsOf(reports(3, headings)).map(({ words, documents, kind }) => [words, documents, kind])

  test.each([
    ['Damage done', 'impact'],
    ['How customers were affected', 'impact'],
    ['The chain of events', 'timeline'],
    ['Why nobody stopped it', 'root-cause'],
    ['How we noticed', 'detection'],
    ['What did the trick and fixed it', 'response'],
    ['Things we learned from this', 'lessons'],
    ['How to do better', 'went-wrong'],
    ['Statistics', null],
  ])('%s stands for %s by its words', (heading, kind) => {
    expect(own('Summary', heading)).toEqual([[heading, 3, kind]])
  })

  test('what stands below is surer than words', () => {
    const timed = '# Fire\n\n## Summary\nA.\n\n## Minutes of the bridge\n- 10:02 UTC a\n- 10:12 UTC b\n'
    const tasked = '# Fire\n\n## Summary\nA.\n\n## Homework\n- [ ] Rehearse the failover @ada\n'
    const kindIn = (text: string) => ownHeadingsOf([aReport('a.md', text), aReport('b.md', text)])[0]?.kind
    expect(kindIn(timed)).toBe('timeline')
    expect(kindIn(tasked)).toBe('action-items')
  })

  test('a kind that the same documents have under a known heading is not given to another one', () => {
    expect(own('Impact', 'Damage done')).toEqual([['Damage done', 3, null]])
  })

  test('a heading of one document is about its incident, and one below a known section is a part of it', () => {
    expect(ownHeadingsOf([...reports(1, ['Summary', 'The gateway']), ...reports(2, ['Summary'])])).toEqual([])
    const nested = '# Fire\n\n## Timeline\n\n### The bridge opens\n\nLate.\n'
    expect(ownHeadingsOf([aReport('a.md', nested), aReport('b.md', nested)])).toEqual([])
  })

  test('a heading that hides signs is left out', () => {
    expect(own('Summary', 'Chain\u202eof events')).toEqual([])
  })
})

describe('the headings of the template', () => {
  const WORDS = ['TL;DR', 'Who was affected', 'Timeline', 'Action items']

  test("are the team's own, in its order", () => {
    expect(teamHeadingsOf(reports(3, WORDS), {}, []).map(({ kind, heading }) => `${kind} ${heading}`)).toEqual([
      'summary TL;DR',
      'impact Who was affected',
      'timeline Timeline',
      'action-items Action items',
    ])
  })

  test('hold those that spellings name', () => {
    const found = teamHeadingsOf(reports(3, ['Summary', 'Bridge', 'Impact']), { bridge: 'timeline' }, [])
    expect(found.map(({ kind, heading }) => `${kind} ${heading}`)).toEqual([
      'summary Summary',
      'timeline Bridge',
      'impact Impact',
    ])
  })

  test('leave out what fewer than half have, and words that stand in one document alone', () => {
    const some = [...reports(3, ['Summary', 'Impact']), ...reports(1, ['Summary', 'Impact', 'Timeline'])]
    expect(teamHeadingsOf(some, {}, []).map(({ heading }) => heading)).toEqual(['Summary', 'Impact'])
    const each = ['Timeline of the fire', 'Timeline of the flood'].map((heading, at) =>
      aReport(`${at}.md`, withHeadings(['Summary', heading])),
    )
    expect(teamHeadingsOf(each, {}, []).map(({ heading }) => heading)).toEqual(['Summary', 'Timeline'])
  })

  test('hold a required section that the team writes without a heading', () => {
    const found = teamHeadingsOf(reports(3, ['Impact', 'Action items']), {}, [['summary'], ['timeline'], ['impact']])
    expect(found.map(({ kind }) => kind)).toEqual(['summary', 'impact', 'timeline', 'action-items'])
  })

  test('are ours where a team has no habits yet', () => {
    const ours = TEMPLATE_ORDER.map((kind) => SECTION_NAMES[kind].heading)
    expect(teamHeadingsOf([], {}, []).map(({ heading }) => heading)).toEqual(ours)
    expect(teamHeadingsOf(reports(1, WORDS), {}, []).map(({ heading }) => heading)).toEqual(ours)
  })

  test('are written as ours where the words would be something else than a heading', () => {
    const marked = reports(2, ['Summary <b>', 'Impact', 'Timeline'])
    expect(teamHeadingsOf(marked, {}, []).map(({ heading }) => heading)).not.toContain('Summary <b>')
  })
})
