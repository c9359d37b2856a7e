import { describe, expect, test } from '@jest/globals'
import { defaultReadingOptions, parse } from '../../src/postmortem/read.js'

const reasonOf = (text: string) => {
  const document = parse('a.md', text, defaultReadingOptions('a'))
  return document.readable ? null : `${document.line}: ${document.reason}`
}
const linesOf = (count: number, line: string) => `${line}\n`.repeat(count)
const MARKS = '!['.repeat(20)

describe('A paragraph with more marks than people write is not parsed', () => {
  test.each(['', '| ', '2. ', '10) ', '        - ', '    > ', '> '])('also one whose lines begin with %j', (lead) => {
    const text = `# T\n\n${lead.startsWith('>') ? lead : ''}Words\n${linesOf(200, `${lead}${MARKS}`)}`
    expect(reasonOf(text)).toBe('3: A paragraph has more than 2000 marks of Markdown.')
  })

  test('but what is apart is counted apart: items, rows, paragraphs, headings', () => {
    for (const line of [`- ${MARKS}`, `1. ${MARKS}`, `## ${MARKS}`, `${MARKS}\n`])
      expect(reasonOf(linesOf(200, line))).toBeNull()
    expect(reasonOf(`| A |\n|---|\n${linesOf(200, `| ${MARKS} |`)}`)).toBeNull()
  })
})

test('Paragraphs that are all as full of marks as one may be are too many at some point', () => {
  const full = `${'!['.repeat(990)}\n\n`
  expect(reasonOf(full.repeat(10))).toBeNull()
  expect(reasonOf(full.repeat(11))).toBe('21: Too many paragraphs are full of marks of Markdown.')
  expect(reasonOf(`${'![a](b) '.repeat(20)}\n\n`.repeat(1_500))).toBeNull()
})

test.each(['<?', '<!--', '</a'])('A paragraph with more than 200 times %j is not parsed', (opener) => {
  expect(reasonOf(linesOf(201, `| a ${opener}`))).toBe('1: A paragraph has more than 200 openings of HTML.')
  expect(reasonOf(linesOf(100, `a ${opener}\n`))).toBeNull()
})

test('Code may hold any marks: logs and data do', () => {
  const log = linesOf(400, '[INFO] [main] my_service_name started <init> *args').concat('*'.repeat(200), '\n')
  expect(reasonOf(`# T\n\n\`\`\`\n${log}\`\`\`\n`)).toBeNull()
  expect(reasonOf(`# T\n\n${log}`)).toBe('3: A paragraph has more than 2000 marks of Markdown.')
  expect(reasonOf(`# T\n\n${'*'.repeat(200)} a\n`)).toBe('3: More than 64 equal marks stand in a row.')
})

test('A cell beyond the columns of its table is counted too', () => {
  const cell = '!['.repeat(1_500)
  expect(reasonOf(`| A |\n|---|\n| b | ${cell} |\n`)).toBe('3: A paragraph has more than 2000 marks of Markdown.')
})
