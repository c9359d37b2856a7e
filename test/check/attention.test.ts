import { expect, test } from '@jest/globals'
import { forPeople } from '../../src/check/attention.js'
import type { Diagnostic } from '../../src/check/diagnostic.js'
import { aDiagnostic } from './a-diagnostic.js'

const HINTS = {
  'action-item-without-owner': 'Add the login.',
  'action-item-without-due-date': 'Add a date that can be kept, for example `due 2026-12-10`.',
  'action-item-without-priority': 'Add how urgent it is, from `P0` to `P4`, for example `P1`.',
  'action-item-without-type': 'Add `detect` or another of prevent and detect.',
  'action-item-vague': 'Name what will be there when it is done, for example `Add a limit`.',
} as const

function item(line: number, rule: keyof typeof HINTS, severity: Diagnostic['severity'] = 'warning'): Diagnostic {
  const lacks = {
    'action-item-without-owner': 'owner',
    'action-item-without-due-date': 'due date',
    'action-item-without-priority': 'priority',
    'action-item-without-type': 'type',
    'action-item-vague': 'end',
  }
  const message = `The action item \`Item ${line}\` has no ${lacks[rule]}.`
  return aDiagnostic({ line, rule, severity, message, hint: HINTS[rule] })
}

test('what one action item lacks is one remark, as bad as its worst part', () => {
  const { shown, folded } = forPeople([
    item(61, 'action-item-without-due-date', 'info'),
    item(61, 'action-item-without-owner', 'error'),
    item(61, 'action-item-vague'),
  ])
  expect(folded).toEqual([])
  expect(shown).toMatchObject([
    {
      line: 61,
      lines: [61],
      rule: 'action-item-without-owner',
      severity: 'error',
      message: '`Item 61` has no owner, no date and no visible end.',
      hint: 'Name what will be there when it is done, for example `Add a limit`. Add an owner and a date, for example `@ada, due 2026-12-10`.',
    },
  ])
})

test('all that an item lacks at its end is one remark, with an example made of its words', () => {
  const [remark, ...others] = forPeople([
    item(61, 'action-item-without-owner'),
    item(61, 'action-item-without-due-date', 'info'),
    item(61, 'action-item-without-priority', 'info'),
    item(61, 'action-item-without-type', 'info'),
  ]).shown
  expect(others).toEqual([])
  expect(remark?.message).toBe('`Item 61` has no owner, no date, no priority and no type.')
  expect(remark?.hint).toBe(
    'Add an owner, a date, a priority and a type, for example `Item 61 — @ada, due 2026-12-10, P1, detect`.',
  )
})

test('what many items lack is one remark, with an example made of the words of the first', () => {
  const lines = [5, 6, 7, 8]
  const { folded } = forPeople([
    ...lines.map((line) => item(line, 'action-item-without-priority', 'info')),
    ...lines.map((line) => item(line, 'action-item-without-type', 'info')),
  ])
  expect(folded.map(({ message, hint }) => [message, hint])).toEqual([
    [
      '4 action items have no priority and no type.',
      'Add to each a priority and a type, for example `Item 5 — P1, detect`.',
    ],
  ])
})

test('many items that lack different things at their end are one remark all the same', () => {
  const { shown, folded } = forPeople([
    ...[5, 6, 7, 8].map((line) => item(line, 'action-item-without-owner')),
    ...[5, 6, 7, 8, 9].map((line) => item(line, 'action-item-without-due-date', 'info')),
    ...[6, 7, 8, 9].map((line) => item(line, 'action-item-without-type', 'info')),
  ])
  expect(folded).toEqual([])
  expect(shown).toMatchObject([
    {
      lines: [5, 6, 7, 8, 9],
      severity: 'warning',
      message: '4 action items have no owner, 5 have no date, and 4 have no type.',
      hint: 'Add to each an owner, a date and a type, for example `Item 6 — @ada, due 2026-12-10, detect`.',
    },
  ])
})

test('many items without an end are one remark, with the better words of the first', () => {
  const [remark] = forPeople([5, 6, 7, 8].map((line) => item(line, 'action-item-vague'))).shown
  expect(remark?.message).toBe('4 action items have no visible end.')
  expect(remark?.hint).toBe('Name what will be there when each is done, for example `Add a limit`.')
})

test('a single missing attribute keeps its own words', () => {
  const [remark] = forPeople([item(3, 'action-item-without-owner')]).shown
  expect(remark?.message).toBe('The action item `Item 3` has no owner.')
})

test('the same rule on more than three lines is one remark with its lines', () => {
  const three = [1, 2, 3].map((line) => aDiagnostic({ line }))
  expect(forPeople(three).shown).toHaveLength(3)
  expect(forPeople([...three, aDiagnostic({ line: 9 })]).shown).toMatchObject([
    { line: 1, lines: [1, 2, 3, 9], message: 'The section `Impact` gives no number. The same holds for 3 more lines.' },
  ])
})

test('remarks of one rule that differ in more than the words of the document are apart', () => {
  const unreadable = (line: number, what: string) =>
    aDiagnostic({ line, rule: 'metadata-unreadable', message: `The ${what} \`x${line}\` cannot be read.` })
  const days = [1, 2, 3, 4].map((line) => unreadable(line, 'date'))
  expect(forPeople([...days, unreadable(5, 'severity')]).shown.map(({ message }) => message)).toEqual([
    'The date `x1` cannot be read. The same holds for 3 more lines.',
    'The severity `x5` cannot be read.',
  ])
})

test('what rows of a table lack belongs into their columns', () => {
  const row = (line: number, rule: keyof typeof HINTS, hint: string) => ({ ...item(line, rule), hint })
  const owner = 'Fill the column `Who` with the login, for example `@ada`.'
  const priority = 'Add a column `Priority` with how urgent it is, from `P0` to `P4`, for example `P1`.'
  const due = 'Fill the column `ETA` with a date that can be kept, for example `2026-12-10`.'
  const one = [
    row(5, 'action-item-without-owner', owner),
    row(5, 'action-item-without-due-date', due),
    row(5, 'action-item-without-priority', priority),
  ]
  const hint =
    'Fill the columns `Who` and `ETA`, for example with `@ada` and `2026-12-10`. Add a column `Priority`, for example with `P1`.'
  expect(forPeople(one).shown.map((remark) => remark.hint)).toEqual([hint])
  const absent = forPeople([
    row(5, 'action-item-without-priority', priority),
    row(5, 'action-item-without-type', 'Add a column `Type` with one of prevent and detect, for example `detect`.'),
  ])
  expect(absent.shown.map((remark) => remark.hint)).toEqual([
    'Add columns `Priority` and `Type`, for example with `P1` and `detect`.',
  ])
  const many = [5, 6, 7, 8].flatMap((line) => one.map((diagnostic) => ({ ...diagnostic, line })))
  expect(forPeople(many).shown.map((remark) => remark.hint)).toEqual([hint])
})

test('an example repeats no words that are blamed, and not one priority for all', () => {
  const lines = [5, 6, 7, 8]
  const titled = (title: string, line: number, hint: string) => ({
    ...item(line, 'action-item-without-priority'),
    message: `The action item \`${title}\` has no priority.`,
    hint: `Add how urgent it is, from \`P0\` to \`P4\`, for example \`${hint}\`.`,
  })
  const all = lines.map((line) =>
    titled(line === 5 ? 'Improve monitoring' : `Add limit ${line}`, line, line === 5 ? 'P1' : 'P2'),
  )
  expect(forPeople(all).shown.map(({ hint }) => hint)).toEqual([
    'Add to each a priority, for example `Add limit 6 — P1`. Give `P2` to what can wait.',
  ])
  expect(forPeople(lines.map((line) => titled('Improve monitoring', line, 'P1'))).shown[0]?.hint).toBe(
    'Add to each a priority, for example `P1`.',
  )
})

test('many items that lack the same are one remark, and a vague one among them keeps its own', () => {
  const lines = [5, 6, 7, 8]
  const { shown } = forPeople([
    ...lines.map((line) => item(line, 'action-item-without-owner')),
    ...lines.map((line) => item(line, 'action-item-without-due-date', 'info')),
    item(6, 'action-item-vague'),
  ])
  expect(shown.map(({ message, lines }) => [message, lines])).toEqual([
    ['4 action items have no owner and no date.', lines],
    ['The action item `Item 6` has no end.', [6]],
  ])
})

test('at most seven are shown, the worst first and then by line; infos and the rest are folded', () => {
  const rules = ['a-1', 'b-1', 'c-1', 'd-1', 'e-1', 'f-1', 'g-1', 'h-1']
  const warnings = rules.map((rule, at) => aDiagnostic({ rule, line: 20 - at }))
  const error = aDiagnostic({ rule: 'z-1', line: 90, severity: 'error' })
  const info = aDiagnostic({ rule: 'i-1', line: 1, severity: 'info' })
  const { shown, folded } = forPeople([info, ...warnings, error])
  expect(shown.map(({ line }) => line)).toEqual([90, 13, 14, 15, 16, 17, 18])
  expect(folded.map(({ line }) => line)).toEqual([19, 20, 1])
})

test('what the base version had is apart', () => {
  const { shown, folded, known } = forPeople([aDiagnostic({ known: true, severity: 'error' })])
  expect([shown.length, folded.length, known.length]).toEqual([0, 0, 1])
})

test('nothing to say is nothing', () => {
  expect(forPeople([])).toEqual({ shown: [], folded: [], known: [] })
})

test('two times that lack the same facts are one remark, with all that is to be added', () => {
  const time = (rule: string, hint: string) => aDiagnostic({ rule, hint, message: 'It cannot be computed.' })
  const { shown } = forPeople([
    time('time-to-detect-unknown', 'Add `started:` and `detected:` with date.'),
    time('time-to-mitigate-unknown', 'Add `detected:` and `mitigated:` with date.'),
  ])
  expect(shown.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
    'Neither the time to detect nor the time to mitigate can be computed. Add `started:`, `detected:` and `mitigated:` with date, time and zone to the front matter.',
  ])
})

test('two times that lack lines below the title are one remark as well, with each line once', () => {
  const time = (rule: string, hint: string) => aDiagnostic({ rule, hint, message: 'It cannot be computed.' })
  const { shown } = forPeople([
    time('time-to-detect-unknown', 'Add a line such as `**Detected:** 10:06 UTC` below the title.'),
    time(
      'time-to-mitigate-unknown',
      'Add lines such as `**Detected:** 10:06 UTC` and `**Mitigated:** 10:49 UTC` below the title.',
    ),
  ])
  expect(shown.map(({ hint }) => hint)).toEqual([
    'Add lines such as `**Detected:** 10:06 UTC` and `**Mitigated:** 10:49 UTC` below the title.',
  ])
})
