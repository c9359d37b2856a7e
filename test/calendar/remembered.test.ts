import { expect, test } from '@jest/globals'
import { remembered } from '../../src/calendar/remembered.js'

function counted() {
  const asked: string[] = []
  const of = remembered((text) => {
    asked.push(text)
    return text.length
  })
  return { asked, of }
}

test('the same text is asked once, and has the same answer', () => {
  const { asked, of } = counted()
  expect([of('two'), of('three'), of('two')]).toEqual([3, 5, 3])
  expect(asked).toEqual(['two', 'three'])
})

test('fifty thousand texts are remembered; with the next one the memory begins anew', () => {
  const { asked, of } = counted()
  for (let text = 0; text < 50_000; text += 1) of(String(text))
  of('0')
  expect(asked).toHaveLength(50_000)
  of('one more')
  expect(asked.slice(50_000)).toEqual(['one more'])
  of('0')
  of('one more')
  expect(asked.slice(50_000)).toEqual(['one more', '0'])
})
