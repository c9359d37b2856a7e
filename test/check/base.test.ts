import { describe, expect, test } from '@jest/globals'
import { markKnown } from '../../src/check/base.js'
import { count, failsAt } from '../../src/check/count.js'
import type { Diagnostic } from '../../src/check/diagnostic.js'
import type { SectionKind } from '../../src/postmortem/section-kinds.js'
import { aDiagnostic } from './a-diagnostic.js'

const owner = (line: number, differs: Partial<Diagnostic> = {}) =>
  aDiagnostic({ rule: 'action-item-without-owner', line, message: 'The action item has no owner.', ...differs })

function known(now: readonly Diagnostic[], text: string, before: readonly Diagnostic[], baseText: string) {
  return markKnown(now, text, before, baseText).map((diagnostic) => diagnostic.known)
}

const kindAt = (line: number, kind: SectionKind) => (asked: number) => (asked === line ? kind : null)

describe('a remark that the base version already had', () => {
  test('is known, also when its line moved or is indented differently', () => {
    expect(known([owner(4)], '# T\n\n\n  - [ ] one', [owner(2)], '# T\n- [ ] one\n')).toEqual([true])
  })

  test('stays known on a line of which a word was changed, and as often as the base had it', () => {
    const [before, after] = ['- [ ] Alert on full disks of the shop', '- [ ] Alert on full disks of all shops']
    expect(known([owner(1)], after, [owner(1)], before)).toEqual([true])
    expect(known([owner(1), owner(2)], `${after}\n${before}`, [owner(1)], before)).toEqual([false, true])
  })

  test('is new on a line that changed, and of another rule', () => {
    expect(known([owner(1)], '- [ ] two', [owner(1)], '- [ ] one')).toEqual([false])
    expect(known([aDiagnostic({ line: 1 })], '- [ ] one', [owner(1)], '- [ ] one')).toEqual([false])
  })

  test('is new on a new line, when its old line was mended, however alike the two are', () => {
    const before = '| Alert on full disks | | 2026-12-01 |'
    const mended = '| Alert on full disks | @ada, @grace and @linus | 2026-12-08 |'
    const added = '| Alert on full queues | | 2026-12-01 |'
    for (const after of [`${mended}\n${added}`, `${before}\n${added}`]) {
      expect(known([owner(2)], after, [owner(1)], before)).toEqual([false])
    }
    expect(known([owner(1)], `${added}\n${mended}`, [owner(1)], before)).toEqual([false])
  })

  test('is known on a short line of which one word was changed, added or removed', () => {
    for (const after of ['- [ ] Enhance monitoring', '- [ ] Improve all monitoring', '- [ ] Monitoring']) {
      expect(known([owner(1)], after, [owner(1)], '- [ ] Improve monitoring')).toEqual([after !== '- [ ] Monitoring'])
    }
    expect(known([owner(1)], '- [ ] Enhance logging', [owner(1)], '- [ ] Improve monitoring')).toEqual([false])
  })

  test('is known at the heading of the same kind of section, whatever it is called now', () => {
    const [before, after] = ['# T\n\n## Timeline\n', '# T\n\n## Chronology\n']
    const places = { now: kindAt(3, 'timeline'), before: kindAt(3, 'timeline') }
    expect(markKnown([owner(3)], after, [owner(3)], before, places)[0]?.known).toBe(true)
    const other = { ...places, now: kindAt(3, 'impact') }
    expect(markKnown([owner(3)], after, [owner(3)], before, other)[0]?.known).toBe(false)
  })

  test('is known when the cells of its row were aligned', () => {
    expect(known([owner(1)], '| Alert   |      | P1 |', [owner(1)], '| Alert | | P1 |')).toEqual([true])
  })

  test('counts as often as the base had it', () => {
    const text = '- [ ] one\n- [ ] one\n- [ ] one'
    expect(known([owner(1), owner(2), owner(3)], text, [owner(1), owner(2)], text)).toEqual([true, true, false])
  })

  test('is new when it became worse, because the document became final', () => {
    const [warning, error] = [owner(1), owner(1, { severity: 'error' })]
    expect(known([error], 'x', [warning], 'x')).toEqual([false])
    expect(known([warning], 'x', [error], 'x')).toEqual([true])
  })

  test('about the whole document is told by its words, not by its title or numbers', () => {
    const whole = (message: string) => aDiagnostic({ rule: 'section-missing', endColumn: 1, message })
    const before = [whole('The document has no section `Impact`, after 3 days.')]
    expect(known([whole('The document has no section `Impact`, after 4 days.')], '# New', before, '# Old')).toEqual([
      true,
    ])
    expect(known([whole('The document has no section `Timeline`.')], '# Old', before, '# Old')).toEqual([false])
  })

  test('never counts and never fails the check', () => {
    const diagnostics = [
      aDiagnostic({ severity: 'error', known: true }),
      aDiagnostic(),
      aDiagnostic({ severity: 'info' }),
    ]
    const document = { readable: false, path: 'x.md', reason: 'No.', hint: 'Yes.', line: 1 } as const
    const counts = count([{ document, diagnostics }])
    expect(counts).toEqual({ postmortems: 1, errors: 0, warnings: 1, infos: 1 })
    expect([failsAt(counts, 'error'), failsAt(counts, 'warning'), failsAt(counts, 'never')]).toEqual([
      false,
      true,
      false,
    ])
    expect(failsAt({ errors: 1, warnings: 0 }, 'error')).toBe(true)
  })
})
