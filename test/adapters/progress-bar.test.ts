import { describe, expect, test } from '@jest/globals'
import { progressBar } from '../../src/adapters/terminal/progress-bar.js'

/** A bar whose clock goes on by some milliseconds with each look at it. */
function aBar(step: number, columns = 80) {
  const written: string[] = []
  let time = 0
  const now = () => {
    time += step
    return time
  }
  return { written, bar: progressBar({ columns, write: (text) => written.push(text) }, now) }
}

describe('the progress bar', () => {
  test('says how much is done, and is gone at the end', () => {
    const { written, bar } = aBar(500)
    for (const done of [0, 50, 100]) bar.show('reading documents', done, 100)
    expect(written).toEqual([`\r\x1b[2K${'█'.repeat(12)}${'░'.repeat(12)} reading documents: 50 of 100`, '\r\x1b[2K'])
  })

  test('short work shows none', () => {
    const { written, bar } = aBar(1)
    for (let done = 0; done <= 100; done += 1) bar.show('reading documents', done, 100)
    expect(written).toEqual([])
  })

  test('is not redrawn for every step', () => {
    const { written, bar } = aBar(10)
    for (let done = 0; done < 100; done += 1) bar.show('writing issues', done, 100)
    expect(written).toHaveLength(8)
  })

  test('fits into a narrow terminal, so that erasing a line erases all of it', () => {
    const { written, bar } = aBar(500, 30)
    for (const done of [0, 50]) bar.show('reading documents', done, 100)
    expect(written.at(-1)?.replace('\r\x1b[2K', '')).toHaveLength(29)
  })

  test('an end in the midst takes it away once', () => {
    const { written, bar } = aBar(500)
    for (const done of [0, 50]) bar.show('reading documents', done, 100)
    bar.clear()
    bar.clear()
    expect(written.filter((text) => text === '\r\x1b[2K')).toHaveLength(1)
  })
})
