// M01–M07 and R01–R03: depth, runs, openers, ragged tables, what nobody sees, and texts that make patterns backtrack.
import {
  aPostmortem,
  diagnostic,
  ok,
  rejected,
  withEnd,
  withFront,
  withItem,
  withRows,
  withSummary,
} from '../case-file.mjs'

const depth = [40, 1_000, 5_000].flatMap((n) =>
  ['- ', '* ', '+ ', '1. ', '2) ', '> ', '>', '> - ', '- > ', '1. - ', '>1. '].map((mark, at) =>
    rejected(`m01-depth-${at}-${n}`, withEnd(`${mark.repeat(n)}a`)),
  ),
)
const stairs = [
  rejected('m03-stairs', withEnd(Array.from({ length: 200 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'))),
  rejected('m03-stairs-numbers', withEnd(Array.from({ length: 120 }, (_, at) => `${'   '.repeat(at)}1. a`).join('\n'))),
  rejected('m03-stairs-tabs', withEnd(Array.from({ length: 120 }, (_, at) => `${'\t'.repeat(at)}- a`).join('\n'))),
  rejected('m03-stairs-quotes', withEnd(Array.from({ length: 120 }, (_, at) => `${'> '.repeat(at)}a`).join('\n'))),
  ok('m03-shallow', withEnd(Array.from({ length: 8 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'))),
]

const runs = [
  ...['*', '_', '~', '`', '[', ']', '!'].map((mark) => `a ${mark.repeat(5_000)} b ${mark.repeat(5_000)}`),
  ...['*_', '_*', '![', '[^a]', '[a](', '[a][', '~~a', 'a**b', 'c* ', '**a* ', '[]', '`a``'].map((mark) =>
    mark.repeat(3_000),
  ),
  ...['a <![CDATA[', 'a <!--', 'a <?', 'a <!A', '<a ', '</a ', 'a <b x="'].map((mark) => mark.repeat(1_000)),
  `${'['.repeat(5_000)}a${'](b)'.repeat(3_000)}`,
].flatMap((words, at) => [
  rejected(`m04-run-${at}`, withSummary(words)),
  rejected(`m05-run-in-item-${at}`, withEnd(`- [ ] ${words}`)),
])
const disguised = ['| ', '2. ', '10) ', '        - ', '    > '].flatMap((lead, at) => [
  rejected(`m06-marks-${at}`, withEnd(`words\n${`${lead}${'!['.repeat(20)}\n`.repeat(1_000)}`)),
  rejected(`m07-openers-${at}`, withEnd(`words\n${`${lead}${'<? '.repeat(10)}\n`.repeat(1_000)}`)),
])

const lazy = [
  ok('m09-lazy', withEnd(`> a\n${'b\n'.repeat(1_000)}`)),
  ok('m09-lazy-item', withEnd(`- a\n${'b\n'.repeat(1_000)}`)),
  ok('m09-words', withEnd('word '.repeat(3_000))),
  ok(
    'm09-definitions',
    withEnd(Array.from({ length: 1_000 }, (_, at) => `[a${at}]: https://example.com/${at}`).join('\n')),
  ),
  ok('m09-footnotes', withEnd(Array.from({ length: 500 }, (_, at) => `[^a${at}]: note`).join('\n\n'))),
  ok('m09-code', withEnd(`\`\`\`\n${'[INFO] *a* _b_ <!-- c\n'.repeat(1_000)}\`\`\``)),
]

const WHOLE = '| A1 | Alert on error rate | @ada | 2026-04-01 | P1 |'
const ragged = [
  '| A2 | two cells |',
  '| A3 | a | b | c | d | e | f | g |',
  'A4 | no pipes',
  `|${'|'.repeat(50)}x|`,
].map((row, at) => diagnostic(`m10-ragged-${at}`, withRows(WHOLE, row)))
const tables = [
  ok('m10-pipes-only', withRows(WHOLE, '||||||')),
  ok('m10-many-columns', withEnd(`|${' a |'.repeat(500)}\n|${'-|'.repeat(500)}\n|${' b |'.repeat(500)}`)),
]

const ITEMS = '- [ ] Hidden — @ada, due 2026-04-01'
const hidden = [
  ['m11-comment', `## Action items\n\n<!--\n${ITEMS}\n-->`],
  ['m11-fence', `## Action items\n\n\`\`\`\n${ITEMS}\n\`\`\``],
  ['m11-fence-unclosed', `## Action items\n\n~~~\n${ITEMS}`],
  ['m12-comment-unclosed', `## Action items\n\n<!-- \n${ITEMS}`],
  ['m12-comment-nested', `## Action items\n\n<!-- <!-- -- >\n${ITEMS}`],
  ['m13-declaration', `## Action items\n\n<!X\n${ITEMS}\n`],
  ['m13-script', `## Action items\n\n<script>\n${ITEMS}\n`],
].map(([name, end]) => ok(name, `---\nid: a\ntitle: T\n---\n\n# T\n\n${end}\n`, { hides: 'Hidden', allows: true }))

const blanks = [1_000, 4_000, 16_000].flatMap((n) => [
  ok(`m14-blanks-cell-${n}`, withItem(`Fix${' '.repeat(n)}it`)),
  ok(`m14-blanks-line-${n}`, withSummary(`a${' '.repeat(n)}b`)),
  ok(`m14-blanks-label-${n}`, withEnd(`**Note**${' '.repeat(n)}:${' '.repeat(Math.min(n, 300))}b`)),
  ok(`m14-blanks-tabs-${n}`, withEnd(`- a${'\t'.repeat(n)}b`)),
])
const pumps = [
  '- ',
  '— ',
  ': ',
  ', ',
  '. ',
  '1:',
  '(',
  '@a ',
  '#1 ',
  'a b ',
  '2026-',
  '10:0',
  'due ',
  '1d2h',
  '<- ',
  '-',
].map((pump, at) => ok(`m14-pump-${at}`, withItem(pump.repeat(Math.floor(8_000 / pump.length))), { allows: true }))
const durations = [
  '1'.repeat(60),
  '1h'.repeat(2_000),
  '1 h 1 '.repeat(500),
  '1d1h1m1s'.repeat(100),
  '9'.repeat(5_000),
  '1.'.repeat(200),
]
const spoken = durations.flatMap((words, at) => [
  diagnostic(`m15-duration-${at}`, withFront(`duration: "${words}!"`)),
  ok(`m15-stated-${at}`, withEnd(`**Time to detect**: ${words}?`), { allows: true }),
])
const slugs = ['-'.repeat(5_000), '_'.repeat(60), ' -'.repeat(3_000), '|'.repeat(200)].map((words, at) =>
  ok(`m16-slug-${at}`, aPostmortem({ end: `\n## a${words}b\n` })),
)

export const markdown = [
  ...[depth, stairs, runs, disguised, lazy, ragged, tables, hidden, blanks, pumps, spoken, slugs].flat(),
]
