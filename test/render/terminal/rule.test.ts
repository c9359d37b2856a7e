import { describe, expect, test } from '@jest/globals'
import type { Example } from '../../../src/check/explain.js'
import { runExplain } from '../../../src/commands/explain.js'
import { UserError } from '../../../src/commands/user-error.js'
import { renderRulePage } from '../../../src/render/rule-page.js'
import { renderRuleListText, renderRuleText } from '../../../src/render/terminal/rule.js'
import { documentUnreadable } from '../../../src/rules/document-unreadable.js'
import { RULES } from '../../../src/rules/index.js'
import type { Rule } from '../../../src/rules/rule.js'
import { expectGolden } from './golden.js'
import { aDiagnostic } from './results.js'

const text = { format: 'text', color: false }
const markdown = { format: 'markdown', color: false }

const rule: Rule = {
  id: 'action-item-without-owner',
  summary: 'Every item names who will do it.',
  why: 'What belongs to everyone is done by no one.',
  source: 'A book, chapter 10',
  severity: 'warning',
  good: '## Action items\n\n- [ ] Alert on full disk — @ada\n',
  bad: '## Action items\n\n- [ ] Alert on full disk <!-- problem -->\n```text\na fence\n```\n',
  check: () => [],
}

const example: Example = {
  good: rule.good,
  bad: '## Action items\n\n- [ ] Alert on full disk\n```text\na fence\n```\n',
  diagnostics: [aDiagnostic({ line: 3 })],
  expected: [3],
}

const options = { 'at-least': 3, words: 'some' }

function errorOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe('explain', () => {
  test('shows a rule with its reason, its severities, its examples and how to change it', () => {
    expectGolden('terminal/rule.txt', renderRuleText(rule, example, { color: false }))
    expectGolden('terminal/rule.md', renderRulePage(rule, example))
    expectGolden('terminal/rule-with-options.md', renderRulePage({ ...rule, severity: 'info', options }, example))
  })

  test('lists all rules, the worst first', () => {
    const rules = [rule, { ...rule, id: 'lessons-too-few' }, documentUnreadable]
    expectGolden('terminal/rules.txt', renderRuleListText(rules, { color: false }))
    const { result, exit } = runExplain(null, text)
    expect(exit).toBe(0)
    for (const { id } of RULES) expect(result).toContain(` ${id} `)
    expect(runExplain(null, markdown).result.trim().split('\n')).toHaveLength(RULES.length + 2)
  })

  test('says that a document that cannot be read is an error whatever a team sets', () => {
    const { result } = runExplain('document-unreadable', text)
    expect(result).toContain('\nSeverity: error.\n')
    expect(result).not.toContain('Change it')
  })

  test('says what was probably meant', () => {
    const error = errorOf(() => runExplain('action-item-without-owners', text))
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({
      message: 'There is no rule `action-item-without-owners`.',
      hint: 'Did you mean `action-item-without-owner`?',
    })
    expect(errorOf(() => runExplain('zzz', text))).toMatchObject({ hint: 'Without a name, `explain` lists all rules.' })
  })

  test('names the formats that it has', () => {
    expect(errorOf(() => runExplain(null, { format: 'sarif', color: false }))).toMatchObject({
      message: '`explain` has no format `sarif`.',
      hint: 'Use `text` or `markdown`.',
    })
  })

  test('has a page with real output for every rule', () => {
    for (const { id } of RULES)
      expect(runExplain(id, markdown).result).toMatch(new RegExp(`\\.md:\\d+:\\d+ .*\\n.*   ${id}\n`))
  })
})
