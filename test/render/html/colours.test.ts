import { describe, expect, test } from '@jest/globals'
import { PAGE_STYLE } from '../../../src/render/html/page-style.js'

/** The colours of a `:root` block, by their names. */
function coloursOf(block: string): ReadonlyMap<string, string> {
  return new Map([...block.matchAll(/--([a-z0-9]+):#([0-9a-f]{3,6})/g)].map(([, name = '', hex = '']) => [name, hex]))
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminanceOf(hex: string): number {
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const [light = '', dark = ''] = [...PAGE_STYLE.matchAll(/:root\{([^}]*)\}/g)].map((found) => found[1] ?? '')
const WORDS = ['text', 'soft', 'link', 'warn', 'fine', 'r0', 'r1', 'r2', 'r3', 'r4']
const MARKS = ['open', 'done', 'dropped', 'late']

describe.each([
  ['light', coloursOf(light)],
  ['dark', coloursOf(dark)],
] as const)('%s', (_, colours) => {
  const against = (name: string, ground: string) => contrast(colours.get(name) ?? '', colours.get(ground) ?? '')

  test('words stand out from card and page by 4.5 to 1', () => {
    const weak = WORDS.flatMap((name) =>
      ['card', 'page'].filter((ground) => against(name, ground) < 4.5).map((ground) => `${name} on ${ground}`),
    )
    expect(weak).toEqual([])
  })

  test('words on a filled badge do so as well', () => {
    expect(Math.min(against('on', 'r0'), against('on', 'warn'))).toBeGreaterThanOrEqual(4.5)
  })

  test('marks of charts stand out from the card by 3 to 1', () => {
    expect(MARKS.filter((name) => against(name, 'card') < 3)).toEqual([])
  })
})

test('white and black are 21 to 1', () => {
  expect(contrast('fff', '000')).toBeCloseTo(21, 5)
})
