const LIMIT = 64 * 1024
const ENTRIES = 4000
const DEPTH = 16
const LEAD = 64

/** What keeps a text from the YAML parser, found in one pass, before anything recursive sees it. */
export interface YamlFault {
  readonly offset: number
  readonly message: string
  readonly hint: string
}

export function yamlFault(text: string): YamlFault | null {
  if (new TextEncoder().encode(text).length > LIMIT)
    return { offset: 0, message: 'The configuration is longer than 64 KiB.', hint: 'Shorten it.' }
  return lineFault(text) ?? flowFault(text)
}

function lineFault(text: string): YamlFault | null {
  let offset = 0
  let seen = false
  for (const line of text.split('\n')) {
    const fault = faultOfLine(line.trimEnd(), seen)
    if (fault) return { offset, ...fault }
    if (line.trim() !== '' && !line.trimStart().startsWith('#')) seen = true
    offset += line.length + 1
  }
  return null
}

function faultOfLine(line: string, seen: boolean): Omit<YamlFault, 'offset'> | null {
  if (line.startsWith('%')) return { message: 'A directive, `%`, is not read here.', hint: 'Remove the line.' }
  if (isFence(line, '...') || (seen && isFence(line, '---')))
    return { message: 'The configuration holds more than one document.', hint: 'Keep one, without `---` and `...`.' }
  if (line.trimStart().startsWith('? ') || line.trimStart() === '?')
    return { message: 'A key that is written with `?` is not read here.', hint: 'Write `key: value`.' }
  if (leadOf(line) > LEAD) return { message: 'The configuration is nested too deeply.', hint: 'Indent it less.' }
  return null
}

function isFence(line: string, fence: string): boolean {
  return line === fence || line.startsWith(`${fence} `) || line.startsWith(`${fence}\t`)
}

/** Characters that can open a nested collection each. */
function leadOf(line: string): number {
  let length = 0
  while (length < line.length && ' \t-?:'.includes(line.charAt(length))) length += 1
  return length
}

function flowFault(text: string): YamlFault | null {
  let depth = 0
  let entries = 0
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset]
    if (character === '[' || character === '{') depth += 1
    if ((character === ']' || character === '}') && depth > 0) depth -= 1
    if (character === ',' || character === '\n') entries += 1
    if (depth > DEPTH)
      return { offset, message: 'The configuration is nested too deeply.', hint: 'Use fewer brackets.' }
    if (entries > ENTRIES)
      return { offset, message: `The configuration has more than ${ENTRIES} entries.`, hint: 'Shorten it.' }
  }
  return null
}
