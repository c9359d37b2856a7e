import { describe, expect, test } from '@jest/globals'
import { templateOf } from '../../src/template/template.js'
import { read } from '../postmortem/readings.js'
import { fc } from '../support/random.js'
import { filled } from './a-filling.js'

const front = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n# Postmortem\n`
const filledFront = (...lines: readonly string[]) =>
  filled(front(...lines))
    .split('\n---\n')[0]
    ?.slice(4)

describe('front matter of a team', () => {
  test.each([
    ['id:', 'id: INC-2026-015'],
    ['id: ""  # ours', 'id: INC-2026-015 # ours'],
    ['id: "{{id}}"', 'id: INC-2026-015'],
    ['id: INC-TBD', 'id: INC-TBD'],
    ['title: {{title}}', 'title: Checkout returned 502s'],
    ['title: "Postmortem: {{ title }}"', 'title: "Postmortem: Checkout returned 502s"'],
    ['title: <title of the incident>', 'title: Checkout returned 502s'],
    ['title: How we write postmortems', 'title: How we write postmortems'],
    ['date: YYYY-MM-DD', 'date: 2026-11-03'],
    ['date: 2024-01-01', 'date: 2024-01-01'],
    ['status:', 'status: draft'],
    ['status: review', 'status: review'],
    ['author: TBD', 'author: "@ada"'],
    ['authors: [ ]', 'authors: ["@ada"]'],
    ['authors: []', 'authors: ["@ada"]'],
    ['authors: ["{{author}}"]', 'authors: ["@ada"]'],
    ['authors: ["@{{author}}", "@grace"]', 'authors: ["@ada", "@grace"]'],
    ['severity: ~', 'severity: ~'],
    ['severity: {{severity}}', 'severity:'],
    ['services: [{{services}}]', 'services: []'],
    ['started: null # when', 'started: null # when'],
    ['layout: postmortem', 'layout: postmortem'],
    ['# a comment', '# a comment'],
  ])('%s → %s', (before, after) => {
    expect(filledFront(before)).toBe(after)
  })

  test('a list below its key is replaced when it holds nothing else, and stays otherwise', () => {
    expect(filledFront('authors:', '  - TBD', '  -', 'layout: post')).toBe('authors: ["@ada"]\nlayout: post')
    expect(filledFront('authors:', '- "@grace"')).toBe('authors:\n- "@grace"')
  })

  test('no key is added', () => {
    expect(filled('---\nlayout: post\n---\n# Postmortem\n')).toBe('---\nlayout: post\n---\n# Checkout returned 502s\n')
  })

  test('an issue’s severity and services have their place, its times are comments beside what stays open', () => {
    const text = filled(front('severity:', 'services:', 'detected: # when', 'resolved: 2026-11-03T10:00:00Z'), {
      severity: 'SEV1',
      services: ['checkout', 'cart: new'],
      hints: { detected: 'issue #42 was opened at 10:09', resolved: 'closed' },
    })
    expect(text.split('\n').slice(1, 5)).toEqual([
      'severity: SEV1',
      'services: [checkout, "cart: new"]',
      'detected: # issue #42 was opened at 10:09',
      'resolved: 2026-11-03T10:00:00Z',
    ])
  })

  test('of another tool it stays', () => {
    expect(filled('+++\ntitle = ""\n+++\n# Title\n')).toBe('+++\ntitle = ""\n+++\n# Checkout returned 502s\n')
  })
})

describe('the text of a team', () => {
  test.each([
    ['# Incident title', '# Checkout returned 502s'],
    ['# Postmortem: <title>', '# Postmortem: Checkout returned 502s'],
    ['#   Incident title ##', '# Checkout returned 502s'],
    ['# {{id}}: [Insert title]', '# INC-2026-015: Checkout returned 502s'],
    ['# {{title}} ({{date}}, {{author}})', '# Checkout returned 502s (2026-11-03, @ada)'],
    ['# Summary\n\n# Impact', '# Summary\n\n# Impact'],
    ['Title: {{title}}\n\n# About', 'Title: Checkout returned 502s\n\n# About'],
    ['```\n# not this\n```\n# Title', '```\n# not this\n```\n# Checkout returned 502s'],
    ['<!--\n# not this\n-->\n# Title', '<!--\n# not this\n-->\n# Checkout returned 502s'],
    ['No heading, {{severity}}, {{customer}}', 'No heading, {{severity}}, {{customer}}'],
  ])('%j → %j', (before, after) => {
    expect(filled(before)).toBe(`${after}\n`)
  })

  test('keeps its line ends, and loses a byte order mark', () => {
    expect(filled('\uFEFF---\r\nid:\r\n---\r\n# Title\r\n')).toBe(
      '---\r\nid: INC-2026-015\r\n---\r\n# Checkout returned 502s\r\n',
    )
  })

  test('where nothing is numbered, {{id}} is the name of the file', () => {
    expect(filled('# {{id}}: {{title}}', { id: null, stem: 'checkout' })).toBe('# checkout: Checkout returned 502s\n')
  })

  test('a timeline and a reference stand at the end of their sections, else in new ones at the end', () => {
    const more = { timeline: '| Time |\n| --- |\n| 10:02 |', references: ['- #42'] }
    expect(filled('# T\n\n## Timeline\n\nAsk support.\n\n## Links\n- graph\n\n## End\n', more)).toBe(
      '# Checkout returned 502s\n\n## Timeline\n\nAsk support.\n\n| Time |\n| --- |\n| 10:02 |\n\n## Links\n- graph\n\n- #42\n\n## End\n',
    )
    expect(filled('# T\n', more)).toBe(
      '# Checkout returned 502s\n\n## Timeline\n\n| Time |\n| --- |\n| 10:02 |\n\n## References\n\n- #42\n',
    )
  })
})

describe('whatever a title says', () => {
  const words = (text: string) => text.replace(/\s+/g, ' ').trim()

  test.each([
    ['`code` and *stars* | [a](https://example.com) <!-- x'],
    ['# ## heading'],
    ['- [ ] a task — @ada'],
    ['{{date}} {{id}} $& $1'],
    ['---'],
    ['"quoted": yes # no'],
    ['@acme/leads see #42'],
  ])('%s is the title, word for word', (title) => {
    expect(read(filled(templateOf(), { title })).title?.value).toBe(words(title))
    const own = filled('---\nid: {{id}}\ntitle: {{title}}\n---\n# {{title}}\n', { title })
    expect(read(own).title?.value).toBe(words(title))
  })

  test('the document is readable, a draft, and holds nothing that was not asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.string(), (title, author) => {
        const document = read(filled(templateOf(), { title, author, services: [title, author] }))
        expect(document.status?.value).toBe('draft')
        expect(document.sections).toHaveLength(16)
        expect([document.actionItems, document.timeline, document.silences]).toEqual([[], [], []])
      }),
    )
  })
})
