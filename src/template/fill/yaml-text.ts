/** A text as a YAML scalar: plain where every reader takes it for this very text, quoted otherwise. */
export function yamlText(text: string): string {
  const isPlain = PLAIN.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  // JSON's strings are YAML's, but for these two line ends.
  return isPlain ? text : JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlText).join(', ')}]`
}

const PLAIN = /^[A-Za-z][\w./+-]*(?: [\w./+-]+)*$/
