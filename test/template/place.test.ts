import { describe, expect, test } from '@jest/globals'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import { watchedBy } from '../../src/config/watched.js'
import { newPath, type PlaceQuestion } from '../../src/template/place/new-path.js'
import { nextId } from '../../src/template/place/next-id.js'
import { fc } from '../support/random.js'

describe('the next id', () => {
  test.each([
    [['INC-2026-014'], 'INC-2026-015'],
    [['INC-2026-009', 'INC-2026-014', 'INC-2026-010'], 'INC-2026-015'],
    [['INC-2025-031', 'INC-2026-002'], 'INC-2026-003'],
    [['INC-2025-031'], 'INC-2026-001'],
    [['INC-2024-007', 'INC-2025-008', 'INC-2025-009'], 'INC-2026-010'],
    [['PM-099'], 'PM-100'],
    [['pm7', 'pm8'], 'pm9'],
    [['2026-03', '2026-04'], '2026-05'],
    [['41', '42'], '43'],
    [['checkout', 'INC-1', 'INC-2'], 'INC-3'],
  ])('after %j is %s', (ids, next) => {
    expect(nextId(ids, '2026')?.id).toBe(next)
  })

  test.each([
    ['nothing is numbered', ['checkout', 'payments']],
    ['there is none', []],
    ['most are not numbered', ['INC-1', 'checkout', 'payments']],
    ['they are dates', ['2026-11-03', '2026-11-04']],
    ['they are dates without signs', ['pm-20261103', 'pm-20261104']],
    ['the numbers are far apart, so another system gives them', ['INC-1021', 'INC-1187', 'INC-2203']],
  ])('is not invented where %s', (_, ids) => {
    expect(nextId(ids, '2026')).toBeNull()
  })

  test('says which one it follows', () => {
    expect(nextId(['INC-2026-014'], '2026')?.after).toBe('INC-2026-014')
    expect(nextId(['INC-2025-014'], '2026')?.after).toBeNull()
  })

  test('is none of those that are there', () => {
    const id = fc.stringMatching(/^[A-Za-z-]{0,4}(?:202[456]-)?[0-9]{1,4}$/)
    fc.assert(fc.property(fc.array(id), (ids) => !ids.includes(nextId(ids, '2026')?.id ?? 'none')))
  })
})

const isWatched = watchedBy(DEFAULT_CONFIG)
const QUESTION: PlaceQuestion = {
  documents: [],
  title: 'Checkout returned 502s',
  date: '2026-11-03',
  id: 'INC-2026-015',
  globs: DEFAULT_CONFIG.postmortems,
  isWatched,
}

function pathBeside(paths: readonly string[], change: Partial<PlaceQuestion> = {}): string {
  const documents = paths.map((path) => ({ path, id: /INC-\d{4}-\d{3}/i.exec(path)?.[0].toUpperCase() ?? null }))
  return newPath({ ...QUESTION, documents, ...change })
}

describe('where a new postmortem is written', () => {
  test.each([
    [[], 'postmortems/2026-11-03-checkout-returned-502s.md'],
    [['docs/postmortems/2026-10-25-cart.md'], 'docs/postmortems/2026-11-03-checkout-returned-502s.md'],
    [['incidents/2025/2025-10-25-cart.md'], 'incidents/2026/2026-11-03-checkout-returned-502s.md'],
    [['incidents/2025/10/25-cart.md'], 'incidents/2026/11/26-checkout-returned-502s.md'],
    [['incidents/2025-10/cart.md'], 'incidents/2026-11/checkout-returned-502s.md'],
    [['incidents/2025-10-25_cart_is_slow.md'], 'incidents/2026-11-03_checkout_returned_502s.md'],
    [['incidents/20251025-cart.markdown'], 'incidents/20261103-checkout-returned-502s.markdown'],
    [['incidents/2025-10-25.md'], 'incidents/2026-11-03.md'],
    [['incidents/0007-cart.md', 'incidents/0009-till.md'], 'incidents/0010-checkout-returned-502s.md'],
    [['incidents/INC-2026-014.md'], 'incidents/INC-2026-015.md'],
    [['incidents/inc-2026-014-cart.md'], 'incidents/inc-2026-015-checkout-returned-502s.md'],
    [['incidents/cart.md'], 'incidents/checkout-returned-502s.md'],
    [['incidents/2025-10-25-cart/report.md'], 'incidents/2026-11-03-checkout-returned-502s/report.md'],
    [
      ['incidents/cart.md', 'postmortems/2026-10-01-a.md', 'postmortems/2026-10-02-b.md'],
      'postmortems/2026-11-03-checkout-returned-502s.md',
    ],
    [['postmortems/cart.md', 'postmortems/2026-10-01-a.md'], 'postmortems/2026-11-03-checkout-returned-502s.md'],
  ])('beside %j: %s', (paths, path) => {
    expect(pathBeside(paths)).toBe(path)
  })

  test('without an id names that need one are not made', () => {
    expect(pathBeside(['incidents/2025/INC-2025-014.md'], { id: null })).toBe(
      'incidents/{year}/2026-11-03-checkout-returned-502s.md'.replace('{year}', '2026'),
    )
  })

  test('in an empty record the folder is the one that the configuration names', () => {
    expect(pathBeside([], { globs: ['docs/reviews/**/*.md'] })).toBe(
      'docs/reviews/2026-11-03-checkout-returned-502s.md',
    )
    expect(pathBeside([], { globs: ['*.md'] })).toBe('postmortems/2026-11-03-checkout-returned-502s.md')
  })

  test.each([
    ['Zahlung für Österreich: ß & Größe', 'zahlung-fur-osterreich-ss-grosse'],
    ["Don't panic / 100 % CPU", 'dont-panic-100-cpu'],
    ['決済が停止した', '決済が停止した'],
    ['../../etc/passwd', 'etc-passwd'],
    ['🔥', 'incident'],
    ['The template was lost', 'the-was-lost'],
    ['a'.repeat(300), 'a'.repeat(60)],
    [`${'long words '.repeat(20)}`, 'long-words-long-words-long-words-long-words-long-words-long'],
  ])('%j is named %s', (title, slug) => {
    expect(pathBeside([], { title })).toBe(`postmortems/2026-11-03-${slug}.md`)
  })

  test.each(['con', 'NUL', 'com1'])('%s alone is a device on Windows', (title) => {
    expect(pathBeside(['incidents/cart.md'], { title })).toBe(`incidents/${title.toLowerCase()}-incident.md`)
  })

  test('whatever a title or an id says, the path stays in its folder, is found, and is a file on every system', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 })
    fc.assert(
      fc.property(text, text, fc.constantFrom('cart', 'INC-2026-014-cart'), (title, id, name) => {
        const path = pathBeside([`incidents/${name}.md`], { title, id })
        expect(path).toMatch(/^incidents\/[^<>:"/\\|?*\u0000-\u001f]+\.md$/)
        expect(path).not.toMatch(/(?:^|\/)\.|[. ]\.md$|\.\./)
      }),
    )
  })
})
