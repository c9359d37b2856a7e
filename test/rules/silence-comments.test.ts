import { expect, test } from '@jest/globals'
import { onlyTheText, sharedContext } from '../../src/check/rule-context.js'
import { defaultCheckSettings } from '../../src/check/settings.js'
import { silenceWithoutReason } from '../../src/rules/silence-without-reason.js'
import { nearestWord } from '../../src/rules/text/nearest-key.js'
import { read } from '../postmortem/readings.js'

function told(text: string): readonly string[] {
  const postmortem = read(text)
  const context = sharedContext(postmortem, defaultCheckSettings, onlyTheText('2026-11-10'))
  return [...silenceWithoutReason.check(postmortem, context)].map(({ message, hint }) => `${message} ${hint}`)
}

test('a comment that is not understood is said to be so, with the right forms', () => {
  expect(told('<!-- followthrough-disable-nextline language-normative: quoted -->\n')).toEqual([
    'This comment, `followthrough-disable-nextline language-normative: quoted`, is not understood, so it silences nothing. ' +
      'Write `followthrough-disable-next-line RULE: reason`, with `-line` for its own line or `-file` for the whole document.',
  ])
})

test.each([
  '<!-- followthrough:check -->\n',
  '<!-- followthrough:v1 checkout/AI-1 -->\n',
  '<!--followthrough-disable-line language-normative: quoted-->\n',
])('%j is nothing to remark', (text) => {
  expect(told(text)).toEqual([])
})

/** A paragraph may hold two hundred. */
function grouped(comments: readonly string[]): readonly string[] {
  return Array.from({ length: 10 }, (_, at) => comments.slice(at * 100, at * 100 + 100).join('\n'))
}

test('thousands of unknown names take a moment', () => {
  const comments = Array.from(
    { length: 1_000 },
    (_, at) => `<!-- followthrough-disable-line action-item-vagu${at}: quoted -->`,
  )
  const start = performance.now()
  expect(told(grouped(comments).join('\n\n'))).toHaveLength(1_000)
  expect(performance.now() - start).toBeLessThan(2_500)
})

test('the nearest word is as near as before', () => {
  expect(nearestWord('severty', ['severity', 'services'])).toBe('severity')
  expect(nearestWord('sev', ['severity', 'services'])).toBeNull()
  expect(nearestWord('verity', ['severity'])).toBe('severity')
  expect(nearestWord('severityyy', ['severity'])).toBe('severity')
  expect(nearestWord('esveriyt', ['severity'])).toBeNull()
  expect(nearestWord('dat', ['date', 'id'])).toBe('date')
})
