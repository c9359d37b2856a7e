import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { usesAction } from '../../src/setup/uses-action.js'
import { hasNoRelease, workflowText } from '../../src/setup/workflow.js'

const PLAIN = { branch: 'main', host: 'cloud', label: 'postmortem' } as const
const EXAMPLE = readFileSync('examples/workflows/followthrough.yml', 'utf8')

test('what init writes for main on github.com is the example, which is also the one of README.md', () => {
  expect(workflowText(PLAIN)).toBe(EXAMPLE)
  expect(readFileSync('README.md', 'utf8')).toContain(`\`\`\`yaml\n${EXAMPLE}\`\`\`\n`)
})

test.each([
  ['trunk', 'trunk'],
  ['release/2.x', 'release/2.x'],
  ['on', 'on'],
  ['2026', '2026'],
  ['a+b', 'a\\+b'],
  ["it's", "it's"],
  ['a: b', 'a: b'],
  ['$&', '$&'],
])('the branch %s is watched, and only that one', (branch, pattern) => {
  const text = workflowText({ ...PLAIN, branch })
  expect(parse(text).on.push.branches).toEqual([pattern])
  expect(text.split('\n')).toHaveLength(EXAMPLE.split('\n').length)
})

test('on GitHub Enterprise Server nothing is queued, and all else is the same', () => {
  const text = workflowText({ ...PLAIN, host: 'server' })
  expect(text).not.toContain('queue')
  expect(text.split('\n')).toEqual(EXAMPLE.split('\n').filter((line) => line.trim() !== 'queue: max'))
})

test("a label of the team's own opens the job that answers", () => {
  const text = workflowText({ ...PLAIN, label: "ada's follow-up" })
  expect(parse(text).jobs.answer.if).toContain("labels.*.name, 'ada''s follow-up')")
})

test('a reference of zeros is one that somebody must fill in', () => {
  expect(hasNoRelease(`uses: followthrough/followthrough@${'0'.repeat(40)} # v0.1.0`)).toBe(true)
  expect(hasNoRelease(`uses: followthrough/followthrough@${'01'.repeat(20)} # v0.1.0`)).toBe(false)
})

test.each([
  ['      - uses: followthrough/followthrough@v1', true],
  ["        uses: 'acme/followthrough@0123456' # a copy", true],
  ['      # - uses: followthrough/followthrough@v1', false],
  ['      - uses: acme/followthrough-notes@v1', false],
  ['      - run: echo followthrough/followthrough@v1', false],
])('%j runs the Action: %s', (line, expected) => {
  expect(usesAction(`jobs:\n  a:\n    steps:\n${line}\n`)).toBe(expected)
})
