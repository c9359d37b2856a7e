import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** Rules of WCAG 2.2 AA and of good practice that the page breaks, with the first place of each. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  if (await page.evaluate<boolean>('!window.axe')) await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })")
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html ?? ''}`)
}

/** How wide the page is, all of it. */
export function widthOf(page: Page): Promise<number> {
  return page.locator('html').evaluate((root) => root.scrollWidth)
}

export function viewsShown(page: Page): Promise<readonly string[]> {
  return page
    .locator('.view')
    .filter({ visible: true })
    .evaluateAll((views) => views.map(({ id }) => id))
}

export function rowsShown(page: Page, list: string): Promise<readonly string[]> {
  return page.locator(`[data-list="${list}"] > li`).filter({ visible: true }).allTextContents()
}

/** Words of charts that reach beyond their picture, or lie upon each other along an axis. */
export function labelsOutside(page: Page): Promise<readonly string[]> {
  return page
    .locator('svg.chart')
    .filter({ visible: true })
    .evaluateAll((pictures) =>
      pictures.flatMap((picture) => {
        const frame = picture.getBoundingClientRect()
        const texts = [...picture.querySelectorAll('text')]
        const boxes = texts.map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
        const outside = boxes.filter(
          ({ box }) =>
            box.left < frame.left - 1 ||
            box.right > frame.right + 1 ||
            box.top < frame.top - 1 ||
            box.bottom > frame.bottom + 1,
        )
        const upon = boxes.filter(({ box }, at) =>
          boxes.some(
            ({ box: other }, place) =>
              place > at &&
              box.left < other.right &&
              other.left < box.right &&
              box.top + 3 < other.bottom &&
              other.top + 3 < box.bottom,
          ),
        )
        return [...outside, ...upon].map(({ text }) => text)
      }),
    )
}

/** How often each element stands in the page, with the names of its attributes. */
export async function elementsIn(page: Page): Promise<Readonly<Record<string, number>>> {
  const names = await page
    .locator('*')
    .evaluateAll((elements) =>
      elements.map((element) => [element.localName, ...element.getAttributeNames().sort()].join(' ')),
    )
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
