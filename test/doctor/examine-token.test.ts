import { expect, test } from '@jest/globals'
import { examineToken } from '../../src/doctor/examine-token.js'
import { aSetUp, known, ME, refused, said, TOKEN } from './a-set-up.js'

const expiring = (expires: string) => aSetUp({ token: known({ ...TOKEN, expires, me: { id: 1, login: 'ada' } }) })

test('whose token it is, is said', () => {
  expect(said(examineToken(aSetUp()))).toEqual([`ok  It acts as \`${ME.login}\` (41898282).`])
})

test.each([
  ['2027-03-01T10:00:00Z', 'ok  It acts as `ada` (1) until 2027-03-01.'],
  ['2026-12-12T10:00:00Z', 'warning  It acts as `ada` (1), and expires on 2026-12-12.'],
  ['2026-12-13T10:00:00Z', 'ok  It acts as `ada` (1) until 2026-12-13.'],
])('one that expires on %s: %s', (expires, what) => {
  expect(said(examineToken(expiring(expires)))).toEqual([what])
})

test('one that is not accepted is a problem, none at all is not known, and both say what to do', () => {
  const bad = examineToken(
    aSetUp({ token: refused('forbidden', 'GitHub does not accept the token.', 'Pass another.') }),
  )
  expect(bad).toMatchObject([{ state: 'problem', what: 'GitHub does not accept the token.', mend: 'Pass another.' }])
  const none = examineToken(aSetUp({ token: refused('unknown', 'There is no token.', 'Set GITHUB_TOKEN.') }))
  expect(none).toMatchObject([{ state: 'unknown', mend: 'Set GITHUB_TOKEN.' }])
})
