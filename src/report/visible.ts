/** A text without comments of HTML: what a template asks for there, nobody said. */
export function withoutHidden(markdown: string): string {
  return markdown.replaceAll('\r\n', '\n').replace(/<!--.*?(?:-->|$)/gs, '')
}

/** The same without code, in which nothing is meant as it stands. */
export function withoutCode(markdown: string): string {
  let fence: string | null = null
  const lines = withoutHidden(markdown)
    .split('\n')
    .filter((line) => {
      const found = /^ {0,3}(```|~~~)/.exec(line)?.[1] ?? null
      const isInside = fence !== null
      if (found !== null && (fence === null || fence === found)) fence = isInside ? null : found
      return !isInside && found === null
    })
  return lines.map((line) => line.replace(/``.*?``|`[^`]*`/g, ' ')).join('\n')
}
