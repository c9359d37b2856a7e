import { describe, expect, test } from '@jest/globals'
import { baselineOf, readBaseline, withBaseline } from '../../src/check/baseline.js'
import { diagnose } from '../../src/check/diagnose.js'
import { onlyTheText } from '../../src/check/rule-context.js'
import { type CheckSettings, defaultCheckSettings, type Override, type RuleOverride } from '../../src/check/settings.js'
import { overridesOf } from '../../src/config/overrides.js'
import { readConfig } from '../../src/config/read.js'
import { parse } from '../../src/postmortem/read.js'
import { defaultReadingOptions } from '../../src/postmortem/reading-options.js'

const OWNERLESS = 'action-item-without-owner'

const ITEMS = `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes, due 2026-12-01, P1, detect
- [ ] Reject a gateway configuration without upstreams, due 2026-12-08, P1, prevent
`

const read = (text: string, path = 'postmortems/checkout.md') => parse(path, text, defaultReadingOptions('checkout'))

function check(text: string, settings: Partial<CheckSettings> = {}, path?: string) {
  const document = read(text, path)
  const all = { ...defaultCheckSettings, ...settings }
  return { document, diagnostics: diagnose(document, all, onlyTheText('2026-11-10')) }
}

/** `4 warning action-item-without-owner`, of the rules named. */
function said(text: string, rules: readonly string[], settings: Partial<CheckSettings> = {}, path?: string) {
  return check(text, settings, path)
    .diagnostics.filter(({ rule }) => rules.includes(rule))
    .map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)
}

const SILENCES = [OWNERLESS, 'silence-without-reason', 'silence-unused']

describe('comments that silence a rule', () => {
  const above = (comment: string) => ITEMS.replace('- [ ] Alert', `${comment}\n- [ ] Alert`)

  test('silence it on the next line with text, and nowhere else', () => {
    const text = above(`<!-- followthrough-disable-next-line ${OWNERLESS}: the team is being formed -->\n`)
    expect(said(text, SILENCES)).toEqual([`7 warning ${OWNERLESS}`])
  })

  test('stand above one another', () => {
    const other = '<!-- followthrough-disable-next-line action-item-vague: it is clear to us -->'
    const text = above(`<!-- followthrough-disable-next-line ${OWNERLESS}: the team is being formed -->\n${other}`)
    expect(said(text, SILENCES)).toEqual(['5 info silence-unused', `7 warning ${OWNERLESS}`])
  })

  test('silence it on their own line, as rows of a table need', () => {
    const text = ITEMS.replace(
      'P1, detect',
      `P1, detect <!-- followthrough-disable-line ${OWNERLESS}: not yet known -->`,
    )
    expect(said(text, SILENCES)).toEqual([`5 warning ${OWNERLESS}`])
  })

  test('silence it in the whole document', () => {
    expect(
      said(`${ITEMS}\n<!-- followthrough-disable-file ${OWNERLESS}: a supplier does all of it -->\n`, SILENCES),
    ).toEqual([])
  })

  test('do nothing without a reason, and say so', () => {
    const text = above(`<!-- followthrough-disable-next-line ${OWNERLESS} -->`)
    expect(said(text, SILENCES)).toEqual([
      '4 info silence-without-reason',
      `5 warning ${OWNERLESS}`,
      `6 warning ${OWNERLESS}`,
    ])
  })

  test('that name no rule say which was meant', () => {
    const { diagnostics } = check(above('<!-- followthrough-disable-next-line action-item-witout-owner: soon -->'))
    const [remark] = diagnostics.filter(({ rule }) => rule === 'silence-without-reason')
    expect(remark).toMatchObject({ line: 4, hint: `Write \`${OWNERLESS}\`, if that is what is meant.` })
  })

  test.each([
    ['in a code block', '```html\n<!-- followthrough-disable-file action-item-without-owner: an example -->\n```'],
    ['in code within a line', '`<!-- followthrough-disable-file action-item-without-owner: an example -->`'],
    ['in an unclosed comment', '<!-- followthrough-disable-file action-item-without-owner: no end'],
  ])('are none %s', (_, text) => {
    expect(said(`${ITEMS}\n${text}\n`, SILENCES)).toEqual([`4 warning ${OWNERLESS}`, `5 warning ${OWNERLESS}`])
  })

  test('cannot silence that a document cannot be read', () => {
    const text = '---\nid: [\n---\n<!-- followthrough-disable-file document-unreadable: never mind -->\n'
    expect(check(text).diagnostics.map(({ rule }) => rule)).toEqual(['document-unreadable'])
  })
})

describe('overrides', () => {
  const set = (severity: RuleOverride['severity']): Override['rules'] => ({
    [OWNERLESS]: { severity, 'enforce-from': null, options: {} },
  })
  const of = (override: Partial<Override>): Override => ({ matches: null, severities: null, rules: {}, ...override })
  const SEV1 = ITEMS.replace('# Checkout', '---\nseverity: SEV1\n---\n# Checkout')

  test('apply to paths', () => {
    const overrides = [of({ matches: (path) => path.startsWith('archive/'), rules: set('off') })]
    expect(said(ITEMS, [OWNERLESS], { overrides }, 'archive/checkout.md')).toEqual([])
    expect(said(ITEMS, [OWNERLESS], { overrides })).toHaveLength(2)
  })

  test('apply to severities of incidents, whatever the words', () => {
    const overrides = [of({ severities: ['SEV1'], rules: set('error') })]
    expect(said(SEV1, [OWNERLESS], { overrides })[0]).toContain('error')
    expect(said(SEV1.replace('SEV1', 'critical'), [OWNERLESS], { overrides })[0]).toContain('error')
    expect(said(SEV1.replace('SEV1', 'SEV2'), [OWNERLESS], { overrides })[0]).toContain('warning')
    expect(said(ITEMS, [OWNERLESS], { overrides })[0]).toContain('warning')
  })

  test('the last that applies wins, over what holds for all', () => {
    const overrides = [of({ rules: set('error') }), of({ rules: set('info') })]
    expect(said(ITEMS, [OWNERLESS], { rules: set('off'), overrides })[0]).toContain('info')
  })

  test('change options key by key', () => {
    const option = (options: RuleOverride['options']) => ({
      'lessons-too-few': { severity: null, 'enforce-from': null, options },
    })
    const lessons = '# Checkout\n\n## Lessons learned\n- A configuration is code, and needs the same checks.\n'
    const overrides = [of({ rules: option({ 'at-least': 1 }) })]
    expect(said(lessons, ['lessons-too-few'], { overrides })).toEqual([])
    expect(said(lessons, ['lessons-too-few'], { overrides: [...overrides, of({ rules: option({}) })] })).toEqual([])
  })

  test('come from the configuration, with globs', () => {
    const reading = readConfig(
      'overrides:\n  - paths: ["archive/**"]\n    severities: [SEV1]\n    rules: { timeline-gap: off }\n',
    )
    if (!reading.ok) throw new Error('The configuration is read.')
    const [override] = overridesOf(reading.config)
    expect([override?.matches?.('archive/2019/a.md'), override?.matches?.('postmortems/a.md')]).toEqual([true, false])
    expect(override).toMatchObject({ severities: ['SEV1'], rules: { 'timeline-gap': { severity: 'off' } } })
  })

  test.each([
    [
      'a severity that is not on the scale',
      'overrides: [{ severities: [SEV9], rules: {} }]',
      'is not a severity of yours',
    ],
    ['a rule that does not exist', 'overrides: [{ rules: { timeline-gab: off } }]', '`timeline-gab`'],
    [
      'an option that the rule does not have',
      'overrides: [{ rules: { lessons-too-few: { atleast: 2 } } }]',
      '`atleast`',
    ],
    ['no rules', 'overrides: [{ paths: ["a/**"] }]', 'rules'],
  ])('with %s are refused with their line', (_, text, words) => {
    const reading = readConfig(text)
    expect(reading).toMatchObject({ ok: false, problems: [{ line: 1, message: expect.stringContaining(words) }] })
  })
})

describe('a baseline', () => {
  const counted = (text: string, against: string) => {
    const baseline = baselineOf([check(against)])
    const [result] = withBaseline([check(text)], baseline)
    return result?.diagnostics.filter(({ known, rule }) => !known && rule === OWNERLESS).length
  }

  test('knows the remarks that were there, also when their lines have moved', () => {
    expect(counted(ITEMS, ITEMS)).toBe(0)
    expect(counted(ITEMS.replace('## Action items', 'Some more words.\n\nAnd more.\n\n## Action items'), ITEMS)).toBe(0)
  })

  test('does not know a line that was rewritten or added', () => {
    expect(counted(ITEMS.replace('exceeds 1 %', 'exceeds 2 %'), ITEMS)).toBe(1)
    expect(counted(`${ITEMS}- [ ] Rehearse the failover every quarter, due 2026-12-08, P2, process\n`, ITEMS)).toBe(1)
  })

  test('knows a remark as often as it was there', () => {
    const twice = `${ITEMS}${ITEMS.split('\n').at(-2)}\n`
    expect(counted(twice, ITEMS)).toBe(1)
    expect(counted(twice, twice)).toBe(0)
  })

  test('does not know a remark that became worse', () => {
    const final = ITEMS.replace('# Checkout', '---\nstatus: final\n---\n# Checkout')
    expect(counted(final, ITEMS)).toBe(2)
    expect(counted(ITEMS, final)).toBe(0)
  })

  const leftAt = (path: string, text: string, gone: readonly string[]) => {
    const baseline = baselineOf([check(ITEMS, {}, 'postmortems/old.md')])
    const [result] = withBaseline([check(text, {}, path)], baseline, undefined, new Set(gone))
    return result?.diagnostics.filter(({ known, rule }) => !known && rule === OWNERLESS).length
  }

  test('follows a file that was moved, and gives nothing to one that only looks a little like it', () => {
    expect(leftAt('postmortems/new.md', ITEMS, ['postmortems/old.md'])).toBe(0)
    expect(leftAt('postmortems/new.md', ITEMS, [])).toBe(2)
    const other = '# Search was slow\n\n## Action items\n- [ ] Alert on slow searches, due 2026-12-01, P1, detect\n'
    expect(leftAt('postmortems/new.md', other, ['postmortems/old.md'])).toBe(1)
  })

  test('does not mind white space', () => {
    expect(counted(ITEMS.replaceAll(', due', ',   due'), ITEMS)).toBe(0)
  })

  test('holds no text, is the same whatever the order, and is read as it was written', () => {
    const [one, other] = [check(ITEMS), check(ITEMS.replace('exceeds', 'passes'), undefined, 'postmortems/other.md')]
    const baseline = baselineOf([one, other])
    expect(baselineOf([other, one])).toEqual(baseline)
    expect(JSON.stringify(baseline)).not.toMatch(/Alert|gateway/)
    expect(readBaseline(JSON.stringify(baseline))).toEqual(baseline)
  })

  test.each([
    '',
    '[]',
    '{}',
    '{"version":2,"remarks":[]}',
    '{"version":1,"remarks":[{"path":1}]}',
    '{"version":1,"remarks":[null]}',
  ])('is not read from %j', (text) => {
    expect(readBaseline(text)).toBeNull()
  })
})
