import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { writeBack } from '../../src/edit/write-back/write-back.js'
import { defaultReadingOptions, parse, readDocument } from '../../src/postmortem/read.js'
import { read, refused as refusedText } from '../postmortem/readings.js'

const options = defaultReadingOptions('x')
const HOSTILE = '<script>alert`1`</script> @mallory fixes #1 ::error::x'
const BREAKS: readonly (readonly [string, string])[] = [
  ['a language of its own', `---js ${HOSTILE}\n---\n`],
  ['an end that never comes', `---\n${HOSTILE}: |\n`],
  ['a bad indentation', `---\nid: a\n  ${HOSTILE.replace('#1 ', '')}: b\n---\n`],
  ['a key twice', `---\n"${HOSTILE}": 1\n"${HOSTILE}": 2\n---\n`],
  ['an alias', `---\nid: *${HOSTILE}\n---\n`],
  ['a tag', `---\nid: !${HOSTILE} x\n---\n`],
  ['a tag with a name', '---\nid: !mallory-fixes x\n---\n'],
  ['a text', `---\n${HOSTILE.replace(/: ?/g, ' ')}\n---\n`],
  ['a quote that stays open', `---\nid: "${HOSTILE}\n---\n`],
  ['quotes nested too deep', `# T\n${'> '.repeat(99)}${HOSTILE}\n`],
]

describe('Front matter', () => {
  test('F03: another fence in the body is text, and stays so when the document is written back', () => {
    const payload = '(globalThis.FOLLOWTHROUGH_WRITTEN = true)'
    const before = `---\nid: INC-1\n---\n# T\n\n## Action items\n\n- [ ] Alert on full disk\n\n---js\n${payload}\n---\n`
    const document = read(before)
    const news = document.actionItems.map(({ id }) => ({ id, state: 'done' as const, owners: ['ada'] }))
    const { text, written } = writeBack(document, news, read)
    expect(written).toHaveLength(1)
    expect(text).toBe(before.replace('- [ ] Alert on full disk', '- [x] Alert on full disk — @ada'))
    expect('FOLLOWTHROUGH_WRITTEN' in globalThis).toBe(false)
  })

  test('F06: depth gets the same answer each of 200 times in one process', () => {
    const deep = ['['.repeat(1_000), '{a: '.repeat(500), '- '.repeat(1_000), '? '.repeat(200)].map(
      (yaml) => `---\nid: ${yaml}\n---\n`,
    )
    const stairs = `---\n${Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')}\n---\n`
    for (const text of [...deep, stairs]) {
      const answers = Array.from({ length: 200 }, () => JSON.stringify(parse('a.md', text, options)))
      expect(new Set(answers).size).toBe(1)
      expect(answers[0]).toContain('"readable":false')
    }
  })

  test.each([
    '!!js/function "x"',
    '!!js/regexp /x/',
    '!!binary aGk=',
    '!x y',
    '!<tag:yaml.org,2002:str> x',
    '!!set { a }',
  ])('F09: the tag of %s is refused', (value) => {
    expect(refusedText(`---\nid: ${value}\n---\n# T\n`).reason).toMatch(/anchor, an alias or a tag|not valid YAML/)
  })

  test.each(['', '\n', 'null\n', '~\n', '# only a comment\n', 'title:\nid: null\n'])(
    'F11: %j says nothing, and no fact is the word null',
    (yaml) => {
      const found = read(`---\n${yaml}---\n# Checkout failed\n`)
      expect(found.title?.value).toBe('Checkout failed')
      expect(JSON.stringify({ id: found.id, title: found.title, severity: found.severity })).not.toMatch(
        /"value":"(?:null|undefined|~)?"/,
      )
    },
  )

  test('F14: thousands of bad escapes are one refusal of a fixed length', () => {
    for (const value of [
      `"${'\\q'.repeat(5_000)}"`,
      '!x '.repeat(5_000),
      '&a '.repeat(5_000),
      `"${'\\x'.repeat(5_000)}"`,
    ]) {
      const { reason } = refusedText(`---\nid: ${value}\n---\n# T\n`)
      expect(reason.length).toBeLessThan(100)
    }
    expect(refusedText(`---\nid: "${'\\q'.repeat(100_000)}"\n---\n`).reason).toContain('16 KiB')
  })

  test.each(BREAKS)('F21: what is wrong with %s is told without a word of the document', (_, text) => {
    const { reason, hint } = refusedText(text)
    expect(`${reason} ${hint}`).not.toMatch(/script|mallory|fixes|::/)
  })

  test('F22: YAML is never converted before its errors are looked at', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const texts = sources.map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const)
    const fromYaml = texts.flatMap(([, text]) => [...text.matchAll(/import (?:type )?{([^}]*)} from 'yaml'/g)])
    const names = fromYaml.flatMap(([, list = '']) => list.split(',').map((name) => name.trim().replace(/^type /, '')))
    expect(names).toContain('parseDocument')
    expect(names.filter((name) => /^(?:parse|parseAllDocuments)$/.test(name))).toEqual([])
    const careless = /logLevel|\.toJS\(|\.toJSON\(|from 'js-yaml'|matter\.stringify/
    expect(texts.filter(([, text]) => careless.test(text)).map(([file]) => file)).toEqual([])
  })

  test('F23: the same text gets the same answer again, and no answer knows of another', () => {
    for (const text of ['---\nid: "open\n---\n', '---\nid: a\nservices: [x]\n---\n# T\n']) {
      const [first, second] = [parse('a.md', text, options), parse('a.md', text, options)]
      expect(second).toEqual(first)
      expect(second).not.toBe(first)
    }
    const [one, other] = [read('---\nid: a\nservices: [x]\n---\n'), read('---\nid: a\nservices: [x]\n---\n')]
    expect(one.services).not.toBe(other.services)
  })
})

describe('Bytes', () => {
  const bytes = (...parts: readonly (string | readonly number[])[]) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)))

  test.each([
    ['UTF-16 with a mark', [0xff, 0xfe, 0x23, 0, 0x20, 0]],
    ['UTF-16 without one', [0x23, 0, 0x20, 0, 0x54, 0]],
    ['Latin-1', [0x23, 0x20, 0xe4, 0x0a]],
    ['half of a surrogate pair', [0x23, 0x20, 0xed, 0xa0, 0x80]],
    ['a longer form than needed', [0x23, 0x20, 0xc0, 0xaf]],
    ['an end in the midst of a character', [0x23, 0x20, 0xe2, 0x82]],
    ['NUL', [0x23, 0x20, 0x00, 0x54]],
  ])('F17: %s is refused, and never guessed at', (_, raw) => {
    expect(readDocument('a.md', bytes('# T\n', raw), options)).toMatchObject({ readable: false, line: 2 })
  })
})

describe('The body', () => {
  test('M04: a thousand lazy lines below a quote are read', () => {
    const text = `# T\n\n## Impact\n\n> a\n${'and more of it\n'.repeat(1_000)}\n## Action items\n\n- a\n${'lazy\n'.repeat(1_000)}`
    expect(read(text).sections.map(({ kind }) => kind)).toEqual(['impact', 'action-items'])
  })

  test.each([
    ['200,000 fences', '```\n'],
    ['100,000 definitions', '[a]: b\n'],
    ['100,000 footnotes', '[^a]: b\n'],
    ['100,000 rows', '| a | b |\n'],
    ['100,000 boxes', '- [ ] a\n'],
    ['10 MB of line ends', '\n'],
  ])('M07: %s are refused by their number', (_, line) => {
    expect(refusedText(`# T\n${line.repeat(100_000)}`).reason).toContain('more than 5000 lines')
  })

  test('M08: a file just inside of all limits at once is read', () => {
    const block = [
      `${'> '.repeat(31)}${'a*b_'.repeat(480)}`,
      `- ${'*'.repeat(63)} ${'<a '.repeat(190)}`,
      '| a | b |',
      '',
    ]
    const lines = Array.from({ length: 40 }, () => block).flat()
    const text = `---\nid: a\n${'x: 1\n'.replaceAll('x', 'note')}---\n# T\n\n## Action items\n\n${lines.join('\n')}\n${'\n'.repeat(4_800)}`
    expect(read(text).sections.map(({ kind }) => kind)).toEqual(['action-items'])
  })

  test('R02: words that begin like a duration without an end are none', () => {
    for (const pump of ['1', '1d ', '1 1', '1h1m', '10:02 ', 'in 3 weeks ']) {
      const value = pump.repeat(Math.floor(16_000 / pump.length))
      const found = read(`# T\n\n**Duration**: ${value}!\n\n## Action items\n\n- [ ] Do it, due ${value}!\n`)
      for (const { seconds } of found.statedDurations) expect(Number.isSafeInteger(seconds)).toBe(true)
      expect(found.actionItems).toHaveLength(1)
    }
  })
})
