import { describe, expect, test } from '@jest/globals'
import { renderReportCsv } from '../../src/render/csv/report.js'
import { csvCell } from '../../src/render/escape/csv.js'
import { plainLine } from '../../src/render/escape/plain.js'
import { anItem, someFacts } from '../report/builders.js'
import { fc } from '../support/random.js'

/** Reads RFC 4180; null for what is none. */
function rowsOf(csv: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [[]]
  let rest = csv
  while (rest !== '') {
    const [whole, quoted, plain = '', end = ''] = CELL.exec(rest) ?? []
    if (whole === undefined) return null
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    rest = rest.slice(whole.length)
    if (end === '\r\n' && rest !== '') rows.push([])
  }
  return rows
}

const CELL = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/

const FORMULA = /^[\t\r]|^["\s]*[=+\-@＝＋－＠]/
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', ' ', '＝', '\u200B', 'a', '1'),
  }),
)

describe('a cell of CSV', () => {
  test.each([
    ['=HYPERLINK("http://example.org")', `"'=HYPERLINK(""http://example.org"")"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['＝1+1', `"'＝1+1"`],
    ['\t=1', `"'=1"`],
    ['\r=1', `"'=1"`],
    ['\u200B=1', `"'=1"`],
    ['a;=cmd', `"a;'=cmd"`],
    ['Alert, "now"', '"Alert, ""now"""'],
    ['P1', 'P1'],
    ['', ''],
  ])('of %j is %s', (text, expected) => {
    expect(csvCell(text)).toBe(expected)
  })

  test('is never a formula, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [[cell = '', ...more] = []] = rowsOf(`${csvCell(text)}\r\n`) ?? []
        expect(more).toEqual([])
        expect(cell).not.toMatch(FORMULA)
        for (const part of cell.split(';')) expect(part).not.toMatch(FORMULA)
      }),
      { numRuns: 2000 },
    )
  })

  test('says the text, but for apostrophes before what would be a formula', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [[cell = ''] = []] = rowsOf(`${csvCell(text)}\r\n`) ?? []
        expect(cell.replaceAll("'", '')).toBe(plainLine(text).replaceAll("'", ''))
      }),
    )
  })
})

describe('the CSV of a report', () => {
  const linesOf = (csv: string) => csv.split('\r\n')

  test('has a row for each item, with the names of the JSON result', () => {
    const items = [
      anItem({ title: 'Alert, now', otherOwners: ['acme/platform', 'Ada L.'] }),
      anItem({ number: null, unfiled: 'tracked-elsewhere', tracked: 'acme/ops#77', owners: [], effectiveDue: null }),
    ]
    expect(linesOf(renderReportCsv(someFacts('2026-12-02', items)))).toEqual([
      'key,title,incident,severity,postmortem,issue,url,state,owners,priority,type,due,daysOverdue,filed,closed,unfiled,tracked,snoozedUntil,dropReason',
      'INC-2026-014/a31,"Alert, now",INC-2026-014,SEV2,postmortems/checkout.md,#31,https://github.com/acme/shop/issues/31,open,"ada, acme/platform, Ada L.",P1,detect,2026-12-01,1,2026-11-04,,,,,',
      'INC-2026-014/a0,"Alert on queue 0",INC-2026-014,SEV2,postmortems/checkout.md,,,open,,P1,detect,,0,2026-11-04,,tracked-elsewhere,acme/ops#77,,',
      '',
    ])
  })

  test('has the same number of cells in each row, whatever people wrote', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const items = [
          anItem({
            title: text,
            otherOwners: [text],
            dropReason: text,
            tracked: text,
            postmortem: { id: text, severity: text },
          }),
        ]
        const rows = rowsOf(renderReportCsv(someFacts('2026-12-02', items))) ?? []
        expect(rows.map(({ length }) => length)).toEqual([19, 19])
        for (const cell of rows.flat()) expect(cell).not.toMatch(FORMULA)
      }),
    )
  })

  test('leaves out what is confidential', () => {
    const secret = anItem({ title: 'A secret', postmortem: { confidential: true } })
    expect(linesOf(renderReportCsv(someFacts('2026-12-02', [secret])))).toHaveLength(2)
  })
})
