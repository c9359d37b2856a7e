import { describe, expect, test } from '@jest/globals'
import { slackLink, slackText } from '../../../src/render/escape/slack.js'
import { fc } from '../../support/random.js'

const MARKS = [
  '<!channel>',
  '<@U024BE7LH>',
  '<#C1>',
  '<https://evil.example|here>',
  '&lt;',
  '*',
  '_',
  '~',
  '`',
  '>',
  ':skull:',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...MARKS, '@here', '#general', 'https://evil.example', '\n', ' ', 'a'), fc.string()))
  .map((parts) => parts.join(''))

/** As Slack reads entities. */
function shown(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

describe('words of a document', () => {
  test('stay words in Slack, whatever they are', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = slackText(text)
        expect(escaped).not.toMatch(/[<>*~`\n\r]|&(?!(?:amp|lt|gt);)/)
        expect(escaped).not.toMatch(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/)
        expect(escaped).not.toMatch(/@(?!\u200B)|#[\p{L}_]|:\/\/|:[\w+'-]+:|^&gt;/u)
      }),
    )
  })

  test('are read as they were written but for marks of style', () => {
    expect(shown(slackText('Cap max_connections & retries < 5'))).toBe('Cap max_connections & retries < 5')
    expect(slackText('Run `make fix` *now*')).toBe("Run 'make fix' ∗now∗")
    expect(slackText('<!channel> <@U1>')).toBe('&lt;!channel&gt; &lt;@\u200BU1&gt;')
    expect(slackText('> quoted')).toBe('› quoted')
    expect(slackText('_done_ ~not~ :skull:')).toBe('ˍdoneˍ ∼not∼ :\u200Bskull:')
  })
})

describe('a link', () => {
  test('is one, to https alone, and nothing ends it early', () => {
    fc.assert(
      fc.property(hostile, fc.oneof(fc.webUrl({ withQueryParameters: true }), hostile), (text, url) => {
        const link = slackLink(text, url)
        if (link.startsWith('<')) expect(link).toMatch(/^<https:\/\/[^<>|\s]+\|[^<>]+>$/)
        else expect(link).not.toMatch(/[<>]/)
      }),
    )
  })

  test.each([
    ['https://github.com/acme/shop/issues/34?a=1&b=2', '<https://github.com/acme/shop/issues/34?a=1&amp;b=2|#34>'],
    ['http://github.com/acme/shop/issues/34', '#34'],
    ['javascript:alert(1)', '#34'],
    ['https://ada@evil.example/', '#34'],
    ['https://github.com/a|b>c', '<https://github.com/a%7Cb%3Ec|#34>'],
  ])('to %s', (url, expected) => {
    expect(slackLink('#34', url)).toBe(expected)
  })
})
