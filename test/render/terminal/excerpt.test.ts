import { describe, expect, test } from '@jest/globals'
import { renderCheckText } from '../../../src/render/terminal/check.js'
import { excerptOf } from '../../../src/render/terminal/excerpt.js'
import { showsLinks } from '../../../src/render/terminal/link.js'
import { widthOf } from '../../../src/render/terminal/width.js'
import { aDiagnostic, anUnreadable, aPostmortem, aResult, HOSTILE } from './results.js'

/** The line and the mark below it for a word of the second line. */
function pointingAt(text: string, word: string) {
  const column = text.indexOf(word) + 1
  const document = aPostmortem({ text: `# Title\r\n${text}\r\nThe end\n` })
  const place = { line: 2, column, endLine: 2, endColumn: column + word.length }
  const found = excerptOf(document, aDiagnostic(place))
  return found === null ? null : [found.line, found.mark]
}

describe('the author’s line is shown with a mark under the place', () => {
  test('a word in it', () => {
    expect(pointingAt('- Improve monitoring soon', 'monitoring')).toEqual([
      '- Improve monitoring soon',
      '          ^~~~~~~~~~',
    ])
  })

  test('a tab is one blank, a wide character two columns', () => {
    expect(pointingAt('\t监控 alert 警报', 'alert')).toEqual([' 监控 alert 警报', '      ^~~~~'])
    expect(pointingAt('alert 警报 now', '警报')).toEqual(['alert 警报 now', '      ^~~~'])
  })

  test('a long line is cut around the place', () => {
    const found = pointingAt(`${'before '.repeat(30)}here${' after'.repeat(30)}`, 'here') ?? []
    expect(found[0]).toMatch(/^….*here.*…$/)
    expect(found[0]?.indexOf('here')).toBe(found[1]?.indexOf('^'))
    for (const line of found) expect(widthOf(line)).toBeLessThanOrEqual(72)
  })

  test('a place on many lines is marked to the end of its first', () => {
    const document = aPostmortem({ text: 'one two\nthree\n' })
    const place = { line: 1, column: 5, endLine: 2, endColumn: 3 }
    expect(excerptOf(document, aDiagnostic(place))).toEqual({ line: 'one two', mark: '    ^~~' })
  })

  test('an empty place, a line that is not there and an unreadable document show none', () => {
    const empty = aDiagnostic({ line: 1, column: 1, endLine: 1, endColumn: 1 })
    expect(excerptOf(aPostmortem({ text: 'one' }), empty)).toBe(null)
    expect(excerptOf(aPostmortem({ text: 'one' }), aDiagnostic({ line: 9 }))).toBe(null)
    expect(excerptOf(anUnreadable('a.md'), aDiagnostic({ line: 1 }))).toBe(null)
  })

  test('what a hostile line would do to a terminal is not done', () => {
    const text = `x ${HOSTILE.replaceAll(/[\r\n]/g, '')}`
    const document = aPostmortem({ text })
    const diagnostics = [aDiagnostic({ line: 1, column: 3, endLine: 1, endColumn: text.length })]
    const shown = renderCheckText(aResult([{ document, diagnostics }]), { color: false, notes: false })
    expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u2066\u200b]|^\s*::|##\[/m)
    expect(shown).toContain('^~')
  })
})

describe('names of rules are links where the terminal has them', () => {
  const said = (url: string, links: boolean) =>
    renderCheckText(aResult([{ document: aPostmortem(), diagnostics: [aDiagnostic({ url })] }]), {
      color: false,
      notes: false,
      links,
    })

  test('to the page of the rule', () => {
    const url = 'https://example.org/rule.md'
    expect(said(url, true)).toContain(`\u001b]8;;${url}\u001b\\action-item-without-owner\u001b]8;;\u001b\\`)
    expect(said(url, false)).not.toContain('\u001b')
  })

  test('never to an address that could end the sequence', () => {
    expect(said('https://example.org/\u001b\\x', true)).not.toContain('\u001b')
    expect(said('javascript:alert(1)', true)).not.toContain('\u001b')
  })

  test.each([
    [{ TERM_PROGRAM: 'vscode' }, true],
    [{ VTE_VERSION: '7200' }, true],
    [{ WT_SESSION: '1' }, true],
    [{ VTE_VERSION: '4205' }, false],
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM_PROGRAM: 'vscode', CI: 'true' }, false],
    [{ WT_SESSION: '1', TERM: 'dumb' }, false],
  ])('%j: %s', (environment, shows) => expect(showsLinks(environment)).toBe(shows))
})
