// L01–L18 and M08: up to 10 MB, and texts that stay just inside every limit.
import { bodyOf, diagnostic, ok, rejected } from '../case-file.mjs'

const MiB = 1024 * 1024
const LIMIT = 256 * 1024
const filled = (piece, bytes) => piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece))).slice(0, bytes)

export const large = [
  ['l01-paragraphs', filled('word word word\n\n', 10 * MiB)],
  ['l02-one-line', filled('word ', 10 * MiB)],
  ['l03-line-breaks', filled('\n', 10 * MiB)],
  ['l04-rows', `| a | b |\n|---|---|\n${filled('| a | b |\n', 5 * MiB)}`],
  ['l05-tasks', filled('- [ ] a\n', 5 * MiB)],
  ['l07-quotes', filled('>', MiB)],
  ['l08-lists', filled('- ', MiB)],
  ['l09-emphasis', filled('*', MiB)],
  ['l10-comments', filled('a <!--', MiB)],
  ['l11-brackets', filled('[', MiB)],
  ['l12-keys-large', `---\n${Array.from({ length: 100_000 }, (_, at) => `k${at}: 1`).join('\n')}\n---\n`],
  ['l13-anchors-large', `---\n${Array.from({ length: 50_000 }, (_, at) => `k${at}: &a${at} 1`).join('\n')}\n---\n`],
  ['l14-scalar-large', `---\nx: ${filled('a', 10 * MiB)}\n---\n`],
  ['l15-escapes', `---\nx: "${filled('\\q', 2 * MiB)}"\n---\n`],
  ['l16-keys-of-keys', `---\n${'? '.repeat(200_000)}\n---\n`],
  ['l17-stairs', Array.from({ length: 1_400 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
  ['l18-fences', filled('```\n\n', MiB)],
  ['l19-bytes', Buffer.alloc(10 * MiB, 0xff)],
  ['l19-zeros', Buffer.alloc(10 * MiB)],
  ['l20-over', filled('word\n', LIMIT + 1)],
  ['l20-lines', '\n'.repeat(5_001)],
  ['l20-line', filled('a', 16_385)],
].map(([name, content]) => rejected(name, content))

const HEAD =
  '---\nid: a\ntitle: T\ndate: 2026-03-02\nseverity: SEV1\nstatus: final\nstarted: 2026-03-02T10:00:00Z\n---\n\n# T\n\n'
const near = (name, text, options) =>
  ok(name, Buffer.from(`${HEAD}${text}`).subarray(0, LIMIT).toString().replaceAll('\uFFFD', ''), {
    allows: true,
    seconds: 5,
    ...options,
  })
const lines = (count, make) => Array.from({ length: count }, (_, at) => make(at)).join('\n')
const clock = (at) => `${String(Math.floor(at / 60) % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
const WORDS = 'we should have noticed that the human error of Ada caused an outage for 300 users because '

/** Everything at once: each kind of block as dense as its limit lets it be, up to the last byte. */
const everything = [
  `## Timeline\n\n${lines(900, (at) => `- ${clock(at)} UTC ${'*_a_* '.repeat(7)}`)}`,
  `## Action items\n\n${lines(200, (at) => `- [ ] Improve ${at} ${'[a](b) '.repeat(8)}— @ada, due 2026-04-01, P1`)}`,
  `| ID | Action | Owner | Due |\n|---|---|---|---|\n${lines(600, (at) => `| B${at} | Improve \`x\` ${'![a](b)'.repeat(3)} | @ada | 2026-04-01 |`)}`,
  `## Root cause\n\n${lines(8, () => `${'![['.repeat(650)}\n`)}`,
  `${lines(10, () => `${'<? '.repeat(195)}${'a <b x="'.repeat(4)}\n`)}`,
  `## Lessons learned\n\n${lines(500, () => `- ${WORDS}`)}`,
  `${'> '.repeat(30)}a\n${lines(400, () => 'lazy')}`,
  lines(15, (at) => `${'  '.repeat(at)}- a\n${'  '.repeat(at)}  b`),
].join('\n\n')

export const nearLimits = [
  near('m08-everything', everything),
  near(
    'm08-paragraphs',
    lines(1_200, () => `${WORDS.repeat(2)}\n`),
  ),
  near(
    'm08-one-paragraph',
    lines(2_700, () => WORDS),
  ),
  near(
    'm08-long-lines',
    lines(15, () => `${filled(WORDS, 16_000)}\n`),
  ),
  near('m08-items', `## Action items\n\n${lines(4_900, (at) => `- [ ] Improve the thing ${at} @ada by 2026-04-01`)}`),
  near(
    'm08-rows',
    `## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n${lines(4_900, (at) => `| Improve the thing ${at} | @ada | 2026-04-01 |`)}`,
  ),
  near('m08-entries', `## Timeline\n\n${lines(4_900, (at) => `- ${clock(at)} UTC checkout failed for users ${at}`)}`),
  near(
    'm08-entries-rows',
    `## Timeline\n\n| Time | What |\n|---|---|\n${lines(4_900, (at) => `| ${clock(at)} UTC | checkout failed for users ${at} |`)}`,
  ),
  near(
    'm08-entries-unseen',
    `## Timeline\n\n${lines(4_300, (at) => `- ${clock(at)} UTC ${'\x01'.repeat(40)}`)}\n\n## Action items\n\n| Action | Owner |\n|---|---|\n${lines(600, () => '|a|b|c|')}`,
    { expected: 'diagnostic', says: 'metadata-unreadable' },
  ),
  near(
    'm08-headings',
    lines(4_900, (at) => `## Timeline and cause ${at} of 2026-03-02`),
  ),
  near(
    'm08-labels',
    lines(2_400, (at) => `**Impact ${at}**: 300 users could not pay, ${clock(at)} UTC\n`),
  ),
  near(
    'm08-silences',
    lines(2_400, () => '<!-- followthrough-disable-next-line action-item-vague: because -->\n- [ ] Improve it'),
  ),
  near(
    'm08-comments',
    lines(4_900, () => '<!-- followthrough-disable-next-line a'),
  ),
  rejected(
    'm08-marks',
    lines(130, () => `${'!['.repeat(990)}\n`),
    { seconds: 5 },
  ),
  near(
    'm08-marks-full',
    lines(10, () => `${'!['.repeat(990)}\n`),
  ),
  near(
    'm08-marks-fewer',
    lines(500, () => `${'!['.repeat(125)}\n`),
  ),
  near(
    'm08-openers',
    lines(140, () => `${'a<?'.repeat(195)}${'b'.repeat(1_000)}\n`),
  ),
  near(
    'm08-links',
    lines(400, (at) => `${'[a](https://github.com/acme/shop/issues/1) '.repeat(14)}${at}\n`),
  ),
  near(
    'm08-definitions',
    `${lines(2_400, (at) => `[a${at}]: https://example.com/${at}`)}\n\n${lines(600, (at) => `[a${at}]`)}`,
  ),
  near(
    'm08-odd',
    lines(4_000, () => 'a\u202eb\x07c\u200bd — @ada'),
    { expected: 'diagnostic', says: 'metadata-unreadable' },
  ),
  near('m08-cr', `a\r`.repeat(4_900), { expected: 'diagnostic', says: 'metadata-unreadable' }),
  near('m08-ragged', `## Action items\n\n| Action | Owner |\n|---|---|\n${lines(4_900, () => '| a | b | c | d |')}`, {
    expected: 'diagnostic',
    says: 'metadata-unreadable',
  }),
  near(
    'm08-placeholders',
    lines(2_400, () => '- TODO [insert what happened here] {{a}} <what> TBD ???\n'),
  ),
  near(
    'm08-durations',
    lines(2_400, () => `**Time to detect**: 5 minutes and 3 hours ${'1 h 3 '.repeat(8)}\n`),
  ),
  near(
    'm08-letters',
    lines(1_000, () => `${'監視を追加する。'.repeat(10)}\n`),
  ),
  diagnostic(
    'm08-front',
    `---\nid: a\n${lines(290, (at) => `k${at}: ${'a'.repeat(40)}`)}\n---\n\n${bodyOf().join('\n')}\n`,
    { seconds: 5 },
  ),
]
