import { type Asked, own, type Reply } from './exchange.js'

/** One page of a list, with the `Link` header that leads to the next. */
export function page(asked: Asked, items: readonly unknown[], at: string): Reply {
  const size = Math.min(100, Number(asked.query.get('per_page') ?? 30))
  const number = Number(asked.query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(asked.query)
    query.set('page', String(to))
    return `<${at}${asked.path}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first'), link(number - 1, 'prev')] : []),
  ]
  const shown = items.slice((number - 1) * size, number * size)
  return own(200, shown, links.length > 0 ? { link: links.join(', ') } : {})
}
