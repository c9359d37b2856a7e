import { describe, expect, test } from '@jest/globals'
import { keyDigest } from '../../src/sync/mark/digest.js'
import { effectiveDue } from '../../src/sync/want/due.js'
import { isSameLabel, labelLook, labelsOf, priorityLabels, priorityOf } from '../../src/sync/want/labels.js'
import { ownersOf } from '../../src/sync/want/owners.js'
import { byPlace, type IssuePlace, isSamePlace, issueIn, placeKey, shownPlace } from '../../src/sync/want/references.js'
import { isRepositoryName, repositoriesOf, routeOf } from '../../src/sync/want/route.js'
import { titleFor } from '../../src/sync/want/title.js'
import { secretName, shownName, sourceOf, want } from '../../src/sync/want/want.js'
import { aFact, anActionItem, anUnreadable, aPostmortem, plainRendering, someSettings } from '../support/builders.js'

const HOME = 'acme/shop'
const LONG = 'x'.repeat(100)

describe('A reference names an issue', () => {
  test.each<[string, IssuePlace | null]>([
    ['#12', { repository: HOME, number: 12 }],
    [' #12 ', { repository: HOME, number: 12 }],
    ['#1234567890', { repository: HOME, number: 1_234_567_890 }],
    ['#12345678901', null],
    ['#12a', null],
    ['a#12', null],
    ['acme/ops#7', { repository: 'acme/ops', number: 7 }],
    ['A.c_m-e/o.p_s-1#7', { repository: 'A.c_m-e/o.p_s-1', number: 7 }],
    [`${LONG}/${LONG}#7`, { repository: `${LONG}/${LONG}`, number: 7 }],
    [`${LONG}x/ops#7`, null],
    [`acme/${LONG}x#7`, null],
    ['see acme/ops#7', null],
    ['acme/ops#7 now', null],
    ['acme/ops#', null],
    ['acme/ops/x#7', null],
    ['https://github.com/acme/ops/issues/7', { repository: 'acme/ops', number: 7 }],
    ['http://git.acme.example/acme/ops/issues/7', { repository: 'acme/ops', number: 7 }],
    ['https://github.com/acme/ops/issues/7#issuecomment-1', { repository: 'acme/ops', number: 7 }],
    ['https://github.com/acme/ops/issues/7?x=1', { repository: 'acme/ops', number: 7 }],
    ['https://github.com/acme/ops/issues/7/more', null],
    ['https://github.com/acme/ops/pull/7', null],
    ['https://github.com/acme/ops/issues/x', null],
    ['https://github.com/acme/ops/issues/12345678901', null],
    ['https:///acme/ops/issues/7', null],
    ['https://git hub.com/acme/ops/issues/7', null],
    ['https://github.com/ac me/ops/issues/7', null],
    ['ftp://github.com/acme/ops/issues/7', null],
    ['see https://github.com/acme/ops/issues/7', null],
    [`https://${LONG}${LONG}/acme/ops/issues/7`, { repository: 'acme/ops', number: 7 }],
    [`https://${LONG}${LONG}x/acme/ops/issues/7`, null],
  ])('%s', (reference, place) => {
    expect(issueIn(reference, HOME)).toEqual(place)
  })

  test('whatever the case of its repository', () => {
    const [one, same, other, next] = [
      place('acme/shop', 3),
      place('Acme/Shop', 3),
      place('acme/ops', 3),
      place(HOME, 4),
    ]
    expect([same, other, next].map((each) => isSamePlace(one, each))).toEqual([true, false, false])
    expect(placeKey(same)).toBe('acme/shop#3')
    expect([same, other].map((each) => shownPlace(each, HOME))).toEqual(['#3', 'acme/ops#3'])
  })

  test('the oldest comes first, then the repository whose name does', () => {
    const all = [place('b/x', 2), place('B/x', 1), place('a/x', 2), place('a/x', 1), place('A/y', 1)]
    expect(all.toSorted(byPlace).map(placeKey)).toEqual(['a/x#1', 'a/y#1', 'b/x#1', 'a/x#2', 'b/x#2'])
    expect(byPlace(place('a/x', 1), place('A/X', 1))).toBe(0)
  })
})

function place(repository: string, number: number): IssuePlace {
  return { repository, number }
}

describe('Owners', () => {
  const NAMES = { ' Ada Lovelace ': '@ada', 'the platform team': 'acme/platform', nobody: 'not a login' }

  test.each<[readonly string[], readonly string[], readonly string[], readonly string[]]>([
    [['@ada'], ['ada'], [], []],
    [[' @ada '], ['ada'], [], []],
    [['@Ada', '@ada'], ['ada'], [], []],
    [['ada'], [], [], ['ada']],
    [['ADA LOVELACE'], ['ada'], [], []],
    [['The Platform Team'], [], ['acme/platform'], []],
    [['@acme/platform', '@Acme/Platform'], [], ['Acme/Platform'], []],
    [['nobody'], [], [], ['nobody']],
    [['@-ada'], [], [], ['@-ada']],
    [['@ada!'], [], [], ['@ada!']],
    [[`@${'a'.repeat(39)}`], ['a'.repeat(39)], [], []],
    [[`@${'a'.repeat(40)}`], [], [], [`@${'a'.repeat(40)}`]],
    [['@acme/a.b_c-1'], [], ['acme/a.b_c-1'], []],
    [['@acme/plat form'], [], [], ['@acme/plat form']],
    [['@acme/'], [], [], ['@acme/']],
    [[`@acme/${'x'.repeat(101)}`], [], [], [`@acme/${'x'.repeat(101)}`]],
    [['@!acme/platform'], [], [], ['@!acme/platform']],
    [[' ', ''], [], [], []],
    [['Grace H.', 'grace h.'], [], [], ['grace h.']],
    [['a@b'], [], [], ['a@b']],
  ])('%j', (owners, logins, teams, names) => {
    expect(ownersOf(anActionItem({ owners }), NAMES)).toEqual({ logins, teams, names })
  })
})

describe('A due date', () => {
  const settings = someSettings({
    doneWithin: {
      P0: { amount: 1, unit: 'days' },
      p1: { amount: 2, unit: 'weeks' },
      P2: { amount: 1, unit: 'working-days' },
      P3: { amount: 3, unit: 'working-days' },
      Default: { amount: 90, unit: 'days' },
    },
  })

  test.each([
    ['2026-12-01', 'P0', '2026-12-01', null],
    [null, 'p0', '2026-11-07', 'p0: 1 day from filing'],
    [null, 'P1', '2026-11-20', 'P1: 2 weeks from filing'],
    [null, 'P2', '2026-11-09', 'P2: 1 working day from filing'],
    [null, 'P3', '2026-11-11', 'P3: 3 working days from filing'],
    [null, 'P9', '2027-02-04', '90 days from filing'],
    [null, null, '2027-02-04', '90 days from filing'],
  ] as const)('%s of %s is %s', (own, priority, due, note) => {
    expect(effectiveDue(own, priority, '2026-11-06', settings)).toEqual({ due, note })
  })

  test('is none where the configuration gives none', () => {
    expect(effectiveDue(null, 'P1', '2026-11-06', someSettings({ doneWithin: {} }))).toEqual({ due: null, note: null })
  })
})

describe('Labels', () => {
  const settings = { base: 'postmortem', priority: 'P: {priority}', type: 'kind/{type}', severity: '{severity}' }
  const labels = (priority: string | null, type: string | null, severity: string | null, change = {}) =>
    labelsOf({ priority, type, severity }, { ...settings, ...change })

  test('are made by templates, each once, and never the one that all bear', () => {
    expect(labels('P1', 'prevent', 'SEV1')).toEqual(['P: P1', 'kind/prevent', 'SEV1'])
    expect(labels(null, null, null)).toEqual([])
    expect(labels('P1', null, null, { priority: null })).toEqual([])
    expect(labels('x', null, 'p: x')).toEqual(['p: x'])
    expect(labels('P1', null, 'POSTMORTEM')).toEqual(['P: P1'])
    expect(labels(null, null, 'a,b\u0000c')).toEqual(['a b c'])
    expect(labels(null, null, '  ,  ')).toEqual([])
    expect(labels(null, null, '$& $1')).toEqual(['$& $1'])
    expect(labels(null, null, `${'x'.repeat(49)} y`)).toEqual(['x'.repeat(49)])
    expect(labels(null, null, 'x'.repeat(60))).toEqual(['x'.repeat(50)])
  })

  test.each([
    ['Postmortem', '5319e7', 'An action item of a postmortem, kept in step by Followthrough'],
    ['p: 9', 'd93f0b', 'Priority of an action item'],
    ['kind/x', '1d76db', 'What an action item does'],
    ['SEV1', '1d76db', 'What an action item does'],
  ])('%s looks like this when it is created', (name, color, description) => {
    expect(labelLook(name, settings)).toEqual({ name, color, description })
  })

  test('of a severity have a look of their own where a template tells them', () => {
    const look = labelLook('Severity: 1', { base: 'b', priority: null, type: null, severity: 'severity: {severity}' })
    expect(look).toEqual({
      name: 'Severity: 1',
      color: 'b60205',
      description: 'Severity of the incident behind an action item',
    })
    expect(labelLook('any', { base: 'b', priority: 'any', type: null, severity: null }).color).toBe('1d76db')
    expect(isSameLabel('A b', 'a B')).toBe(true)
    expect(isSameLabel('a', 'b')).toBe(false)
  })

  test.each([
    [['P: 1', 'x'], 'p: {priority}', '1', ['P: 1']],
    [['P: 1', 'p: 2'], 'P: {priority}', null, ['P: 1', 'p: 2']],
    [['P: '], 'P: {priority}', null, []],
    [['1 prio'], '{priority} prio', '1', ['1 prio']],
    [['<1>', '<>', '<1', '1>'], '<{priority}>', '1', ['<1>']],
    [['P1'], '{priority}', null, []],
    [['P1'], ' {priority} ', null, []],
    [['P1'], null, null, []],
    [[], 'P: {priority}', null, []],
  ])('%j by %s say %s', (names, template, priority, all) => {
    expect(priorityOf(names, template)).toBe(priority)
    expect(priorityLabels(names, template)).toEqual(all)
  })
})

describe('A route', () => {
  const routing = {
    services: new Map([
      [' Payments ', 'acme/pay'],
      ['search', 'acme/search'],
    ]),
    confidential: 'acme/vault',
  }

  test.each([
    [{}, HOME],
    [{ services: ['checkout'] }, HOME],
    [{ services: ['checkout', ' PAYMENTS'] }, 'acme/pay'],
    [{ services: ['search', 'payments'] }, 'acme/search'],
    [{ services: ['search'], confidential: true }, 'acme/vault'],
  ])('of %j leads to %s', (words, repository) => {
    expect(routeOf(aPostmortem(words), routing, HOME)).toBe(repository)
  })

  test('leads to each repository once', () => {
    const services = new Map([
      ['a', 'acme/pay'],
      ['b', 'Acme/Pay'],
      ['c', 'ACME/shop'],
    ])
    expect(repositoriesOf({ services, confidential: null }, HOME)).toEqual([HOME, 'acme/pay'])
    expect(repositoriesOf({ services, confidential: 'acme/vault' }, HOME)).toEqual([HOME, 'acme/pay', 'acme/vault'])
  })

  test.each([
    ['acme/shop', true],
    ['a.c_m-E/1', true],
    [`${LONG}/${LONG}`, true],
    [`${LONG}x/a`, false],
    ['acme', false],
    ['acme/shop/x', false],
    ['acme/', false],
    ['acme/..', false],
    ['./acme', false],
    ['acme/...', true],
    ['acme/.a', true],
    ['acme/a.', true],
    ['ac me/shop', false],
    ['acme/shop?x', false],
    ['?acme/shop', false],
  ])('%s is the name of a repository: %s', (name, expected) => {
    expect(isRepositoryName(name)).toBe(expected)
  })
})

describe('What documents want', () => {
  const settings = someSettings()

  test('is known by digests, and by names for people', () => {
    const [item] = want([aPostmortem({ items: [anActionItem({ type: 'detect' })] })], settings, HOME).items
    expect(item).toMatchObject({
      name: 'INC-2026-014/a1',
      repository: HOME,
      key: keyDigest('INC-2026-014', 'a1'),
      postmortem: keyDigest('INC-2026-014'),
      item: keyDigest('a1'),
      line: 1,
      detectedBy: null,
      state: 'open',
    })
    expect(item && shownName(item)).toBe('INC-2026-014/a1')
  })

  test('of a confidential one is told by a part of its key', () => {
    const [item] = want([aPostmortem({ confidential: true })], settings, HOME).items
    expect(item && shownName(item)).toBe(`confidential/${keyDigest('INC-2026-014', 'a1').slice(0, 8)}`)
    expect(secretName('0123456789')).toBe('confidential/01234567')
  })

  test('is nothing where two documents share an id', () => {
    const twins = ['a.md', 'b.md'].map((path, at) => aPostmortem({ path, id: at === 0 ? 'INC-1' : 'inc-1' }))
    const { items, documents, held, whole, notices } = want([...twins, aPostmortem({ id: 'INC-2' })], settings, HOME)
    expect(items.map(({ name }) => name)).toEqual(['INC-2/a1'])
    expect(documents).toHaveLength(1)
    expect([...held.paths]).toEqual(['a.md', 'b.md'])
    expect([...held.postmortems]).toEqual([...new Set([keyDigest('INC-1'), keyDigest('inc-1')])])
    expect(whole).toBe(false)
    expect(notices).toEqual([
      'The id `INC-1` is used by a.md and b.md: the action items of none of them are synced. Give each document its own id.',
    ])
  })

  test('is nothing where two items share an id', () => {
    const items = [anActionItem(), anActionItem({ title: 'Another' }), anActionItem({ id: 'a2' })]
    const wanted = want([aPostmortem({ items })], settings, HOME)
    expect(wanted.items.map(({ name }) => name)).toEqual(['INC-2026-014/a2'])
    expect([...wanted.held.keys]).toEqual([keyDigest('INC-2026-014', 'a1')])
    expect(wanted.whole).toBe(true)
    expect(wanted.notices).toEqual([
      'Two action items have the id `INC-2026-014/a1`: neither is synced. Give each its own id.',
    ])
  })

  test('is not whole without documents, or with one that cannot be read', () => {
    expect(want([], settings, HOME).whole).toBe(false)
    const { whole, held } = want([aPostmortem(), anUnreadable('b.md')], settings, HOME)
    expect(whole).toBe(false)
    expect([...held.paths]).toEqual(['b.md'])
    expect(want([aPostmortem()], settings, HOME)).toMatchObject({ whole: true, notices: [] })
  })

  test.each([
    ['ragged-row', 2],
    ['hidden-item', 2],
    ['odd-character', 0],
  ] as const)('after %s may be more than was read', (kind, marks) => {
    const problems = [{ kind, field: null, written: '|', expected: 'another', span: { start: 0, end: 0 } }]
    expect(want([aPostmortem({ problems })], settings, HOME).held.absent.size).toBe(marks)
  })

  test('of a confidential document goes to its place, or nowhere, which is said', () => {
    const secret = aPostmortem({ confidential: true, path: 's.md' })
    expect(want([secret], settings, HOME)).toMatchObject({
      confidential: { place: null },
      notices: [
        's.md is confidential: none of its action items is filed from now on. `routing.confidential` can name a private repository for them.',
      ],
    })
    const routed = someSettings({ routing: { services: new Map(), confidential: 'acme/vault' } })
    const { items, confidential, notices } = want([secret], routed, HOME)
    expect(items[0]?.repository).toBe('acme/vault')
    expect([...confidential.of]).toEqual([keyDigest('INC-2026-014'), 's.md'])
    expect(notices).toEqual([])
  })

  test('of an incident is how long it took, where both times are known and in order', () => {
    const times = (started: string | null, mitigated: string | null) => ({
      ...aPostmortem(),
      times: {
        ...aPostmortem().times,
        started: started === null ? null : aFact(started),
        mitigated: mitigated === null ? null : aFact(mitigated),
      },
    })
    const total = (...at: [string | null, string | null]) => sourceOf(times(...at)).total
    expect(total('2026-11-03T10:00:00Z', '2026-11-03T10:47:00Z')).toBe(2820)
    expect(total('2026-11-03T10:00:00Z', '2026-11-03T10:00:00Z')).toBe(0)
    expect(total('2026-11-03T10:47:00Z', '2026-11-03T10:00:00Z')).toBeNull()
    expect(total(null, '2026-11-03T10:00:00Z')).toBeNull()
    expect(total('2026-11-03T10:00:00Z', null)).toBeNull()
    expect(total('2026-11-03T10:00:00Z', 'soon')).toBeNull()
    expect(total('1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z')).toBe(0)
  })

  test('of a bare document is its id, and a review', () => {
    const bare = { ...aPostmortem(), title: null, date: null, severity: null, status: null }
    expect(sourceOf(bare)).toEqual({
      ...{ id: 'INC-2026-014', title: 'INC-2026-014', path: 'postmortems/2026-11-03-checkout.md' },
      ...{ date: null, severity: null, status: 'review', users: null, total: null, confidential: false },
    })
  })

  test.each([
    ['Alert on full disk', 'Alert on full disk'],
    ['  ', 'INC-2026-014/a1'],
  ])('%j is an issue’s title as %j', (title, expected) => {
    const [item] = want([aPostmortem({ items: [anActionItem({ title })] })], settings, HOME).items
    expect(item && titleFor(item, plainRendering)).toBe(expected)
  })
})
