export interface XmlElement {
  readonly name: string
  readonly children: readonly XmlElement[]
  readonly text: string
}

const TOKEN = /<\?xml version="1\.0" encoding="utf-8"\?>|<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>|([^<]+)/gy

/** A strict reader of the little XML that we write: what it cannot read to the end, it refuses. */
export function elementsOf(xml: string): readonly XmlElement[] {
  const root: XmlElement[] = []
  const open: { readonly name: string; readonly children: XmlElement[]; text: string }[] = []
  const add = (element: XmlElement) => (open.at(-1)?.children ?? root).push(element)
  let end = 0
  for (const found of xml.matchAll(TOKEN)) {
    end = found.index + found[0].length
    const [, closing, name, , empty, text] = found
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|#39|#96);)|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text))
        throw new Error(`No XML text: ${text}`)
      const top = open.at(-1)
      if (top) top.text += text
    } else if (name !== undefined && closing === '/') {
      const top = open.pop()
      if (top?.name !== name) throw new Error(`</${name}> closes <${top?.name}>.`)
      add(top)
    } else if (name !== undefined && empty === '/') add({ name, children: [], text: '' })
    else if (name !== undefined) open.push({ name, children: [], text: '' })
  }
  if (end !== xml.length || open.length > 0 || root.length !== 1) throw new Error(`It ends at ${end}.`)
  return root
}
