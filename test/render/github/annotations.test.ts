import { describe, expect, test } from '@jest/globals'
import { annotationsOf, renderWorkflowCommands } from '../../../src/render/github/annotations.js'
import { expectGolden } from '../terminal/golden.js'
import { aDiagnostic, anUnreadable, aPostmortem, aResult, HOSTILE } from '../terminal/results.js'

function resultOf(...diagnostics: readonly ReturnType<typeof aDiagnostic>[]) {
  return aResult([{ document: aPostmortem(), diagnostics }])
}

const many = (count: number, different: Parameters<typeof aDiagnostic>[0]) =>
  Array.from({ length: count }, (_, at) => aDiagnostic({ line: at + 1, ...different }))

describe('annotations', () => {
  test('carry the message, what helps, and the rule as their title', () => {
    expect(annotationsOf(resultOf(aDiagnostic()))).toEqual([
      {
        level: 'warning',
        path: 'postmortems/checkout.md',
        line: 12,
        endLine: 12,
        column: 1,
        endColumn: 40,
        title: 'action-item-without-owner',
        message:
          'The action item `Alert on full disk` has no owner. Add the login of whoever will do it, for example `@ada`.',
      },
    ])
  })

  test('name columns on one line only, because GitHub drops them elsewhere', () => {
    const [annotation] = annotationsOf(resultOf(aDiagnostic({ line: 4, endLine: 6 })))
    expect(annotation).toMatchObject({ line: 4, endLine: 6, column: null, endColumn: null })
  })

  test('are never infos and never known remarks', () => {
    expect(annotationsOf(resultOf(aDiagnostic({ severity: 'info' }), aDiagnostic({ known: true })))).toEqual([])
  })

  test('are at most ten of a kind, each rule heard before one is heard twice', () => {
    const noisy = many(12, { rule: 'action-item-vague' })
    const late = aDiagnostic({ rule: 'lessons-too-few', line: 99 })
    const annotations = annotationsOf(resultOf(...noisy, late, ...many(11, { severity: 'error' })))
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
    const warnings = annotations.filter(({ level }) => level === 'warning')
    expect(warnings.map(({ line }) => line)).toEqual([1, 99, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('begin with documents that cannot be read', () => {
    const unreadable = aDiagnostic({ path: 'z.md', rule: 'document-unreadable', severity: 'error' })
    const result = aResult([
      { document: aPostmortem(), diagnostics: many(12, { severity: 'error' }) },
      { document: anUnreadable('z.md'), diagnostics: [unreadable] },
    ])
    expect(annotationsOf(result)[0]?.path).toBe('z.md')
  })

  test('fit into what GitHub shows, without half a character', () => {
    const [annotation] = annotationsOf(resultOf(aDiagnostic({ message: `a${'💥'.repeat(3000)}` })))
    expect(annotation?.message.length).toBeLessThanOrEqual(4096)
    expect(annotation?.message).toMatch(/💥…$/u)
  })

  test('are one command a line, and hostile words stay inside', () => {
    const commands = renderWorkflowCommands(
      annotationsOf(
        resultOf(
          aDiagnostic(),
          aDiagnostic({ severity: 'error', line: 4, endLine: 6, message: '50 % of `a,b:c` are lost.' }),
          aDiagnostic({ path: `a,b:c\n${HOSTILE}.md`, message: HOSTILE, hint: '' }),
        ),
      ),
    )
    expectGolden('github/commands.txt', commands)
    for (const line of commands.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning) file=/)
    expect(commands).not.toMatch(/##\[|[^\P{Cc}\n]|\p{Cf}/u)
  })

  test('are nothing when there is nothing to say', () => {
    expect(renderWorkflowCommands([])).toBe('')
  })
})
