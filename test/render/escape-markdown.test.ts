import { describe, expect, it } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import { markdownCellCode, markdownCode } from '../../src/render/escape/code.js'
import { cut } from '../../src/render/escape/cut.js'
import { markdownLink } from '../../src/render/escape/link.js'
import { markdownCell, markdownText } from '../../src/render/escape/markdown.js'
import { plainLine } from '../../src/render/escape/plain.js'
import { markdownCellProse, markdownProse } from '../../src/render/escape/prose.js'
import { titleText } from '../../src/render/escape/title.js'
import { fc } from '../support/random.js'

const markdown = new MarkdownIt({ html: true, linkify: true })
// GitHub links what has a scheme, `www.` or an `@` before a letter: the last two are looked for in the text below.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false }).add('mailto:', null).add('//', null)

type Token = ReturnType<(typeof markdown)['parse']>[number]

interface Seen {
  readonly structure: string
  readonly text: string
}

/** What a reader sees: the kinds of elements in order, and the text in them. */
function seen(source: string): Seen {
  const structure: string[] = []
  let text = ''
  const visit = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'text' || token.type === 'code_inline' || token.type === 'text_special') text += token.content
      else if (token.type === 'softbreak') text += '\n'
      else if (token.type === 'inline') visit(token.children ?? [])
      else structure.push(token.type)
      if (token.type === 'code_inline') structure.push('code')
    }
  }
  visit(markdown.parse(source, {}))
  return { structure: structure.join(' '), text: text.replaceAll('\u200B', '') }
}

interface Context {
  readonly name: string
  readonly around: (text: string) => string
  readonly visible: (text: string) => string
}

const same = (text: string) => text
const TEXT_CONTEXTS: readonly Context[] = [
  { name: 'a paragraph', around: (text) => `${text}\n`, visible: same },
  { name: 'a list', around: (text) => `- ${text}\n- x\n`, visible: (text) => `${text}x` },
  { name: 'a task', around: (text) => `- [ ] ${text}\n`, visible: (text) => `[ ] ${text}` },
  { name: 'a heading', around: (text) => `### ${text}\n`, visible: same },
  { name: 'a quote', around: (text) => `> ${text}\n`, visible: same },
  { name: 'a list in a quote', around: (text) => `> - ${text}\n`, visible: same },
  { name: 'a line after bold', around: (text) => `**Why** ${text}\n`, visible: (text) => `Why ${text}` },
  { name: 'a line below another', around: (text) => `before\n${text}\n`, visible: (text) => `before\n${text}` },
]
const CELL: Context = {
  name: 'a table cell',
  around: (text) => `| a | b | c |\n| --- | --- | --- |\n| x | ${text} | y |\n`,
  visible: (text) => `abcx${text}y`,
}

const HOSTILE = [
  '@ada',
  '@acme/platform',
  '@',
  '#1',
  'acme/shop#12',
  'GH-7',
  'fixes #1',
  'closes acme/shop#2',
  '&#64;x',
  '&amp;',
  '&copy',
  '&lt;',
  '<!-- followthrough:check -->',
  '<!--',
  '-->',
  '</details>',
  '<h1>',
  '<script>',
  '<img src=x>',
  '<https://a.example>',
  '<a@b.example>',
  'https://evil.example/x',
  'http://a',
  'ftp://a.b',
  'www.evil.example',
  'mailto:a@b.example',
  'a@b.example',
  '//evil.example',
  '`',
  '``',
  '```',
  '~~',
  '~',
  '~~~',
  '*',
  '**',
  '_',
  '__',
  'a_b',
  '[',
  ']',
  '](',
  '(',
  ')',
  '![',
  '!',
  '[x]',
  '[ ]',
  '[^1]',
  '[a]: b',
  '|',
  '\\|',
  '\\',
  '\\\\',
  '---',
  '- ',
  '+ ',
  '* ',
  '1. ',
  '1) ',
  '10:02:30',
  '> ',
  '# ',
  '## ',
  ' #',
  '===',
  ':-:',
  '| --- |',
  '=',
  ':tada:',
  ':+1:',
  ':8ball:',
  '$x$',
  '$',
  '$$',
  '0123456789abcdef',
  'deadbeef1',
  'abc1234',
  '1234567',
  '\n',
  '\r\n',
  '\t',
  '    ',
  '\u202E',
  '\u200B',
  '\u00AD',
  '\u{E0041}',
  '\uD800',
  '\u0000',
  '\u001B[31m',
  '\u2028',
  'e\u0301\u0301\u0301\u0301\u0301\u0301',
  '\uFB01xes',
  'word',
  'a',
  '1',
  ' ',
  '.',
] as const
const hostile = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...HOSTILE) }, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 9,
  })
  .map((parts) => parts.join(''))
const visibleText = hostile.filter((text) => plainLine(text) !== '')

/** References as GitHub finds them in the text of a rendered page, outside code. */
function referencesIn(source: string): readonly string[] {
  const html = markdown.render(source).replace(/<code>[^<]*<\/code>/g, '')
  const text = html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  const patterns = [
    /@[a-z\d]/gi,
    /#\d/g,
    /\bgh-\d/gi,
    /https?:\/\//gi,
    /ftp:\/\//gi,
    /\bwww\./gi,
    /:(?:tada|\+1|8ball):/g,
    /(?<![a-z\d])(?=\d{0,39}[a-f])[a-f\d]{7,40}(?![a-z\d])/gi,
  ]
  return patterns.flatMap((pattern) => text.match(pattern) ?? [])
}

const RUNS = { numRuns: 300 }

describe('text of a document in Markdown', () => {
  it.each([...TEXT_CONTEXTS, CELL])('stays text in $name', ({ name, around, visible }) => {
    const written = name === CELL.name ? markdownCell : markdownText
    const expected = seen(around('x')).structure
    fc.assert(
      fc.property(visibleText, (text) => {
        const result = seen(around(written(text)))
        expect(result.structure).toBe(expected)
        expect(result.text).toBe(visible(plainLine(text)))
      }),
      RUNS,
    )
  })

  it('stays the text of a link, and its address cannot end the link', () => {
    fc.assert(
      fc.property(visibleText, hostile, (text, path) => {
        const result = seen(`${markdownLink(text, `https://github.com/acme/shop/blob/x/${path}`)} after`)
        expect(result.structure).toBe('paragraph_open link_open link_close paragraph_close')
        expect(result.text).toBe(`${plainLine(text)} after`)
      }),
      RUNS,
    )
  })

  it('mentions nobody, refers to nothing, and holds no mark of ours', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const written of [markdownText(text), markdownCell(text), markdownProse(text), markdownCellProse(text)]) {
          expect(referencesIn(`a ${written} b`)).toEqual([])
          expect(written).not.toContain('<!--')
        }
        expect(markdownCode(text)).not.toContain('<!--')
      }),
      RUNS,
    )
  })

  it('joins no hash around an empty code span', () => {
    expect(referencesIn(`a ${markdownProse('ada``abc1234')} b`)).toEqual([])
  })

  it('is as easy to read in the source as it was, where nothing can happen', () => {
    const plain = 'Roll back my_service-v2 (30 % of traffic) at 10:02:30, e.g. config.yaml, 1234567 users -> none!'
    expect(markdownText(`${plain} R&D said "ok".`)).toBe(`${plain} R&D said "ok".`)
    expect(markdownText('1. Move *up* <b>')).toBe('1\\. Move \\*up\\* \\<b>')
    expect(markdownText('@ada #12 :tada: https://a.example')).toBe(
      '@\u200Bada #\u200B12 :\u200Btada: https:\u200B//a.example',
    )
  })
})

describe('a code span', () => {
  it('holds any text, wherever it stands', () => {
    fc.assert(
      fc.property(visibleText, (text) => {
        const result = seen(markdownCode(text))
        expect(result.structure).toBe('paragraph_open code paragraph_close')
        expect(result.text).toBe(plainLine(text))
      }),
      RUNS,
    )
  })

  it('ends no cell of a table', () => {
    fc.assert(
      fc.property(visibleText, (text) => {
        const result = seen(CELL.around(markdownCellCode(text)))
        expect(result.text).toBe(CELL.visible(plainLine(text)))
      }),
      RUNS,
    )
  })

  it('has a fence that is longer than any run of backticks in it', () => {
    expect(markdownCode('a `` b`')).toBe('``` a `` b` ```')
    expect(markdownCode('##[error]a ##vso[b')).toBe('`##\u200B[error]a ##\u200Bvso[b`')
    expect(markdownCode(' \u200B ')).toBe('')
  })
})

describe('a sentence with words in backticks', () => {
  it('shows them as code, and everything else as text', () => {
    expect(markdownProse('`10:01` stands after `10:06` in *this* list.')).toBe(
      '`10:01` stands after `10:06` in \\*this\\* list.',
    )
    expect(markdownProse('A lonely ` backtick')).toBe('A lonely \\` backtick')
    expect(markdownCellProse('Not `a | b`.')).toBe('Not `a \\| b`.')
  })

  it('has no other structure than its code spans', () => {
    const inCell = seen(CELL.around('x')).structure
    fc.assert(
      fc.property(visibleText, (text) => {
        const words = plainLine(text)
        const paragraph = seen(`a ${markdownProse(text)} b`)
        expect(paragraph.structure.replaceAll('code ', '')).toBe('paragraph_open paragraph_close')
        const cell = seen(CELL.around(markdownCellProse(text)))
        expect(cell.structure.replaceAll('code ', '')).toBe(inCell)
        expect(letters(cell.text)).toBe(letters(CELL.visible(words)))
      }),
      RUNS,
    )
  })
})

function letters(text: string): string {
  return text.replace(/[`\s]/g, '')
}

describe('an address', () => {
  it.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['http://plain.example/'],
    ['//evil.example'],
    ['not an address'],
    ['/relative'],
  ])('is linked only when it is https: %s', (url) => {
    expect(markdownLink('read *this*', url)).toBe('read \\*this\\*')
  })

  it('keeps its lines', () => {
    expect(markdownLink('25', 'https://github.com/acme/shop/blob/a1b2/my%20file(1).md?plain=1#L25')).toBe(
      '[25](https://github.com/acme/shop/blob/a1b2/my%20file%281%29.md?plain=1#L25)',
    )
  })
})

describe('a line of plain text', () => {
  it('has nothing invisible in it, and stays the same when it is made plain again', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = plainLine(text)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\s\s|^\s|\s$|\p{M}{5}/u)
        expect(plainLine(line)).toBe(line)
      }),
      RUNS,
    )
  })

  it('keeps a ligature, which would be a closing keyword as letters', () => {
    expect(plainLine('\uFB01xes #1')).toBe('\uFB01xes #1')
  })

  it('is made in a blink, however long the text', () => {
    for (const pump of [' ', '\u0301', '`', '_', ':a', 'www.', 'a1', '&#', '\\|', '@', '1']) {
      expect(markdownProse(pump.repeat(100_000)).length).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('cutting', () => {
  it('keeps the limit, says that something is missing, and splits no character', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 12 }), (text, max) => {
        const line = plainLine(text)
        const short = cut(line, max)
        expect(short.length).toBeLessThanOrEqual(max)
        expect(short).not.toMatch(/\p{Cs}/u)
        expect(short === line || short.endsWith('…')).toBe(true)
      }),
      RUNS,
    )
    expect(cut('ab👩🏽cd', 5)).toBe('ab…')
    expect(cut('abcd', 4)).toBe('abcd')
  })
})

describe('the title of an issue', () => {
  it('is one line of at most 256 characters that refers to nothing and shows no escapes', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 40 }), (texts) => {
        const title = titleText(texts.join(''))
        expect(title.length).toBeLessThanOrEqual(256)
        expect(title).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|[@#][\p{L}\p{N}_]/u)
        expect(title).not.toBe('')
      }),
      { numRuns: 300 },
    )
    expect(titleText('Tell @ada about #12 in *C#*')).toBe('Tell @\u200Bada about #\u200B12 in *C#*')
    expect(titleText('x'.repeat(300))).toBe(`${'x'.repeat(255)}…`)
  })
})
