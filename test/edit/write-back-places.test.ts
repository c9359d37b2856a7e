import { describe, expect, test } from '@jest/globals'
import type { Span } from '../../src/postmortem/fact.js'
import type { ActionItem, Postmortem } from '../../src/postmortem/model.js'
import { read, textAt, values } from '../postmortem/readings.js'

function first(lines: string): { readonly document: Postmortem; readonly item: ActionItem } {
  const document = read(`# Checkout failed\n\n**Date**: 2026-11-03\n\n## Action items\n\n${lines}\n`)
  const [item] = document.actionItems
  if (!item) throw new Error('No action item was found.')
  return { document, item }
}

/** The lines with a mark at an offset. */
function marked({ text }: Postmortem, at: number | undefined): string | undefined {
  const line = at === undefined ? '' : `${text.slice(text.lastIndexOf('\n', at - 1) + 1, at)}^${text.slice(at)}`
  return line.split('\n', 1)[0]
}

describe('An action item knows', () => {
  test.each([
    ['- [ ] Fix the probe  ', '- [ ] Fix the probe^  '],
    ['- Fix the probe\n  soon\n  - a detail', '  soon^'],
    ['**Action item:** Fix the probe', '**Action item:** Fix the probe^'],
    ['| Action | Owner |\n|---|---|\n| Fix \\| it  | @ada |', '| Fix \\| it^  | @ada |'],
  ])('where its words end in %j', (lines, expected) => {
    const { document, item } = first(lines)
    expect(marked(document, item.places?.end.start)).toBe(expected)
  })

  test.each([
    ['- Fix it, due 2026-12-01, P1', '2026-12-01'],
    ['- Fix it by end of Q4', 'end of Q4'],
    ['- Fix it — **Due:** Dec 1, 2026', 'Dec 1, 2026'],
    ['- Fix it, due 2026-02-30', '2026-02-30'],
    ['- Fix it, due 2026-02-30, by 2026-12-01', '2026-12-01'],
    ['| Action | Due |\n|---|---|\n| Fix it | by 2026-12-01 |', '2026-12-01'],
  ])('where its date stands in %j', (lines, date) => {
    const { document, item } = first(lines)
    expect(item.places?.date && textAt(document, item.places.date)).toBe(date)
  })

  test('that it has no date', () => {
    expect(first('- Fix it').item.places?.date).toBeNull()
    expect(first('| Action | Due |\n|---|---|\n| Fix it | soon |').item.places?.date).toBeNull()
  })

  test('its cells, the empty ones behind a blank', () => {
    const { document, item } = first('| Action | Owner | Done | Bug |\n|---|---|---|---|\n|Fix it| @ada |   ||')
    const shown = (span: Span | null | undefined) => span && [textAt(document, span), marked(document, span.start)]
    expect(item.places?.cells).toMatchObject({ due: null, statusTitle: 'Done' })
    expect(shown(item.places?.cells?.head)?.[0]).toBe('| Action | Owner | Done | Bug |')
    expect(shown(item.places?.cells?.owner)).toEqual(['@ada', '|Fix it| ^@ada |   ||'])
    expect(shown(item.places?.cells?.status)).toEqual(['', '|Fix it| @ada | ^  ||'])
    expect(shown(item.places?.cells?.issue)).toEqual(['', '|Fix it| @ada |   |^|'])
    expect(first('- Fix it').item.places?.cells).toBeNull()
  })

  test('where its owner stands behind escaped pipes', () => {
    const { document, item } = first('| Action |\n|---|\n| Fix \\| and `a\\|b` \\|\\| c — @ada, @grace |')
    expect(values(item.owners)).toEqual(['@ada', '@grace'])
    expect(item.owners.map(({ span }) => textAt(document, span))).toEqual(['@ada', '@grace'])
    expect(textAt(document, item.titleSpan)).toBe('Fix \\| and `a\\|b` \\|\\| c')
  })
})

test.each([
  ['- Fix it.', 'Fix it.'],
  ['- Fix it. — @ada', 'Fix it.'],
  ['- Fix it. - due 2026-12-01', 'Fix it.'],
  ['- Fix it. @ada', 'Fix it'],
  ['- Fix it. Owner: Ada', 'Fix it'],
])('the title of %j is %j', (line, title) => {
  expect(first(line).item.title).toBe(title)
})
