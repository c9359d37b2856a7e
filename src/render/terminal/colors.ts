import picocolors from 'picocolors'
import type { Severity } from '../../rules/rule.js'

/** Colours by what they mean. Without colour every one gives its text back. */
export interface Colors {
  readonly bad: (text: string) => string
  readonly odd: (text: string) => string
  readonly good: (text: string) => string
  readonly name: (text: string) => string
  readonly aside: (text: string) => string
  readonly strong: (text: string) => string
}

export function colorsOf(color: boolean): Colors {
  const { red, yellow, green, cyan, dim, bold } = picocolors.createColors(color)
  return { bad: red, odd: yellow, good: green, name: cyan, aside: dim, strong: bold }
}

export function colorOf(colors: Colors, severity: Severity): (text: string) => string {
  return { error: colors.bad, warning: colors.odd, info: colors.name }[severity]
}
