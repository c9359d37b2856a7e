import { expect, test } from '@jest/globals'
import { applyEdits } from '../../src/edit/apply-edits.js'
import { chooseFixes } from '../../src/edit/choose-fixes.js'
import { mend } from '../../src/edit/mend.js'

function fixOf(text: string, word: string, better: string) {
  const start = text.indexOf(word)
  return start < 0 ? [] : [{ title: word, edits: [{ span: { start, end: start + word.length }, text: better }] }]
}

test('edits change their spans and nothing between them', () => {
  const edits = [
    { span: { start: 8, end: 10 }, text: 'X' },
    { span: { start: 0, end: 0 }, text: '> ' },
  ]
  expect(applyEdits('a\r\nb é\n\ufeff😀 c', edits)).toBe('> a\r\nb é\n\ufeffX c')
})

test('of two fixes that touch the first is made', () => {
  const at = (title: string, start: number, end: number) => ({ title, edits: [{ span: { start, end }, text: '' }] })
  const fixes = [at('a', 5, 9), at('over a', 8, 12), at('beside a', 9, 12), at('same place', 9, 9), at('first', 0, 2)]
  expect(chooseFixes(fixes).map(({ title }) => title)).toEqual(['a', 'beside a', 'first'])
})

test('a fix is made whole or not at all', () => {
  const two = { edits: [0, 6].map((start) => ({ span: { start, end: start + 1 }, text: '' })) }
  const middle = { edits: [{ span: { start: 6, end: 8 }, text: '' }] }
  expect(chooseFixes([middle, two])).toEqual([middle])
})

test('what a fix brings to light is mended too', () => {
  const find = (text: string) => [...fixOf(text, 'one', 'two'), ...fixOf(text, 'two', 'three')]
  const mended = mend('one', find, () => true)
  expect(mended.text).toBe('three')
  expect(mended.done.map(({ title }) => title)).toEqual(['one', 'two'])
})

test('a fix that does harm is left, and the others are made', () => {
  const find = (text: string) => [...fixOf(text, 'bad', 'worse'), ...fixOf(text, 'good', 'better')]
  const mended = mend('bad good', find, (_, after) => !after.includes('worse'))
  expect(mended.text).toBe('bad better')
  expect(mended.done.map(({ title }) => title)).toEqual(['good'])
})

test('fixes that never come to an end change nothing', () => {
  const find = (text: string) => [...fixOf(text, 'tick', 'tock'), ...fixOf(text, 'tock', 'tick')]
  expect(mend('tick', find, () => true)).toEqual({ text: 'tick', done: [] })
})
