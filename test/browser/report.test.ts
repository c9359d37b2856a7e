import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import type { Browser } from 'playwright-core'
import { renderReport } from '../../src/render/markdown/report.js'
import type { ReportFacts } from '../../src/report/facts.js'
import { reportBlocks } from '../../src/report/index.js'
import { splitReport } from '../../src/report/split.js'
import { factsOnMany } from '../report/a-large-record.js'
import { factsOnFive } from '../report/a-small-record.js'
import { aBrowser, aSite, CHROMIUM, openPage } from './a-browser.js'

const inBrowser = CHROMIUM === null ? describe.skip : describe

const PHONE = { width: 390, height: 844 }
// Sizes and distances of a comment as GitHub shows it on a phone.
const STYLE = `
  body { margin: 0; padding: 16px; font: 14px/1.5 "DejaVu Sans", sans-serif; overflow-wrap: break-word }
  h3 { font-size: 1.25em; line-height: 1.25; margin: 0 0 16px }
  h4 { font-size: 1em; line-height: 1.25; margin: 24px 0 16px }
  p, table, details { margin: 0 0 16px }
  table { border-collapse: collapse }
  td, th { border: 1px solid; padding: 6px 13px }
  code { font: 85% monospace; padding: .2em .4em }`

inBrowser('the weekly comment on a phone', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await aBrowser()
  })
  afterAll(() => browser.close())

  /** How far down its text goes, lines that open a fold left out. */
  async function heightOf(facts: ReportFacts): Promise<number> {
    const [first = ''] = splitReport(reportBlocks(facts), renderReport)
    const html = new MarkdownIt({ html: true }).render(first)
    const site = await aSite(`<!doctype html><html lang="en"><style>${STYLE} details { display: none }</style>${html}`)
    const { page, close } = await openPage(browser, site.url, { viewport: PHONE })
    const height = await page.locator('body').evaluate((body) => body.getBoundingClientRect().height)
    await close()
    await site.close()
    return height
  }

  test.each([
    ['nothing', factsOnMany(0)],
    ['five action items', factsOnFive()],
    ['thirty', factsOnMany(30)],
    ['five hundred', factsOnMany(500)],
    ['two thousand', factsOnMany(2_000)],
  ])('what is not folded of a report on %s is one screen', async (_, facts) => {
    const height = await heightOf(facts)
    expect(height).toBeGreaterThan(100)
    expect(height).toBeLessThan(PHONE.height)
  })
})
