import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { htmlText } from '../../../src/render/escape/html.js'
import { article } from '../../../src/render/html/article.js'
import { isOurs } from '../../../src/render/html/generator.js'
import { overview } from '../../../src/render/html/overview.js'
import { renderPage } from '../../../src/render/html/page.js'
import { aDashboard, aTeamsRecord } from '../../dashboard/a-record.js'
import { anUnreadable, aPostmortem } from '../../support/builders.js'
import { fc } from '../../support/random.js'
import { expectGolden, inLines } from './golden.js'
import { HOSTILE, withWords } from './hostile.js'

const { documents, tracked } = aTeamsRecord(12)
const facts = aDashboard(documents, { tracked })
const page = renderPage(facts, '0.1.0')

/** Every tag with the names of its attributes: all that is markup. */
function skeletonOf(markup: string): string {
  const tags = markup.match(/<[^>]*>/g) ?? []
  return tags.map((tag) => tag.replace(/"[^"]*"/g, '""')).join('\n')
}

function contentsOf(name: 'script' | 'style'): readonly string[] {
  return [...page.matchAll(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 'gs'))].map((found) => found[1] ?? '')
}

describe('the policy of the page', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''

  test.each(['script', 'style'] as const)('allows the one %s by its hash', (name) => {
    const [content = '', ...others] = contentsOf(name)
    const hash = createHash('sha256').update(content).digest('base64')
    expect(others).toEqual([])
    expect(policy).toContain(`${name}-src 'sha256-${hash}'`)
  })

  test('stands before anything that it rules over, and allows nothing else', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'))
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test('no element has a style or a handler of its own, and nothing is loaded', () => {
    const skeleton = skeletonOf(page)
    expect(skeleton).not.toMatch(/ (?:style|on\w+|srcset?|action|formaction|ping)=/)
    expect(skeleton).not.toMatch(/<(?:img|iframe|object|embed|base|video|audio|image|use|foreignObject)\b/i)
  })

  test('links lead to a view of the page, its feed or the repository', () => {
    const targets = [...page.matchAll(/<(?:a|area)[^>]* href="([^"]*)"/g)].map((found) => found[1] ?? '')
    expect(targets.filter((target) => !/^(#|feed\.xml$|https:\/\/github\.com\/acme\/shop(\/|$))/.test(target))).toEqual(
      [],
    )
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map((found) => found[1]))
    const broken = targets.filter((target) => target.startsWith('#') && !ids.has(target.slice(1).split('?')[0]))
    expect(broken).toEqual([])
  })
})

describe('text of a document', () => {
  const few = aTeamsRecord(4)
  const small = aDashboard(few.documents, { tracked: few.tracked })
  const plain = skeletonOf(renderPage(withWords(small, 'plain'), '0.1.0'))

  test.each(HOSTILE)('%j is shown, and is no markup', (word) => {
    const hostile = renderPage(withWords(small, word), '0.1.0')
    expect(skeletonOf(hostile)).toBe(plain)
    expect(contentsOf('script')).toEqual([/<script>(.*?)<\/script>/s.exec(hostile)?.[1]])
    expect(hostile).toContain(htmlText(word).slice(0, 20))
  })

  test('whatever it is, it is no markup', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(...HOSTILE, '<', '>', '"', "'", '&'),
    )
    const word = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(word, (some) => expect(skeletonOf(renderPage(withWords(small, some), '0.1.0'))).toBe(plain)),
      { numRuns: 40 },
    )
  })

  test('escaped text never holds a character that markup is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(htmlText(text)).not.toMatch(/[<>"'`\p{Cc}\p{Cf}\p{Cs}]|&(?!(?:amp|lt|gt|quot|#39|#96);)/u)
      }),
    )
  })

  test('Markdown is shown as it is written', () => {
    expect(htmlText('**bold** [a](b) _c_')).toBe('**bold** [a](b) _c_')
  })

  test('an issue elsewhere is named without a link', () => {
    const [incident] = withWords(facts, 'https://evil.example/x').incidents
    expect(incident && article(incident, facts.page).markup).not.toContain('href="https://evil')
  })
})

describe('what people see', () => {
  test('a postmortem has a view of its own', () => {
    const [, incident] = facts.incidents
    expectGolden('postmortem.html', incident ? inLines(article(incident, facts.page).markup) : '')
  })

  test('the first view begins with numbers, and says what they leave out', () => {
    const secret = aPostmortem({ id: 'INC-SECRET', path: 'x.md', title: 'Keys were copied', confidential: true })
    const { markup } = overview(aDashboard([...documents, secret, anUnreadable('y.md')], { tracked: null }))
    expectGolden('overview.html', inLines(markup.slice(0, markup.indexOf('<figure'))))
  })

  test('a record without a postmortem says how to begin, and has no list to search', () => {
    const empty = renderPage(aDashboard([]), '0.1.0')
    expect(empty).toContain('No postmortem to show yet')
    expect(skeletonOf(empty)).not.toContain('<form')
  })

  test('a record whose postmortems are all confidential shows their number only', () => {
    const secret = aPostmortem({ title: 'Keys were copied', confidential: true })
    const shown = renderPage(aDashboard([secret]), '0.1.0')
    expect(shown).toContain('1 confidential, shown nowhere.')
    expect(shown).not.toContain('Keys')
  })

  test('without issues the page says what is not known', () => {
    const shown = renderPage(aDashboard(documents), '0.1.0')
    expect(shown).toContain('Made from the documents alone')
    expect(shown).toContain('with a token for GitHub both pictures are shown')
  })

  test('the same record gives the same bytes, and they are known as ours', () => {
    expect(renderPage(aDashboard(documents, { tracked }), '0.1.0')).toBe(page)
    expect([isOurs(page), isOurs('<!doctype html><title>mine</title>')]).toEqual([true, false])
  })
})
