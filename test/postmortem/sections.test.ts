import { describe, expect, test } from '@jest/globals'
import { looksLikePostmortem } from '../../src/postmortem/looks-like.js'
import type { SectionKind } from '../../src/postmortem/section-kinds.js'
import { read, textAt } from './readings.js'

function kinds(text: string): string[] {
  return read(text).sections.map((section) => section.kind)
}

describe('Sections', () => {
  test.each<[string, SectionKind[]]>([
    ['## Summary', ['summary']],
    ['## TL;DR', ['summary']],
    ['## What happened?', ['summary']],
    ['## **Timeline**', ['timeline']],
    ['## Timeline (all times in PST/PDT)', ['timeline']],
    ['## 3. Timeline', ['timeline']],
    ['## Timeline ##', ['timeline']],
    ['## Timeline of events:', ['timeline']],
    ['Timeline\n--------', ['timeline']],
    ['## :fire: Impact', ['impact']],
    ['## 💥 User impact', ['impact']],
    ['## Five Whys', ['root-cause']],
    ['## Corrective and Preventative Measures', ['action-items']],
    ['## :ballot_box_with_check: Follow-up tasks', ['action-items']],
    ['## Resolution and recovery', ['response']],
    ['## Lessons learned and future improvements', ['lessons', 'action-items']],
    ['## What didn’t go well', ['went-wrong']],
    ['## Where we got lucky', ['lucky']],
    ['## 根本原因', ['root-cause']],
    ['## 予防（Prevent）', ['action-items']],
    ['## Zeitlicher Ablauf', ['timeline']],
    ['## Prochaines étapes', ['action-items']],
    ['## Lecciones aprendidas', ['lessons']],
    ['**Impact**: all users', ['impact']],
    ['**Timeline**', ['timeline']],
    ['- **Impact**: all users', ['impact']],
    ['## Hub information', []],
    ['## Detection delay', []],
    ['```\n# Timeline\n```', []],
    ['<!--\n# Timeline\n-->', []],
    ['#Timeline', []],
  ])('%j is %j', (text, expected) => {
    expect(kinds(`# Checkout failed\n\n${text}\n\nWords.\n`)).toEqual(expected)
  })

  test('the team adds spellings of its own', () => {
    const found = read('# T\n\n## The Gory Details\n\nWords.\n', { spellings: { 'The gory details': 'root-cause' } })
    expect(found.sections[0]).toMatchObject({ kind: 'root-cause', heading: 'The Gory Details' })
  })

  test('every section may be a first-level heading', () => {
    expect(kinds('# Summary\n\na\n\n# Timeline\n\nb\n\n# Action items\n\n- c\n')).toEqual([
      'summary',
      'timeline',
      'action-items',
    ])
  })

  test('parts of lessons are sections, topics in them are not', () => {
    expect(kinds('## Lessons learned\n\n### What went well\n\n- a\n\n### Detection\n\n- b\n')).toEqual([
      'lessons',
      'went-well',
    ])
  })

  test('a section ends at the next heading of its level, and holds its blocks', () => {
    const found = read('# T\n\n## Impact\n\nSome *words*.\n\n- a\n\n### Users\n\n`code`\n\n## Other\n\nend\n')
    const [impact] = found.sections
    expect(impact?.blocks.map((block) => [block.kind, block.text])).toEqual([
      ['paragraph', 'Some words.'],
      ['list-item', 'a'],
      ['heading', 'Users'],
      ['paragraph', 'code'],
    ])
    expect(impact && textAt(found, impact.span)).toBe('## Impact')
    expect(impact && textAt(found, impact.body)).toBe('## Impact\n\nSome *words*.\n\n- a\n\n### Users\n\n`code`')
  })

  test.each([
    [''],
    ['TBD'],
    ['TODO.'],
    ['{{ summary }}'],
    ['<add name here>'],
    ['<!-- write here -->'],
    ['*Describe what happened.*'],
    ['- '],
    ['HH:mm something'],
  ])('a section that holds %j only is empty', (words) => {
    expect(read(`## Summary\n\n${words}\n`).sections[0]?.empty).toBe(true)
    expect(read(`## Summary\n\n${words}\n\nIt broke.\n`).sections[0]?.empty).toBe(false)
  })

  test('lessons give learnings, and parts of other kinds do not', () => {
    const found = read(
      '## Lessons learned\n\n- one\n- two\n\n### What went well\n\n- three\n\n### Testing\n\n1. four\n',
    )
    expect(found.learnings.map((learning) => learning.text)).toEqual(['one', 'two', 'four'])
  })

  test('two known sections or two keys make a postmortem', () => {
    expect(looksLikePostmortem(read('# T\n\n## Impact\n\na\n\n## Timeline\n\nb\n'))).toBe(true)
    expect(looksLikePostmortem(read('---\nid: a\nseverity: SEV1\n---\n'))).toBe(true)
    expect(looksLikePostmortem(read('# T\n\n## Summary\n\na\n'))).toBe(false)
    expect(looksLikePostmortem(read('---\ntitle: T\ndate: 2026-11-03\n---\n'))).toBe(false)
  })
})
