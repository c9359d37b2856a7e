import type { Octokit } from '@octokit/rest'
import { OddAnswer } from './refusal.js'
import { isRecord } from './shape.js'

const MOST_PAGES = 200

/**
 * All items of a list, page after page as the `Link` header says: all of them, or an error. Octokit's own paging takes
 * a conflict (409) for the end of the list. `itemsOf` finds the items where a page is more than a list.
 */
export async function pages(
  octokit: Octokit,
  route: string,
  parameters: { readonly [name: string]: string | number },
  itemsOf: (data: unknown) => unknown = (data) => data,
): Promise<readonly unknown[]> {
  const items: unknown[] = []
  let response = await octokit.request(`GET ${route}`, { ...parameters, per_page: 100 })
  for (let page = 1; ; page++) {
    const found = itemsOf(response.data)
    if (response.status !== 200 || !Array.isArray(found)) throw new OddAnswer('The answer is not a list.')
    if (page > 1 && found.length === 0) throw new OddAnswer('The list ends before its last page.')
    items.push(...found)
    const next = nextPage(response.headers.link)
    if (next === null) return items
    if (page === MOST_PAGES) throw new OddAnswer(`The list has no end after ${MOST_PAGES} pages.`)
    response = await octokit.request({ method: 'GET', url: next })
  }
}

/** Items without a second one of the same number: a page may move while another is read. */
export function uniqueBy<T>(items: readonly T[], key: (item: T) => number): readonly T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()]
}

function nextPage(link: unknown): string | null {
  if (typeof link !== 'string') return null
  const found = /<([^<>]+)>;\s?rel="next"/.exec(link)
  return found?.[1] ?? null
}

export function asRecord(data: unknown, what: string) {
  if (!isRecord(data)) throw new OddAnswer(`The answer is not ${what}.`)
  return data
}
