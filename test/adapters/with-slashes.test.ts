import { posix, win32 } from 'node:path'
import { expect, test } from '@jest/globals'
import { withSlashes } from '../../src/adapters/files/with-slashes.js'

test.each([
  ['postmortems\\checkout.md', 'postmortems/checkout.md'],
  ['..\\record\\checkout.md', '../record/checkout.md'],
  ['C:\\record\\checkout.md', 'C:/record/checkout.md'],
  ['postmortems/mixed\\checkout.md', 'postmortems/mixed/checkout.md'],
])('%s is %s on Windows, and the same file', (typed, shown) => {
  expect(withSlashes(typed, win32.sep)).toBe(shown)
  expect(win32.resolve('C:\\work', shown)).toBe(win32.resolve('C:\\work', typed))
})

test('elsewhere a backslash is a part of a name', () => {
  expect(withSlashes('post\\mortem.md', posix.sep)).toBe('post\\mortem.md')
})
