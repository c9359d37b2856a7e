// F01–F18: languages, bombs, depth, prototypes, types, fences. Texts that take a YAML parser minutes are built, never kept.
import { aPostmortem, bodyOf, diagnostic, ok, rejected, withFront } from '../case-file.mjs'

const CODE = 'process.getBuiltinModule("fs").writeFileSync(process.env.PM_CANARY, "x")'
const fenced = (opening, inner, close = '---') => `${opening}\n${inner}\n${close}\n\n${bodyOf().join('\n')}\n`
const named = (words) => words.replaceAll(/[^a-z0-9]+/gi, '-')

const LANGUAGES = [
  'js',
  'javascript',
  'JS',
  'JavaScript ',
  ' js',
  '\tjs',
  'js ',
  ' JavaScript',
  'json',
  'json5',
  'toml',
]
const OTHERS = [
  'coffee',
  'cson',
  'ts',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'yaml',
  ' yaml',
  '{',
  '-js',
]

const languages = [...LANGUAGES, ...OTHERS].flatMap((language, at) => {
  const name = `f0${at}-${named(language)}`
  // Four dashes and more are a rule of Markdown.
  const make = language.startsWith('-') ? diagnostic : rejected
  const options = language.startsWith('-') ? { says: 'metadata-missing' } : {}
  return [
    make(name, fenced(`---${language}`, `(${CODE}, { title: "x", id: "PM-1" })`), options),
    make(`${name}-unclosed`, `---${language}\n${CODE}\n\n# T\n`, options),
    make(`${name}-crlf`, fenced(`---${language}`, CODE).replaceAll('\n', '\r\n'), options),
    make(`${name}-mark`, `\uFEFF${fenced(`---${language}`, CODE)}`, options),
  ]
})

const inBody = ['js', 'javascript', ' js'].map((language) =>
  ok(`f08-later-${named(language)}`, aPostmortem({ end: `\n---${language}\n${CODE}\n---\n` })),
)

const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
for (const [at, letter] of [...'bcdefghi'].entries()) {
  bomb.push(`${letter}: &${letter} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`)
}
const references = [
  rejected('f09-bomb', withFront(...bomb)),
  rejected('f09-one-anchor', withFront('services: &s [a]')),
  rejected('f10-aliases', withFront('a: &a 1', `b: [${Array(99).fill('*a').join(', ')}]`)),
  rejected('f11-cycle', withFront('services: &t [*t]')),
  rejected('f11-cycle-map', withFront('impact: &t { users: *t }')),
  rejected('f09-in-key', withFront('&k services: [a]')),
  rejected('f20-anchor-and-tag', withFront('services: !!set &s {a, b}')),
]

const complex = [200, 400, 1_000].flatMap((n) => [
  rejected(`f12-keys-${n}`, withFront('? '.repeat(n))),
  rejected(`f12-keys-in-list-${n}`, withFront(`services: ${'- ? '.repeat(n)}`)),
  rejected(`f12-list-of-keys-${n}`, withFront(`x:\n  ${'? - '.repeat(n)}`)),
  rejected(`f12-flow-keys-${n}`, withFront(`x: ${'{? '.repeat(n)}${'}'.repeat(n)}`)),
  rejected(`f13-flow-${n}`, withFront(`${'['.repeat(n)}a${']: b'.repeat(n)}`)),
  rejected(`f14-brackets-${n}`, withFront(`x: ${'['.repeat(n)}`)),
  rejected(`f14-braces-${n}`, withFront(`x: ${'{a: '.repeat(n)}`)),
  rejected(`f14-closed-${n}`, withFront(`x: ${'['.repeat(n)}${']'.repeat(n)}`)),
  rejected(`f15-dashes-${n}`, withFront(`x:\n  ${'- '.repeat(n)}a`)),
  rejected(`f15-stairs-${n}`, withFront(...Array.from({ length: Math.min(n, 400) }, (_, at) => `${' '.repeat(at)}a:`))),
])
const shallow = [2, 8, 14, 15].flatMap((n) => [
  rejected(`f13-keys-${n}`, withFront(`x:\n  ${'? '.repeat(n)}a`)),
  rejected(`f13-flow-${n}`, withFront(`x: ${'['.repeat(n)}a${']: b'.repeat(n)}`)),
  rejected(`f13-keys-by-lines-${n}`, withFront(`x: ${'{\n ?\n '.repeat(n)}${'}'.repeat(n)}`)),
  rejected(`f13-keys-by-tabs-${n}`, withFront(`x: ${'[?\t'.repeat(n)}${']'.repeat(n)}`)),
])

const keys = [
  ...['__proto__: { admin: true }', '__proto__:\n  polluted: yes', '"__proto__": [1]', "'__proto__': x"],
  ...[
    'constructor: { prototype: { admin: true } }',
    'toString: x',
    'hasOwnProperty: [a]',
    'impact: { __proto__: { x: 1 } }',
  ],
].map((line, at) => diagnostic(`f16-proto-${at}`, withFront(line)))
const merged = [
  rejected('f17-merge-anchor', withFront('x: &x { __proto__: { a: 1 } }', '<<: *x')),
  diagnostic('f17-merge', withFront('<<: { __proto__: { a: 1 } }')),
]

const invalid = [
  'severity: SEV4',
  '"severity": SEV4',
  'x: !!js/function "function(){}"',
  'x: !!js/undefined ""',
  'x: !!binary aGk=',
  'x: !local y',
  '! x: y',
  'x: "unclosed',
  "x: 'unclosed",
  'x: [a, b',
  'x: }',
  '\tx: tab',
  'x: `a`',
  'x: @ada',
  'x: %y',
  '"\\q": 1',
  'x: "\\q\\q\\q"',
  '- a',
  'just words',
].map((line, at) => rejected(`f19-invalid-${at}`, withFront(line)))
const documents = [
  rejected('f21-directive', fenced('---', '%YAML 1.1\n---\nid: yes')),
  rejected('f21-tag-directive', fenced('---', '%TAG ! tag:x,2026:\nid: a')),
  rejected('f22-dots', fenced('---', 'id: a\n...\nid: b')),
  rejected('f22-dots-blanks', fenced('---', 'id: a\n...  \nid: b')),
]

const tops = ['- a\n- b', '[a, b]', 'words only', '"text"', '42', 'true', '| \n  text'].map((top, at) =>
  rejected(`f23-top-${at}`, fenced('---', top)),
)
const empties = ['', '   ', '# a comment', '{}', 'null', '~', 'title:\nid: null', 'id: ~', 'title: ""', '\n\n\n'].map(
  (inner, at) => diagnostic(`f25-empty-${at}`, fenced('---', inner), { says: 'metadata-missing' }),
)

const types = [
  ...['title: { a: 1 }', 'title: [a]', 'severity: [1]', 'status: {}', 'date: [2026-01-01]', 'started: { at: now }'],
  ...['services: { a: 1 }', 'impact: [1]', 'impact: words', 'id: [a]', 'id: { a: b }', 'confidential: perhaps'],
  ...['date: .inf', 'date: .nan', 'started: 1e400', 'started: 0x1F', 'date: 12345678901234567890', 'written: -0'],
].map((line, at) =>
  diagnostic(`f26-type-${at}`, aPostmortem({ id: line.startsWith('id') ? null : `INC-F26-${at}`, front: [line] }), {
    says: 'metadata-unreadable|metadata-contradictory',
  }),
)
const numbers = ['0x1F', '1e400', '12345678901234567890', '010', '1_000', '.5', '0o17', '1:30'].map((id, at) =>
  ok(`f27-id-${at}`, aPostmortem({ id })),
)

const escapes = [
  'a\\0b',
  '\\x1b[31m',
  '\\u202e',
  '\\u2066x',
  'a\\n::error::forged',
  '\\x7f',
  '\\a\\b\\e',
  '\\r\\n::error::forged',
  '\\ufeff',
]
const controls = escapes.flatMap((written, at) => [
  diagnostic(`f30-title-${at}`, aPostmortem({ id: `INC-F30-${at}`, front: [`title: "A ${written} b"`] })),
  diagnostic(`f31-services-${at}`, withFront(`services: ["a ${written} b"]`)),
])
const raw = ['\x1b[2J', '\u202e', '\x07', '\x9b31m', '\x7f'].map((character, at) =>
  diagnostic(`f31-raw-${at}`, aPostmortem({ id: `INC-F31-${at}`, front: [`title: A ${character} b`] })),
)

const ends = [
  ok('f32-mark', `\uFEFF${aPostmortem()}`),
  ok('f33-crlf', aPostmortem().replaceAll('\n', '\r\n')),
  ok('f33-mark-crlf', `\uFEFF${aPostmortem().replaceAll('\n', '\r\n')}`),
  diagnostic('f34-cr', aPostmortem().replaceAll('\n', '\r')),
  diagnostic('f34-mixed', aPostmortem().replace('12 minutes.\n', '12 minutes.\rThen it was up.\n')),
  diagnostic('f34-crcrlf', aPostmortem().replaceAll('\n', '\r\r\n')),
]
const text = Buffer.from(aPostmortem())
const bytes = (...values) => Buffer.concat([text, Buffer.from(values), Buffer.from('\n')])
const encodings = [
  Buffer.from(`\uFEFF${aPostmortem()}`, 'utf16le'),
  Buffer.from(aPostmortem(), 'utf16le'),
  Buffer.from(`\uFEFF${aPostmortem()}`, 'utf16le').swap16(),
  bytes(0xe9),
  bytes(0xed, 0xa0, 0x80),
  bytes(0xc0, 0xaf),
  bytes(0xf4, 0x90, 0x80, 0x80),
  bytes(0xf8, 0x88, 0x80, 0x80, 0x80),
  bytes(0x80),
  bytes(0xe2, 0x82),
  bytes(0xff),
  bytes(0x00),
  Buffer.concat([Buffer.from([0]), text]),
  Buffer.alloc(4_096),
].map((content, at) => rejected(`f35-bytes-${at}`, content))

const fences = [
  rejected('f28-unclosed', `---\nid: a\n\n${bodyOf().join('\n')}\n`),
  rejected('f28-only-open', '---'),
  rejected('f28-other-close', fenced('---', 'id: a', '----')),
  ok('f41-blanks', fenced('---  ', 'id: a\ntitle: T', '--- \t')),
  ok('f43-dashes', aPostmortem({ front: ['title: |', '  one', '  ---', '  two'] }), { allows: true }),
  ...[
    '',
    '\n',
    ' \n\t\n',
    '\uFEFF',
    '---\n---\n',
    '---\n---',
    '----\nid: a\n----\n',
    ' ---\nid: a\n---\n',
    '***\n',
  ].map((content, at) => diagnostic(`f39-bare-${at}`, content, { says: 'metadata-missing' })),
  ok('f42-plus', `+++\ntitle = "x"\n+++\n\n${bodyOf().join('\n')}\n`),
]

const long = [
  rejected('f29-escapes', withFront(`x: "${'\\q'.repeat(5_000)}"`)),
  rejected('f29-tags', withFront(`x: ${'!x '.repeat(4_000)}`)),
  rejected('l12-keys', withFront(...Array.from({ length: 400 }, (_, at) => `k${at}: 1`))),
  rejected('l12-flow-keys', withFront(`x: {${Array.from({ length: 2_000 }, (_, at) => `a${at}: 1`).join(', ')}}`)),
  rejected('l13-anchors', withFront(...Array.from({ length: 200 }, (_, at) => `k${at}: &a${at} 1`))),
  rejected('l14-scalar', withFront(`x: ${'a'.repeat(20_000)}`)),
  rejected('l14-lines', withFront('x: |', ...Array(600).fill('  a'))),
  diagnostic('l12-keys-allowed', withFront(...Array.from({ length: 250 }, (_, at) => `k${at}: 1`))),
  diagnostic('l12-list-allowed', withFront(`x: [${Array(7_000).fill('a').join(',')}]`)),
  diagnostic('l12-commas-allowed', withFront(`x: [${','.repeat(10)}a]`), { expected: 'rejected' }),
]

export const frontMatter = [
  ...[languages, inBody, references, complex, shallow, keys, merged, invalid, documents, tops, empties, types, numbers],
  ...[controls, raw, ends, encodings, fences, long],
].flat()
