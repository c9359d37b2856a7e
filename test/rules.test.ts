import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { diagnosticsOf, exampleFacts, exampleOf } from '../src/check/explain.js'
import { sharedContext } from '../src/check/rule-context.js'
import { defaultCheckSettings } from '../src/check/settings.js'
import type { Postmortem } from '../src/postmortem/model.js'
import { parse } from '../src/postmortem/read.js'
import { defaultReadingOptions } from '../src/postmortem/reading-options.js'
import { RULES, ruleNamed } from '../src/rules/index.js'
import type { Finding, Rule } from '../src/rules/rule.js'
import { fc } from './support/random.js'

/** The laws that hold for every rule: its example is its test. */

const SENTENCE = /^[\p{Lu}\p{N}`][^!]*\.$/u

const NOISE = [
  '',
  '\n',
  '﻿',
  '# ',
  '---\n---\n',
  '| | |\n|-|-|\n||||||\n',
  '## Impact\n## Impact\n## Timeline\n\n- [ ]\n- [x]\n',
  '## Timeline\n- 99:99 x\n- 10:00\n- \n## Root cause\n.\n## Lessons\n-\n## Action items\n- [ ] `\n- [ ] ``` @\n',
  '---\nstarted: 1\ndetected: []\nimpact: pending until never\nid: "\\u0000"\n---\n# \u202e`x`\n',
  `## Action items\n- [ ] improve ${'x '.repeat(3000)}\n- [ ] ${'`'.repeat(300)}\n`,
]

function readable(text: string): Postmortem | null {
  const document = parse('postmortems/checkout.md', text, defaultReadingOptions('checkout'))
  return document.readable ? document : null
}

function findingsOf(rule: Rule, postmortem: Postmortem): readonly Finding[] {
  const context = sharedContext(postmortem, defaultCheckSettings, exampleFacts(rule))
  return [...rule.check(postmortem, { ...context, options: rule.options ?? {} })]
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

function applied(text: string, finding: Finding): string {
  const edits = [...(finding.fix?.edits ?? [])].sort((a, b) => b.span.start - a.span.start)
  return edits.reduce((all, { span, text: own }) => all.slice(0, span.start) + own + all.slice(span.end), text)
}

test('the list of rules equals the files beside it', () => {
  const files = readdirSync('src/rules').filter(
    (name) => name.endsWith('.ts') && !['rule.ts', 'index.ts'].includes(name),
  )
  expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
})

test('a rule is found by its id, and nothing else is', () => {
  expect(RULES.map(({ id }) => ruleNamed(id))).toEqual(RULES)
  for (const id of ['', 'constructor', '__proto__', 'no-such-rule']) expect(ruleNamed(id)).toBeUndefined()
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const example = exampleOf(rule)

  test('names the fault, says why it matters and who says so', () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
    for (const text of [rule.summary, rule.why]) expect(text).toMatch(SENTENCE)
    expect(rule.source.length).toBeGreaterThan(10)
  })

  test('is silent about its good example', () => {
    expect(diagnosticsOf(rule, rule.good)).toEqual([])
  })

  test('reports exactly the marked lines of its bad example', () => {
    expect(example.expected.length).toBeGreaterThan(0)
    expect([...new Set(example.diagnostics.map(({ line }) => line))]).toEqual(example.expected)
  })

  test('speaks in whole sentences and names its page', () => {
    for (const { message, hint, url } of example.diagnostics) {
      expect(message).toMatch(SENTENCE)
      expect(hint).toMatch(SENTENCE)
      expect(url).toBe(`https://github.com/followthrough/followthrough/blob/main/docs/rules/${rule.id}.md`)
    }
  })

  test('says the same twice and leaves the document as it is', () => {
    const postmortem = readable(example.bad)
    if (!postmortem) return
    const before = JSON.stringify(postmortem)
    const first = findingsOf(rule, frozen(postmortem))
    expect(findingsOf(rule, postmortem)).toEqual(first)
    expect(JSON.stringify(postmortem)).toBe(before)
  })

  test('stays within the text and speaks in sentences about noise', () => {
    for (const text of NOISE) {
      const postmortem = readable(text)
      for (const { span, message, hint } of postmortem ? findingsOf(rule, postmortem) : []) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(postmortem?.text.length ?? 0)
        expect(`${message} ${hint}`).not.toMatch(/[\p{Cc}\u202e]/u)
        expect(message).toMatch(SENTENCE)
        expect(hint).toMatch(SENTENCE)
      }
    }
  })

  test('a fix, applied, removes the problem', () => {
    const postmortem = readable(example.bad)
    for (const finding of postmortem ? findingsOf(rule, postmortem) : []) {
      if (!finding.fix) continue
      const after = readable(applied(example.bad, finding))
      expect(after && findingsOf(rule, after).map(({ message }) => message)).not.toContain(finding.message)
    }
  })
})

test('no text makes a rule throw or speak in anything but sentences', () => {
  const fragment = fc.constantFrom(...RULES.flatMap(({ good, bad }) => [...good.split('\n'), ...bad.split('\n')]))
  const line = fc.oneof(
    fragment,
    fc.string({ maxLength: 60 }),
    fc.constantFrom('---', '## Impact', '- [ ] ', '| a | b |'),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const postmortem = readable(lines.join('\n'))
      const findings = postmortem ? RULES.flatMap((rule) => findingsOf(rule, postmortem)) : []
      for (const { message, hint } of findings) expect(`${message}\n${hint}`).not.toMatch(/[^.]\n|[^.]$/)
    }),
    { numRuns: 200 },
  )
})
