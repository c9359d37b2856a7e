/** What stands in the first pair of backticks. */
export function firstQuoted(text: string): string | null {
  const start = text.indexOf('`')
  const end = text.indexOf('`', start + 1)
  return start < 0 || end < 0 ? null : text.slice(start + 1, end)
}

/** What stands in backticks after "for example", else in the first ones. */
export function firstExample(hint: string): string | null {
  const at = hint.indexOf('for example')
  return firstQuoted(at < 0 ? hint : hint.slice(at))
}

/** Without what stands in backticks. */
export function unquoted(text: string): string {
  return text
    .split('`')
    .filter((_, at) => at % 2 === 0)
    .join('`')
}
