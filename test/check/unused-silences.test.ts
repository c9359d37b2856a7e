import { expect, test } from '@jest/globals'
import { diagnose } from '../../src/check/diagnose.js'
import { onlyTheText } from '../../src/check/rule-context.js'
import { defaultCheckSettings } from '../../src/check/settings.js'
import { read } from '../postmortem/readings.js'

function unusedIn(text: string): readonly number[] {
  return diagnose(read(text), defaultCheckSettings, onlyTheText('2026-11-10'))
    .filter(({ rule }) => rule === 'silence-unused')
    .map(({ line }) => line)
}

const comment = (rule: string) => `<!-- followthrough-disable-file ${rule}: the team decided so -->\n`

test('a comment that silences nothing is unused', () => {
  expect(unusedIn(`${comment('action-item-vague')}# Checkout returned 502s\n`)).toEqual([1])
})

test('a comment about what nobody asked in this run may be used in the next one', () => {
  expect(unusedIn(`${comment('written-late')}# Checkout returned 502s\n`)).toEqual([])
})
