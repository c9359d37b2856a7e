import { htmlText } from '../escape/html.js'

/** Markup that is ours. Only `html` and `verbatim` make it, so no text gets into a page without being escaped. */
export interface Html {
  readonly markup: string
}

export type Piece = string | number | null | Html | readonly Piece[]

/** A template whose values are text, unless they are markup of ours; a list is joined, null is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Html {
  const pieces = parts.map((part, at) => part + (at < values.length ? markupOf(values[at] ?? null) : ''))
  return { markup: pieces.join('') }
}

/** For words of ours alone: the script, the style. */
export function verbatim(markup: string): Html {
  return { markup }
}

export const NOTHING: Html = { markup: '' }

function markupOf(value: Piece): string {
  if (value === null) return ''
  if (typeof value === 'string') return htmlText(value)
  if (typeof value === 'number') return String(value)
  return 'markup' in value ? value.markup : value.map(markupOf).join('')
}
