import type { Span } from '../../postmortem/fact.js'
import { isPlaceholder } from '../../postmortem/sections/placeholder.js'

const NOTHING = /^(?:-+|−|n\/?a|none|no one|nobody|unassigned|unknown|not set|なし|要アサイン|要設定)$/i

/** Where words can be put into a cell that says nothing: it is empty, or has a placeholder. Null where it says something. */
export function vacancyIn(text: string, { start, end }: Span): Span | null {
  const words = text
    .slice(start, end)
    .replace(/[*_~`]|&nbsp;/g, '')
    .trim()
  if (/^<!--[^<>]*-->$/.test(words)) return { start, end: start }
  return words === '' || isPlaceholder(words) || NOTHING.test(words) ? { start, end } : null
}
