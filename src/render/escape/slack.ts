import { plainLine } from './plain.js'

/**
 * Text on one line of Slack's `mrkdwn` that mentions nobody and forms no link, style, quote or emoji. Slack has no escape
 * for its marks of style, so they become characters that look like them; an underscore within a word is none.
 */
export function slackText(text: string): string {
  return plainLine(text)
    .replace(/[*~`]|^>/g, (mark) => LOOK_ALIKE[mark] ?? '')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\u02CD')
    .replace(/@|#(?=[\p{L}_]|$)|:(?=\/\/|[\w+'-]+:)/gu, '$&\u200B')
    .replace(/[&<>]/g, (mark) => ENTITY[mark] ?? '')
}

const LOOK_ALIKE: Readonly<Record<string, string>> = { '*': '\u2217', '~': '\u223C', '`': "'", '>': '\u203A' }
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

// So that a link never fills a section; ours are far shorter.
const LONGEST_ADDRESS = 1_000

/** `<https://…|text>`. Without a safe address (https, no account) it is the text alone. */
export function slackLink(text: string, url: string): string {
  const target = targetOf(url)
  const shown = slackText(text)
  return target === null || shown === '' ? shown : `<${target}|${shown}>`
}

function targetOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, username, password, href } = new URL(address)
  if (protocol !== 'https:' || username !== '' || password !== '') return null
  const target = href.replace(/[<>|"`\s]/g, encodeURIComponent).replaceAll('&', '&amp;')
  return target.length > LONGEST_ADDRESS ? null : target
}
