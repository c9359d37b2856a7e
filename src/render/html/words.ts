import { type Day, isDay } from '../../calendar/day.js'
import { dateInWords } from '../../calendar/in-words.js'
import { cut } from '../escape/cut.js'
import { plainLine } from '../escape/plain.js'
import { type Html, html, NOTHING } from './html.js'

/** A document's words, at most so many of them, apart from the direction of what stands around. */
export function words(text: string, max = 200): Html {
  return html`<bdi>${shortWords(text, max)}</bdi>`
}

/** The same for the search to look in. */
export function found(text: string, max = 200): Html {
  return html`<bdi class="s">${shortWords(text, max)}</bdi>`
}

/** A title where there is little room. */
export function shortTitle(title: string): string {
  return shortWords(title, 120)
}

export function shortWords(text: string, max: number): string {
  return cut(plainLine(text), max)
}

/** `3 November 2026` with its machine-readable self. */
export function day(date: Day | null, unknown = 'no date'): Html {
  return date === null ? html`${unknown}` : html`<time datetime="${date}">${dateInWords(date)}</time>`
}

/** `2026-11-03 10:02 UTC` of a time as the product writes it. */
export function clock(time: string): string {
  const [date = '', rest = ''] = time.split('T')
  if (!isDay(date)) return time
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(rest)?.[0] ?? ''
  const zone = offset === '' ? '' : offset === 'Z' || offset === '+00:00' ? ' UTC' : ` UTC${offset}`
  return `${date} ${rest.slice(0, 5)}${zone}`
}

/** A link of ours only: to the host of the repository, over HTTPS or as that host is reached. Else the text alone. */
export function linkTo(url: string | null, text: Html, page: string | null): Html {
  const target = url === null || page === null ? null : ownAddress(url, page)
  return target === null ? text : html`<a href="${target}" rel="noreferrer">${text}</a>`
}

/** The page of a document in its repository; nothing where that is not known. */
export function documentPage(page: string | null, path: string): string | null {
  return page === null ? null : `${page}/blob/HEAD/${path.split('/').map(encodeURIComponent).join('/')}`
}

function ownAddress(url: string, page: string): string | null {
  if (!URL.canParse(url) || !URL.canParse(page)) return null
  const [target, own] = [new URL(url), new URL(page)]
  const isOwn = target.origin === own.origin && target.username === '' && target.password === ''
  return isOwn && /^https?:$/.test(target.protocol) ? target.href : null
}

/** Rank as a class: five colours are enough for any scale. */
export function rankClass(rank: number | null): string {
  return rank === null ? 'r9' : `r${Math.min(rank, 4)}`
}

export function badge(severity: string | null, rank: number | null): Html {
  return severity === null ? NOTHING : html`<span class="sev ${rankClass(rank)}">${words(severity, 24)}</span>`
}

/** Between pieces that are there. */
export function joined(pieces: readonly (Html | null)[], between: string): Html {
  const there = pieces.filter((piece) => piece !== null && piece !== NOTHING && piece.markup !== '')
  return html`${there.map((piece, at) => (at === 0 ? piece : html`<span class="dot"> ${between} </span>${piece}`))}`
}
