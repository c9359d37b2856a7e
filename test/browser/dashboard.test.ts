import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { renderPage } from '../../src/render/html/page.js'
import { aDashboard, aTeamsRecord } from '../dashboard/a-record.js'
import { HOSTILE, withWords } from '../render/html/hostile.js'
import { aBrowser, aSite, CHROMIUM, type Opened, openPage, type Site } from './a-browser.js'
import { elementsIn, labelsOutside, rowsShown, viewsShown, violationsIn, widthOf } from './looking.js'

if (CHROMIUM === null) console.log('Skipped: there is no Chromium here. Install one, or name it in CHROMIUM.')
const inBrowser = CHROMIUM === null ? describe.skip : describe

const { documents, tracked } = aTeamsRecord()
const facts = aDashboard(documents, { tracked })
const [latest] = facts.incidents
const VIEWS = ['overview', 'incidents', 'items', 'recurrences', latest?.anchor ?? '']

inBrowser('the dashboard in a browser', () => {
  let browser: Browser
  let site: Site
  /** The same with the latest incidents alone: each rule looks at each element. */
  let fewer: Site
  let opened: Opened

  beforeAll(async () => {
    browser = await aBrowser()
    site = await aSite(renderPage(facts, '0.1.0'))
    fewer = await aSite(renderPage(aDashboard(documents.slice(0, 8), { tracked }), '0.1.0'))
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
    await fewer.close()
  })

  async function at(fragment: string, options: Parameters<typeof openPage>[2] = {}): Promise<Opened> {
    opened = await openPage(browser, `${site.url}#${fragment}`, options)
    return opened
  }

  test('it asks for nothing but itself, and complains about nothing', async () => {
    const before = site.asked.length
    const { page, complaints, requests } = await at('')
    for (const view of VIEWS) await page.goto(`${site.url}#${view}`)
    await page.getByRole('link', { name: 'Incidents', exact: true }).click()
    await page.getByRole('searchbox').first().fill('checkout')
    expect(complaints).toEqual([])
    expect(new Set(requests.map((url) => url.split('#')[0]))).toEqual(new Set([site.url]))
    expect(new Set(site.asked.slice(before))).toEqual(new Set(['/']))
    await opened.close()
  })

  test('each fragment is a view, with its own title, and an unknown one is the overview', async () => {
    const { page } = await at('')
    for (const view of VIEWS) {
      await page.goto(`${site.url}#${view}`)
      expect(await viewsShown(page)).toEqual([view])
    }
    expect(await page.title()).toBe(`${latest?.title} · Postmortems of acme/shop`)
    await page.goBack()
    expect(await viewsShown(page)).toEqual(['recurrences'])
    await opened.close()
    const other = await at('nowhere')
    expect(await viewsShown(other.page)).toEqual(['overview'])
    await opened.close()
  })

  test('a search finds words of a postmortem in any order, case and accent', async () => {
    const { page } = await at('incidents')
    const all = facts.incidents.length
    const search = page.getByRole('searchbox', { name: /titles/ })
    expect(await rowsShown(page, 'incidents')).toHaveLength(all)
    await search.fill('PASSKÉY nobody')
    const found = await rowsShown(page, 'incidents')
    expect(found.length).toBe(facts.incidents.filter(({ title }) => title.includes('passkey')).length)
    expect(found.every((text) => text.includes('passkey'))).toBe(true)
    expect(await page.locator('#incidents output').textContent()).toBe(`${found.length} of ${all}`)
    await search.fill(latest?.id ?? '')
    expect(await rowsShown(page, 'incidents')).toHaveLength(1)
    await search.fill('no such word')
    expect(await page.getByText('No incident fits.').isVisible()).toBe(true)
    await page.locator('#incidents').getByRole('button', { name: 'Clear' }).click()
    await page.waitForURL(/#incidents$/)
    expect(await rowsShown(page, 'incidents')).toHaveLength(all)
    await opened.close()
  })

  test('filters narrow each other, and a link to what they show can be passed on', async () => {
    const { page } = await at('incidents')
    await page.getByRole('combobox', { name: 'Severity' }).first().selectOption('SEV3')
    await page.getByRole('combobox', { name: 'Service' }).selectOption('checkout')
    const wanted = facts.incidents.filter(
      ({ severity, services }) => severity === 'SEV3' && services.includes('checkout'),
    )
    expect(wanted.length).toBeGreaterThan(0)
    expect(await rowsShown(page, 'incidents')).toHaveLength(wanted.length)
    const address = page.url()
    await opened.close()
    const again = await openPage(browser, address)
    expect(await rowsShown(again.page, 'incidents')).toHaveLength(wanted.length)
    await again.close()
  })

  test('the number of overdue items leads to them', async () => {
    const { page } = await at('overview')
    await page.getByRole('link', { name: /^Overdue/ }).click()
    const rows = await rowsShown(page, 'items')
    expect(rows).toHaveLength(facts.counts.overdue)
    expect(rows.every((row) => row.includes('late)'))).toBe(true)
    await opened.close()
  })

  test('the keyboard reaches the content first, then every view, and the focus goes along', async () => {
    const { page } = await at('')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('To the content')
    await page.getByRole('link', { name: 'Incidents', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.locator('#h-incidents:focus').waitFor()
    await page
      .locator('#incidents')
      .getByRole('link', { name: latest?.title ?? '' })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page.locator(`#h-${latest?.anchor}:focus`).waitFor()
    await opened.close()
  })

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('%s at %d pixels: no rule of accessibility is broken in any view', async (colorScheme, width) => {
    const { page, close } = await openPage(browser, fewer.url, { colorScheme, viewport: { width, height: 844 } })
    for (const view of VIEWS) {
      await page.goto(`${fewer.url}#${view}`)
      expect(await viewsShown(page)).toEqual([view])
      expect(await violationsIn(page)).toEqual([])
    }
    await close()
  })

  test.each([320, 390, 768, 1280, 1920])('at %d pixels nothing is cut off or wider than the screen', async (width) => {
    const { page } = await at('', { viewport: { width, height: 844 } })
    for (const view of VIEWS) {
      await page.goto(`${site.url}#${view}`)
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
      expect(await labelsOutside(page)).toEqual([])
    }
    await opened.close()
  })

  test('names of severities that a team chose are not cut off, but where they are very long', async () => {
    const severities = ['Critical: all down', 'Major', 'Minor', 'A level that is only noted and never called out']
    const named = aDashboard(documents, { tracked, severities, targetsOf: () => ({ detect: 300, mitigate: 3_600 }) })
    const own = await aSite(renderPage(named, '0.1.0'))
    for (const width of [390, 800, 1280]) {
      const { page, close } = await openPage(browser, own.url, { viewport: { width, height: 844 } })
      expect(await labelsOutside(page)).toEqual([])
      await close()
    }
    await own.close()
  })

  test('without a script everything is there, on one page', async () => {
    const { page } = await at('', { javaScriptEnabled: false })
    expect(await page.locator('.view').filter({ visible: true }).count()).toBe(
      VIEWS.length - 1 + facts.incidents.length,
    )
    expect(await page.getByRole('searchbox').count()).toBe(0)
    await opened.close()
  })

  test('hostile words make no element, run nothing and ask nobody', async () => {
    const few = aTeamsRecord(3)
    const small = aDashboard(few.documents, { tracked: few.tracked })
    const elementsWith = async (word: string) => {
      const hostile = await aSite(renderPage(withWords(small, word), '0.1.0'))
      const { page, complaints, requests, close } = await openPage(browser, hostile.url)
      const elements = await elementsIn(page)
      expect([complaints, requests, hostile.asked]).toEqual([[], [hostile.url], ['/']])
      await close()
      await hostile.close()
      return elements
    }
    const plain = await elementsWith('plain')
    for (const word of HOSTILE) expect([word, await elementsWith(word)]).toEqual([word, plain])
  })
})
