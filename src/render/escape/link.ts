import { inert, markdownText } from './markdown.js'
import { plainLine } from './plain.js'

/** A link whose text is inert and whose address cannot end it. Without a safe address (https only) it is the text alone. */
export function markdownLink(text: string, url: string): string {
  const target = linkTarget(url)
  return target === null ? markdownText(text) : `[${inert(plainLine(text))}](${target})`
}

/** An address as it may stand between the brackets of a link; null for anything but https. */
export function linkTarget(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  if (protocol !== 'https:') return null
  return href.replace(/[()[\]<>\\`|$*_~"'!\s]/g, encoded).replace(/&(?=#?[a-z\d]{1,32};)/gi, '&amp;')
}

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
