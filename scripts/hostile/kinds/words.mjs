// I01–I07, O01–O22 and T01–T04: ids, words aimed at every place we write to, and times that do not exist.
import { aPostmortem, diagnostic, ok, withFront, withItem, withRows } from '../case-file.mjs'

const row = (id, action = 'Alert on error rate', owner = '@ada', due = '2026-04-01') =>
  `| ${id} | ${action} | ${owner} | ${due} | P1 |`

const ids = [
  'А1',
  'Ａ1',
  'A\u200d1',
  'A\u00ad1',
  'a b',
  '../../A1',
  'A/1',
  'A'.repeat(300),
  '-A1',
  '.A1',
  'A1-->',
  'A1"',
  'A;1',
  'Ä1',
].map((id, at) => diagnostic(`i03-id-${at}`, withRows(row(id))))
const idsOfDocuments = [
  'INC 1',
  '../../x',
  'x-->',
  'Ａ',
  'a/b',
  '"a\\u202eb"',
  '"a\\nb"',
  'constructor',
  '__proto__',
].map((id, at) => ok(`i03-document-${at}`, aPostmortem({ id }), { allows: true }))
const taken = [
  diagnostic('i01-twice', withRows(row('A1', 'Rotate the key'), row('A1', 'Tell support')), { says: 'id-used-twice' }),
  diagnostic('i01-case', withRows(row('A1', 'Rotate the key'), row('a1', 'Tell support')), { says: 'id-used-twice' }),
  ok(
    'i04-prototype',
    withRows(row('constructor', 'Rotate'), row('toString', 'Tell support'), row('valueOf', 'Cap retries')),
  ),
  ok(
    'i08-no-ascii',
    aPostmortem({ rows: [row('', '監視を追加する'), row('', 'Добавить оповещение'), row('', '🔥🔥🔥')] }),
  ),
  ok('i09-equal', withRows(row('', 'Rotate the key'), row('', 'Rotate the key')), { allows: true }),
]
const marks = [
  'Rotate --> <!-- followthrough:x -->',
  '--!> <!--> x',
  '<!-- followthrough {"key":"x"} -->',
  '<!--',
  '-->',
].map((words, at) => ok(`i06-mark-${at}`, withItem(words), { allows: true }))
const links = [
  'https://github.com/acme/other/issues/1',
  'acme/other#1',
  '#1 and #2',
  '[#2](https://github.com/acme/shop/pull/2)',
].map((words, at) => ok(`i11-link-${at}`, withItem(`See ${words}`)))

const AIMED = [
  ...[
    '::error::forged',
    '::add-mask::e',
    '::stop-commands::x',
    '##[add-mask]e',
    '##[error]x',
    ' ::warning file=a::forged',
    'a%0A::error::forged',
  ],
  ...['::set-output name=a::b', '::group::x', 'EOF', 'ghadelimiter_1', 'A=1', 'PWNED=1', 'a<<EOF'],
  ...[
    '@everyone',
    '@org/security-team',
    '\\@ada',
    '&#64;ada',
    '＠ada',
    'a@example.com',
    '(@grace)',
    'fixes #1',
    'closes acme/shop#2',
    'ﬁxes #1',
  ],
  ...[
    'acme/other#1',
    'https://github.com/acme/other/issues/3',
    '0123456789abcdef0123456789abcdef01234567',
    'GH-1',
    '#1',
  ],
  ...[
    'a \\| b',
    '`a \\| b`',
    '```',
    '~~~',
    '`',
    '``` `` `',
    '``````````',
    '</details><h1>forged</h1>',
    '<script>alert(1)</script>',
  ],
  ...[
    '<svg/onload=alert(1)>',
    '<img src=x onerror=alert(1)>',
    '<form action=//evil.invalid><input>',
    '<style>*{display:none}</style>',
    '<base href=//evil.invalid>',
  ],
  ...[
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '![x](https://evil.invalid/x.png)',
    '[x](//evil.invalid)',
    '<javascript:alert(1)>',
    '[x]: javascript:x',
  ],
  ...[
    '" onmouseover="alert(1)',
    "' onfocus='x",
    '</script>',
    '\u2028</script>\u2029',
    '<!--<script>',
    ']]>',
    '{{constructor.constructor("x")()}}',
  ],
  ...[
    '<!channel>',
    '<!here>',
    '<@U0123>',
    '<https://evil.invalid|bank>',
    '&lt;!channel&gt;',
    '*bold* _it_ ~s~',
    ':fire:',
  ],
  ...['=HYPERLINK("//evil.invalid")', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '＝1+1', '|cmd /c calc'],
  ...[
    "$&$`$'$1",
    '{{title}}',
    `$\{{ secrets.X }}`,
    '%s %d %j',
    `$\{x}`,
    '<%= x %>',
    '$(id)',
    '`id`',
    '; rm -rf x',
    '&& id',
    '> /etc/x',
  ],
  ...[
    '$$x$$',
    '\\(x\\)',
    '```mermaid',
    '```suggestion',
    '[^1]',
    '<!-- x -->',
    '- [ ] nested',
    '1. x',
    '# x',
    '> x',
    '---',
    '***',
    '| - | - |',
  ],
  ...[
    'AKIAIOSFODNN7EXAMPLE',
    `ghp_${'a'.repeat(36)}`,
    'xoxb-1-2-abc',
    '-----BEGIN PRIVATE KEY-----',
    'https://hooks.slack.com/services/T0/B0/x',
  ],
]
const HIDDEN = [
  '\x1b[2J',
  '\x1b]0;owned\x07',
  '\x1b]8;;https://evil.invalid\x1b\\x\x1b]8;;\x1b\\',
  '\x07\x08',
  '\x9b31m',
  'a\u202eb',
  '\u2066a\u2069',
  '\x7f',
  '\x0b\x0c',
]
const places = {
  item: (words) => withItem(words),
  task: (words) => aPostmortem({ end: `\n- [ ] ${words} — @ada, due 2026-04-01\n` }),
  heading: (words) => aPostmortem({ end: `\n## ${words}\n\nwords\n` }),
  entry: (words) => aPostmortem({ end: `\n## Timeline\n\n- 10:20 ${words}\n` }),
  owner: (words) => withRows(row('A1', 'Alert on error rate', words)),
  due: (words) => withRows(row('A1', 'Alert on error rate', '@ada', words)),
  title: (words) => aPostmortem({ front: [`title: ${JSON.stringify(words)}`] }),
  severity: (words) => aPostmortem({ front: [`severity: ${JSON.stringify(words)}`] }),
  key: (words) => withFront(`${JSON.stringify(words)}: x`),
  label: (words) => aPostmortem({ end: `\n**Owner**: ${words}\n\n**Severity**: ${words}\n` }),
}
const aimed = Object.entries(places).flatMap(([place, make]) => {
  // Each word stands in one place or another in every run, and in all of them in a long one.
  const turn = Object.keys(places).indexOf(place)
  return AIMED.map((words, at) => {
    return ok(`o01-${place}-${at}`, make(words.trim()), { allows: true, isLong: at % 10 !== turn })
  })
})
const controls = ['item', 'task', 'heading', 'entry'].flatMap((place) => {
  return HIDDEN.map((words, at) => diagnostic(`o17-${place}-${at}`, places[place](`Rotate ${words} key`)))
})
const invisible = [
  'a\u200bb',
  'a\u00adb',
  'a\u2060b',
  '\u{e0041}\u{e0042}',
  `e${'\u0301'.repeat(300)}`,
  '\u{1f469}\u200d\u{1f469}'.repeat(100),
  '\ufff9',
  '\u{10ffff}',
]
const odd = invisible.flatMap((words, at) => [
  ok(`o11-item-${at}`, withItem(`Rotate ${words} key`), { allows: true }),
  ok(`o12-title-${at}`, aPostmortem({ front: [`title: "${words}"`] }), { allows: true }),
])

const long = [
  ok('o18-title', aPostmortem({ front: [`title: "${'long '.repeat(200)}"`] }), { allows: true }),
  ok('o18-item', withItem('long '.repeat(3_000))),
  ok('o18-emoji', withItem('😀'.repeat(4_000))),
  ok('o18-items', withRows(...Array.from({ length: 150 }, (_, at) => row(`A${at}`, `Check runbook ${at}`)))),
  diagnostic(
    'o18-items-too-many',
    withRows(...Array.from({ length: 400 }, (_, at) => row(`A${at}`, `Check runbook ${at}`))),
  ),
  ok('o19-labels', withFront(`services: [${Array.from({ length: 150 }, (_, at) => `s${at}`).join(', ')}]`), {
    allows: true,
  }),
  ok('o19-label-long', withFront(`services: ["${'a'.repeat(60)}", "a,b", " ", "bug", "BUG"]`), { allows: true }),
]
const owners = [
  'a@example.com',
  '@github-actions[bot]',
  '@-bad',
  `@${'a'.repeat(40)}`,
  '@a--b',
  '@x/',
  '@/x',
  '@../..',
  '@ada\u200b',
].map((owner, at) => ok(`o20-owner-${at}`, withRows(row('A1', 'Alert on error rate', owner)), { allows: true }))
const crowd = Array.from({ length: 60 }, (_, at) => `@user${at}`).join(' ')

const IMPOSSIBLE = 'metadata-unreadable|metadata-contradictory'
const DAYS = [
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '10/11/2026',
  '٢٠٢٦-٠٣-٠٢',
  '２０２６-０３-０２',
  '0000-01-01',
  '9999-12-31',
  '1970-01-01',
  '+275760-09-13',
]
const INSTANTS = [
  '2026-06-30T23:59:60Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T10:00+99:00',
  '2026-01-01T25:00Z',
  '2026-01-01T10:61Z',
]
const days = DAYS.flatMap((day, at) => [
  diagnostic(`t01-due-${at}`, withRows(row('A1', 'Alert on error rate', '@ada', day)), {
    says: 'metadata-unreadable|action-item-without-due-date',
  }),
  diagnostic(`t02-date-${at}`, aPostmortem({ id: `INC-T02-${at}`, front: [`date: "${day}"`] }), { says: IMPOSSIBLE }),
])
const instants = [...DAYS, ...INSTANTS].map((day, at) =>
  diagnostic(`t04-started-${at}`, aPostmortem({ front: [`started: "${day}"`] }), { says: IMPOSSIBLE }),
)
const inText = [...DAYS, ...INSTANTS, '5', 'Jan 5', 'next century', '99:99', '10:02:99'].map((day, at) =>
  ok(`t06-text-${at}`, aPostmortem({ end: `\n**Date**: ${day}\n\n## Timeline\n\n- ${day} x\n` }), { allows: true }),
)
const order = [
  diagnostic('t05-end', withFront('started: 2026-03-02T11:00:00Z', 'mitigated: 2026-03-02T10:00:00Z'), {
    says: 'metadata-contradictory',
  }),
  diagnostic('t05-detected', withFront('started: 2026-03-02T11:00:00Z', 'detected: 2026-03-02T10:00:00Z'), {
    says: 'metadata-contradictory',
  }),
]

export const words = [
  ...[
    ids,
    idsOfDocuments,
    taken,
    marks,
    links,
    aimed,
    controls,
    odd,
    long,
    owners,
    days,
    instants,
    inText,
    order,
  ].flat(),
  ok('o20-crowd', withRows(row('A1', 'Alert on error rate', crowd)), { allows: true }),
]
